<#assign last = chart.rows?last>
<#assign title>Imports by month: <#if last.world_quantity?? && last.world_unit_value??>quantity ${last.world_quantity.change}, unit value ${last.world_unit_value.change} in ${last.month}<#else>quantity and unit value</#if></#assign>
<#assign subtitle>Imports: changes of the quantity and unit value indexes on a year earlier, %, ${chart.rows?first.month} to ${last.month}; the same axes for all</#assign>
<#assign alt>
Changes of the quantity and unit value indexes of imports on a year earlier, by area and month, ${chart.rows?first.month} to ${last.month}. World:
<#list chart.rows as row><#if row.world_quantity?? && row.world_unit_value??>${row.month} quantity ${row.world_quantity.signed}, unit value ${row.world_unit_value.signed}<#sep>; </#if></#list>.
</#assign>
