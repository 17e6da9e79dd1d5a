<#-- title: the finding; subtitle: measure and unit; alt: for a reader who cannot see the chart -->
<#assign last = chart.full?last, first = chart.full?first, id = last.period.id>
<#assign step = id?contains("-Q")?then("quarter", id?contains("-H")?then("half-year", id?starts_with("FY")?then("fiscal year", "year")))>
<#assign title>${last.balance.negative?then("Deficit", "Surplus")} of ${last.balance.sizeTrillion} in ${last.period}</#assign>
<#assign subtitle>Exports and imports (lines) and balance (columns), by ${step}<#if !pack.timeSeries>; those before ${last.period} as in the time series</#if></#assign>
<#assign alt>
Exports, imports and balance by ${step} from ${first.period} to ${last.period}.
Exports were ${first.exports.trillion} in ${first.period} and ${last.exports.trillion} in ${last.period},
imports ${first.imports.trillion} and ${last.imports.trillion}.
The balance was ${first.balance.trillion} in ${first.period} and ${last.balance.trillion} in ${last.period}.
</#assign>
