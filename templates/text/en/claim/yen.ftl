<#import "_words.ftl" as w>
<#switch form>
<#on "weaker">
The exchange rate was ${w.ratio()}; the yen was ${change.size} weaker than a year earlier.
<#on "stronger">
The exchange rate was ${w.ratio()}; the yen was ${change.size} stronger than a year earlier.
<#on "unchanged">
The exchange rate was ${w.ratio()}, unchanged from a year earlier.
<#default><#stop "no sentence for the form " + form>
</#switch>
