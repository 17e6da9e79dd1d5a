<#assign up = chart.panels?filter(p -> p.surplus), down = chart.panels?filter(p -> !p.surplus), first = chart.rows?first, last = chart.rows?last>
<#assign title><#if up?has_content>Exports above imports with ${join(up?map(p -> p.name))}</#if><#if up?has_content && down?has_content>; below with ${join(down?map(p -> p.name))}<#elseif down?has_content>Exports below imports with ${join(down?map(p -> p.name))}</#if> in ${last.month}</#assign>
<#assign subtitle>Exports and imports by month, as printed; scales differ, each from zero; figures: exports / imports in ${last.month}</#assign>
<#assign alt>
Exports and imports of the largest partners for each month from ${first.month} to ${last.month}. In ${last.month}:
<#list chart.panels as p>${p.name}, exports ${p.exports}, imports ${p.imports}<#sep>; </#list>.
</#assign>
