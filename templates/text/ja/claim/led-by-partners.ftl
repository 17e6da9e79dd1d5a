<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.area.text + "（" + item.change.jaChange + "、寄与度約" + item.points.signed + "）"]></#list>
<#switch form>
<#on "rise">
国別で${w.trade()}の増加（${change.jaChange}）への寄与が大きいのは${join(names)}。
<#on "fall">
国別で${w.trade()}の減少（${change.jaChange}）への寄与が大きいのは${join(names)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
