<#assign last = chart.rows?last>
<#if last.official_exports??><#assign sold = last.official_exports, bought = last.official_imports><#elseif last.adjusted_exports??><#assign sold = last.adjusted_exports, bought = last.adjusted_imports></#if>
<#assign title><#if sold??>季節調整値では${last.month}の輸出は約${sold}、輸入は約${bought}<#elseif last.year_exports??>12カ月平均は輸出${last.year_exports}、輸入${last.year_imports}<#else>輸出入額の推移</#if></#assign>
<#assign subtitle>${chart.rows?first.month}から${last.month}までの月次の輸出額・輸入額（対世界、目盛りは共通）</#assign>
<#assign alt>
${chart.rows?first.month}から${last.month}までの月次の輸出額と輸入額。${last.month}は、
<#if last.plain_exports??>原数値で輸出${last.plain_exports}、輸入${last.plain_imports}</#if><#if sold??>、季節調整値で輸出約${sold}、輸入約${bought}</#if><#if last.year_exports??>、12カ月平均で輸出${last.year_exports}、輸入${last.year_imports}</#if>。
</#assign>
