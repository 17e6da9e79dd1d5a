<#assign last = chart.rows?last>
<#assign title>輸入（月次）：<#if last.world_quantity?? && last.world_unit_value??>${last.month}の数量指数は${last.world_quantity.change}、価格指数は${last.world_unit_value.change}<#else>数量指数と価格指数の推移</#if></#assign>
<#assign subtitle>輸入の数量指数と価格指数の前年同月比（％）、${chart.rows?first.month}から${last.month}まで、目盛りは共通</#assign>
<#assign alt>
${chart.rows?first.month}から${last.month}までの地域別・月別の輸入数量指数と価格指数の前年同月比。世界：
<#list chart.rows as row><#if row.world_quantity?? && row.world_unit_value??>${row.month}は数量${row.world_quantity.signed}、価格${row.world_unit_value.signed}<#sep>、</#if></#list>。
</#assign>
