<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [w.place(item.area.text) + " (" + item.level.sizeBillion + ")"]></#list>
<#switch form>
<#on "surpluses">
By country, the largest surpluses were with ${w.listed(names)}.
<#on "deficits">
By country, the largest deficits were with ${w.listed(names)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
