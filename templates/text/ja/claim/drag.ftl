<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [w.weighed(item)]></#list>
<#switch form>
<#on "rise">
${w.own()}${w.trade()}（${change.jaChange}）に対しマイナスに寄与した主な掲載品目は${join(names)}。
<#on "fall">
${w.own()}${w.trade()}（${change.jaChange}）に対しプラスに寄与した主な掲載品目は${join(names)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
