<#-- the row of the pack's day has every column -->
<#assign now = chart.full?first, first = chart.rows?first, last = chart.rows?last>
<#assign title>At most ${now.rate_until.size} by statute on ${pack.asOf}</#assign>
<#assign subtitle>Duty on exports to the United States, base duty included, weighted with those of a year earlier; dashed: as announced</#assign>
<#assign alt>
A line of steps from ${first.day} to ${last.day}: the rate by statute on exports to the United States, weighted with exports of a year earlier, as known on ${pack.asOf}.
It was at most ${first.rate_until.size} on ${first.day} and ${now.rate_until.size} on ${now.day}<#if last.rate_ahead.size != now.rate_until.size>, and is to be ${last.rate_ahead.size} by ${last.day} as announced</#if>.
Exemptions by line are not taken off.
</#assign>
