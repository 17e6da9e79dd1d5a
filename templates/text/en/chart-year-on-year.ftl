<#assign last = chart.full?last, first = chart.full?first>
<#assign title>Exports ${last.exports_change.change}, imports ${last.imports_change.change} in ${last.month}</#assign>
<#assign subtitle>Changes in % on a year earlier, by month</#assign>
<#assign alt>
Changes of exports and imports on a year earlier for each month from ${first.month} to ${last.month}.
Exports: ${first.exports_change.signed} in ${first.month}, ${last.exports_change.signed} in ${last.month}.
Imports: ${first.imports_change.signed} and ${last.imports_change.signed}.
</#assign>
