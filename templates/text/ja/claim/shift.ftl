<#import "_words.ftl" as w>
<#assign names = []>
<#list others as other>
<#assign names = names + [w.directionShort(other.area) + "（" + other.change.jaChange + "）"]>
</#list>
<#switch form>
<#on "fall-while-rise">
${w.direction(mover)}${w.amount()}は${moverChange.jaChange}となった一方、${join(names)}は増加。
<#on "rise-while-fall">
${w.direction(mover)}${w.amount()}は${moverChange.jaChange}となった一方、${join(names)}は減少。
<#default><#stop "no sentence for the form " + form>
</#switch>
