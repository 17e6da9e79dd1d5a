<#assign title>
<#if chart.above?has_content>Largest surplus: ${chart.above?first.partner}</#if><#if chart.above?has_content && chart.below?has_content>; largest</#if><#if chart.below?has_content><#if !chart.above?has_content>Largest</#if> deficit: ${chart.below?last.partner}</#if>
</#assign>
<#assign subtitle>Balance by country or territory, ${pack.span}</#assign>
<#assign alt>
Countries and territories with the largest balances.
<#if chart.above?has_content>Surpluses: <#list chart.above as row>${row.partner} ${row.balance}<#sep>, </#list>.</#if>
<#if chart.below?has_content>Deficits: <#list chart.below as row>${row.partner} ${row.balance}<#sep>, </#list>.</#if>
</#assign>
