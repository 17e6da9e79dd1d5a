<#assign first = chart.rows?first>
<#assign title>${first.item}: ${first.share.size} of exports to the United States</#assign>
<#assign subtitle>Share of exports to the United States by item that a tariff names, and the rest, %</#assign>
<#assign alt>
Bars, the longest first, for the items of the trade statistics that come near the scope of a tariff on ${pack.asOf}, and for all other goods.
<#list chart.rows as r>${r.item} ${r.share.size}<#if r.statutory??> at most ${r.statutory.size} by statute</#if><#sep>, </#list>.
</#assign>
