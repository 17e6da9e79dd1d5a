<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.area.the + " (" + item.change.signed + ", about " + item.points.signed + ")"]></#list>
<#switch form>
<#on "rise">
By country, ${join(names)} contributed most to the rise in ${w.trade()} of ${change.size}.
<#on "fall">
By country, ${join(names)} contributed most to the fall in ${w.trade()} of ${change.size}.
<#default><#stop "no sentence for the form " + form>
</#switch>
