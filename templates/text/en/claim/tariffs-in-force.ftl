<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.title.text + " (from " + item.from.text + ")"]></#list>
<#switch form>
<#on "list">
<#if names?size gt 5>
<#-- The timeline has them all; a sentence of more than five is not read. -->
US tariffs on goods from Japan in force on ${day.text}: ${names?size}, the latest of them ${join(names[names?size - 3..])}.
<#else>
US tariffs on goods from Japan in force on ${day.text}: ${join(names)}.
</#if>
<#default><#stop "no sentence for the form " + form>
</#switch>
