<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.title.text?replace("%", "％") + "（" + item.from.text + "から）"]></#list>
<#switch form>
<#on "list">
${day.text}時点で公表済み・未発効の米国の対日関税：${join(names)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
