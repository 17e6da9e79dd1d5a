<#import "_words.ftl" as w>
<#switch form>
<#on "price-led", "volume-led", "both-up", "price-down", "volume-down", "both-down", "flat">
${w.own()}${w.trade()}は前年同月比${value.jaChange}、数量指数は${volume.jaChange}、価格指数は${price.jaChange}。
<#default><#stop "no sentence for the form " + form>
</#switch>
