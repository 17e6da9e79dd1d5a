<#assign title>
<#if chart.above?has_content>${chart.above?first.commodity} added most to imports</#if><#if chart.above?has_content && chart.below?has_content>; </#if><#if chart.below?has_content>${chart.above?has_content?then(chart.below?last.commodity.inText, chart.below?last.commodity)} held ${chart.above?has_content?then("them", "imports")} back most</#if>
</#assign>
<#assign subtitle>Contribution to the growth of imports<#if pack.partner??> from ${pack.partner.the}</#if>, percentage points, ${pack.span}</#assign>
<#assign alt>
Items with the largest contributions to the growth of imports<#if pack.partner??> from ${pack.partner.the}</#if>, in percentage points.
<#if chart.above?has_content>Upwards: <#list chart.above as row>${row.commodity} ${row.contribution.bare}<#sep>, </#list>.</#if>
<#if chart.below?has_content>Downwards: <#list chart.below as row>${row.commodity} ${row.contribution.bare}<#sep>, </#list>.</#if>
</#assign>
