<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [w.weighed(item)]></#list>
<#switch form>
<#on "rise">
${w.own()}${w.trade()}の増加（${change.jaChange}）への寄与が大きい掲載品目は${join(names)}。
<#on "fall">
${w.own()}${w.trade()}の減少（${change.jaChange}）への寄与が大きい掲載品目は${join(names)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
