<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [w.weighed(item)]></#list>
<#switch form>
<#on "rise">
Of the goods listed in the release, ${join(names)} contributed most to the rise in ${w.trade()}${w.own()} of ${change.size}.
<#on "fall">
Of the goods listed in the release, ${join(names)} contributed most to the fall in ${w.trade()}${w.own()} of ${change.size}.
<#default><#stop "no sentence for the form " + form>
</#switch>
