<#assign last = chart.full?last, first = chart.full?first>
<#assign title><#assign side = last.balance.negative?then("deficit", "surplus")>${side?cap_first} of ${last.balance.sizeBillion} in ${last.month}</#assign>
<#assign subtitle>Exports and imports (lines) and balance (columns) with ${pack.partner.the}, by month</#assign>
<#assign alt>
Exports to ${pack.partner.the}, imports from there and the balance for each month from ${first.month} to ${last.month}.
Exports were ${first.exports} in ${first.month} and ${last.exports} in ${last.month},
imports ${first.imports} and ${last.imports}.
The balance was ${first.balance} in ${first.month} and ${last.balance} in ${last.month}.
</#assign>
