<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.title.text + " (from " + item.from.text + ")"]></#list>
<#switch form>
<#on "list">
US tariffs on goods from Japan announced by ${day.text} and not yet in force: ${join(names)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
