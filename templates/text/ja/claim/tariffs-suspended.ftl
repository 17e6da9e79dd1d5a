<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.title.text?replace("%", "％") + (item.until??)?then("（" + (item.until!item.from).text + "まで）", "")]></#list>
<#switch form>
<#on "list">
${day.text}時点で停止中の米国の対日関税：${join(names)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
