<#-- title: the finding; subtitle: measure and unit; alt: for a reader who cannot see the chart -->
<#assign last = chart.full?last, first = chart.full?first>
<#assign title><#assign side = last.balance.negative?then("deficit", "surplus")><#if pack.partOfMonth>Last whole month: ${side}<#else>${side?cap_first}</#if> of ${last.balance.sizeBillion} in ${last.month}</#assign>
<#assign subtitle>Exports and imports (lines) and balance (columns), by month</#assign>
<#assign alt>
Exports, imports and balance for each month from ${first.month} to ${last.month}.
Exports were ${first.exports} in ${first.month} and ${last.exports} in ${last.month},
imports ${first.imports} and ${last.imports}.
The balance was ${first.balance} in ${first.month} and ${last.balance} in ${last.month}.
</#assign>
