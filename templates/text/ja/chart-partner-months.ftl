<#assign last = chart.full?last, first = chart.full?first>
<#assign title>${last.month}の対${pack.partner}差引額は${last.balance.sizeBillion}の${last.balance.negative?then("赤字", "黒字")}</#assign>
<#assign subtitle>対${pack.partner}輸出額・輸入額（線）と差引額（棒）、月次</#assign>
<#assign alt>
${first.month}から${last.month}までの各月の対${pack.partner}輸出額、輸入額、差引額。
輸出額は${first.month}の${first.exports}から${last.month}の${last.exports}へ、
輸入額は${first.imports}から${last.imports}へ推移。
差引額は${first.month}が${first.balance}、${last.month}が${last.balance}。
</#assign>
