<#import "_words.ftl" as w>
<#assign names = []>
<#list others as other>
<#assign names = names + [other.area.the + " (" + other.change.signed + ")"]>
</#list>
<#switch form>
<#on "fall-while-rise">
${w.tradeWith(mover)?cap_first} fell ${moverChange.size}, while those ${(flow.key == "imports")?then("from", "to")} ${join(names)} rose.
<#on "rise-while-fall">
${w.tradeWith(mover)?cap_first} rose ${moverChange.size}, while those ${(flow.key == "imports")?then("from", "to")} ${join(names)} fell.
<#default><#stop "no sentence for the form " + form>
</#switch>
