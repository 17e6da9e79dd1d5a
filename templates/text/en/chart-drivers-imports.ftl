<#assign total = chart.rows?last>
<#assign rest = chart.rows[chart.rows?size - 2]>
<#assign title>Imports ${total.contribution.bare}%: <#if chart.above?has_content>${chart.above?first.commodity.inText} ${chart.above?first.contribution.bare} points</#if><#if chart.above?has_content && chart.below?has_content>, </#if><#if chart.below?has_content>${chart.below?first.commodity.inText} ${chart.below?first.contribution.bare}<#if !chart.above?has_content> points</#if></#if></#assign>
<#assign subtitle>Contributions that add up to the growth of imports, percentage points, ${pack.span}<#if chart.restIsLargest>; all other lines together moved them more than any line named</#if></#assign>
<#assign alt>
What the growth of imports adds up from, in percentage points: <#list chart.above + chart.below as row>${row.commodity} ${row.contribution.bare}, </#list>all other lines ${rest.contribution.bare}; total ${total.contribution.bare}.
</#assign>
