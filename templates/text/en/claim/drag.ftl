<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [w.weighed(item)]></#list>
<#switch form>
<#on "rise">
Of the goods listed in the release, ${join(names)} took most from ${w.trade()}${w.own()}, which rose ${change.size}.
<#on "fall">
Of the goods listed in the release, ${join(names)} added most to ${w.trade()}${w.own()}, which fell ${change.size}.
<#default><#stop "no sentence for the form " + form>
</#switch>
