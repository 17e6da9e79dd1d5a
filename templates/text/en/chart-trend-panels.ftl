<#assign last = chart.rows?last>
<#if last.official_exports??><#assign sold = last.official_exports, bought = last.official_imports><#elseif last.adjusted_exports??><#assign sold = last.adjusted_exports, bought = last.adjusted_imports></#if>
<#assign title><#if sold??>Seasonally adjusted: exports about ${sold.trillion}, imports about ${bought.trillion}<#elseif last.year_exports??>Twelve-month mean: exports ${last.year_exports.trillion}, imports ${last.year_imports.trillion}<#else>Exports and imports by month</#if></#assign>
<#assign subtitle>World exports and imports by month, ${chart.rows?first.month} to ${last.month}; the same axes for all</#assign>
<#assign alt>
World exports and imports for each month from ${chart.rows?first.month} to ${last.month}. In ${last.month}:
<#if last.plain_exports??>as published, exports ${last.plain_exports}, imports ${last.plain_imports}</#if><#if sold??>; seasonally adjusted, exports about ${sold}, imports about ${bought}</#if><#if last.year_exports??>; mean of twelve months, exports ${last.year_exports}, imports ${last.year_imports}</#if>.
</#assign>
