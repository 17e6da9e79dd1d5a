<#assign total = chart.rows?last>
<#assign rest = chart.rows[chart.rows?size - 2]>
<#assign title>Imports moved by ${total.contribution.bare} points: <#if chart.above?has_content>${chart.above?first.commodity.inText} ${chart.above?first.contribution.bare}</#if><#if chart.above?has_content && chart.below?has_content>, </#if><#if chart.below?has_content>${chart.below?first.commodity.inText} ${chart.below?first.contribution.bare}</#if></#assign>
<#assign subtitle>Contributions to the growth of imports adding up to the total, percentage points, ${pack.span}</#assign>
<#assign alt>
What the growth of imports adds up from, in percentage points: <#list chart.above + chart.below as row>${row.commodity} ${row.contribution.bare}, </#list>all other lines ${rest.contribution.bare}; total ${total.contribution.bare}.
</#assign>
