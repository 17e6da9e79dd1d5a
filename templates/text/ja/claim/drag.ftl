<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [w.weighed(item)]></#list>
<#switch form>
<#on "rise">
${w.own()}${w.trade()}（${change.jaChange}）の伸びを抑えた主な掲載品目は${join(names)}。
<#on "fall">
${w.own()}${w.trade()}（${change.jaChange}）を下支えした主な掲載品目は${join(names)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
