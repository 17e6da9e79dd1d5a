<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#if !item?is_first><#assign names = names + [item.area.the + " (" + item.share.percent + ")"]></#if></#list>
<#switch form>
<#on "exports">
${items[0].area.the?cap_first} was the largest market, with ${items[0].share.percent} of exports, before ${join(names)}.
<#on "imports">
${items[0].area.the?cap_first} was the largest supplier, with ${items[0].share.percent} of imports, before ${join(names)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
