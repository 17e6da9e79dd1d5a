<#assign title>
<#if chart.above?has_content>輸出の伸びへの寄与は${chart.above?first.commodity}がプラス最大</#if><#if chart.above?has_content && chart.below?has_content>、</#if><#if chart.below?has_content><#if !chart.above?has_content>輸出の伸びへの寄与は</#if>${chart.below?last.commodity}がマイナス最大</#if>
</#assign>
<#assign subtitle><#if pack.partner??>対${pack.partner}</#if>輸出の増減率に対する品目別寄与度（ポイント）、${pack.span}</#assign>
<#assign alt>
<#if pack.partner??>対${pack.partner}</#if>輸出の増減率に対する寄与度の大きい品目（ポイント）。
<#if chart.above?has_content>プラス：<#list chart.above as row>${row.commodity}${row.contribution.bare}<#sep>、</#list>。</#if>
<#if chart.below?has_content>マイナス：<#list chart.below as row>${row.commodity}${row.contribution.bare}<#sep>、</#list>。</#if>
</#assign>
