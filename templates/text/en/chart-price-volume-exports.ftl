<#assign world = chart.rows?first>
<#assign title>Exports: quantity ${world.quantity_change.change}, unit value ${world.unit_value_change.change}</#assign>
<#assign subtitle>Changes of the indexes on a year earlier, %, ${pack.span}</#assign>
<#assign alt>
Changes of the indexes of exports on a year earlier by area.
<#list chart.rows as row>${row.area}: <#if row.value_change??>value ${row.value_change.signed}, </#if>quantity ${row.quantity_change.signed}, unit value ${row.unit_value_change.signed}<#sep>; </#list>.
</#assign>
