<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#if !item?is_first><#assign names = names + [w.place(item.area.text) + " (" + item.share.percent + ")"]></#if></#list>
<#switch form>
<#on "exports">
${w.place(items[0].area.text)?cap_first} was the largest market, with ${items[0].share.percent} of exports, before ${w.listed(names)}.
<#on "imports">
${w.place(items[0].area.text)?cap_first} was the largest supplier, with ${items[0].share.percent} of imports, before ${w.listed(names)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
