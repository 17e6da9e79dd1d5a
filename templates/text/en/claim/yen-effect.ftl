<#import "_words.ftl" as w>
<#assign rated = (rateMove.key == "unchanged")?then("unchanged from", rateChange.size + " " + rateMove.key + " than")>
<#assign unit = (flow.key == "imports")?then("import", "export") + " unit values " + w.moved(price, priceMove, "were unchanged")>
<#switch form>
<#on "rate-still", "price-other">
The yen was ${rated} a year earlier, at ${w.ratio()}, and ${unit}: the tables show no effect of the yen.
<#on "same-way">
The yen was ${rated} a year earlier, at ${w.ratio()}, and ${unit}, the same way; how much of it was the yen the tables do not say.
<#default><#stop "no sentence for the form " + form>
</#switch>
