<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.title.text?remove_beginning(area.text + ": ")]></#list>
<#switch form>
<#on "together">
US tariffs on goods from ${area.the} added up to ${rate.percent} on ${day.text}: ${join(names)}.
<#on "single">
US tariff on goods from ${area.the} in force on ${day.text}: ${join(names)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
