<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.area.the + " (" + item.level.sizeBillion + ")"]></#list>
<#switch form>
<#on "surpluses">
By country, the largest surpluses were with ${join(names)}.
<#on "deficits">
By country, the largest deficits were with ${join(names)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
