<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.area.text + "（" + item.change.jaChange + "、寄与度約" + item.points.signed + "）"]></#list>
<#switch form>
<#on "rise">
国別では${join(names)}が${w.trade()}の増加（${change.jaChange}）に大きく寄与。
<#on "fall">
国別では${join(names)}が${w.trade()}の減少（${change.jaChange}）に大きく寄与。
<#default><#stop "no sentence for the form " + form>
</#switch>
