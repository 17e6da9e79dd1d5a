<#assign total = chart.rows?last>
<#assign rest = chart.rows[chart.rows?size - 2]>
<#assign title>輸入の増減率（${total.contribution.bare}％）の内訳は<#if chart.above?has_content>${chart.above?first.commodity}${chart.above?first.contribution.bare}</#if><#if chart.above?has_content && chart.below?has_content>、</#if><#if chart.below?has_content>${chart.below?first.commodity}${chart.below?first.contribution.bare}</#if>など</#assign>
<#assign subtitle>輸入の増減率に対する品目別寄与度の積み上げ（ポイント）、${pack.span}<#if chart.restIsLargest>。上記以外の計の寄与はどの掲載品目よりも大きい</#if></#assign>
<#assign alt>
輸入の増減率の内訳（寄与度、ポイント）：<#list chart.above + chart.below as row>${row.commodity}${row.contribution.bare}、</#list>上記以外の計${rest.contribution.bare}、合計${total.contribution.bare}。
</#assign>
