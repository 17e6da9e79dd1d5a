<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.title.text]></#list>
<#switch form>
<#on "together">
US tariffs on goods from ${w.place(area.text)} came to ${rate.percent} together on ${day.text}: ${w.listed(names)}.
<#on "single">
US tariff on goods from ${w.place(area.text)} in force on ${day.text}: ${w.listed(names)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
