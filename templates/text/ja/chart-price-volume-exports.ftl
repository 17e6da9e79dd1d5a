<#assign world = chart.rows?first>
<#assign title>輸出の数量指数は${world.quantity_change.change}、価格指数は${world.unit_value_change.change}</#assign>
<#assign subtitle>指数の前年同月比（％）、${pack.span}</#assign>
<#assign alt>
輸出の指数の前年同月比、地域別。
<#list chart.rows as row>${row.area}：<#if row.value_change??>金額${row.value_change.signed}、</#if>数量${row.quantity_change.signed}、価格${row.unit_value_change.signed}<#sep>。</#list>。
</#assign>
