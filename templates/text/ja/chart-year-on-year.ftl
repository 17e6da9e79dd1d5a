<#assign last = chart.full?last, first = chart.full?first>
<#assign title>${last.month}の輸出額は${last.exports_change.change}、輸入額は${last.imports_change.change}</#assign>
<#assign subtitle>月別の前年同月比、％</#assign>
<#assign alt>
${first.month}から${last.month}までの各月の輸出額と輸入額の前年同月比。
輸出額は${first.month}に${first.exports_change.signed}、${last.month}に${last.exports_change.signed}。
輸入額はそれぞれ${first.imports_change.signed}、${last.imports_change.signed}。
</#assign>
