<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [w.weighed(item)]></#list>
<#switch form>
<#on "rise">
${w.trade()?cap_first}${w.own()} rose ${change.size}; of the goods listed in the release, ${join(names)} held them back most.
<#on "fall">
${w.trade()?cap_first}${w.own()} fell ${change.size}; of the goods listed in the release, ${join(names)} did most to hold them up.
<#default><#stop "no sentence for the form " + form>
</#switch>
