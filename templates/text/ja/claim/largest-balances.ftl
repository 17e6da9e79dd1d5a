<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.area.text + "（" + item.level.sizeBillion + "）"]></#list>
<#switch form>
<#on "surpluses">
国別の黒字額は${join(names)}の順に大きい。
<#on "deficits">
国別の赤字額は${join(names)}の順に大きい。
<#default><#stop "no sentence for the form " + form>
</#switch>
