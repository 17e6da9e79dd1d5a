<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.title.text + (item.until??)?then(" (until " + (item.until!item.from).text + ")", "")]></#list>
<#switch form>
<#on "list">
US tariffs on goods from Japan suspended on ${day.text}: ${join(names)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
