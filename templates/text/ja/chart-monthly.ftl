<#assign last = chart.full?last, first = chart.full?first>
<#assign title><#if pack.partOfMonth>直近の全月分：</#if>${last.month}の差引額は${last.balance.sizeBillion}の${last.balance.negative?then("赤字", "黒字")}</#assign>
<#assign subtitle>輸出額・輸入額（線）と差引額（棒）、月次</#assign>
<#assign alt>
${first.month}から${last.month}までの各月の輸出額、輸入額、差引額。
輸出額は${first.month}の${first.exports}から${last.month}の${last.exports}へ、
輸入額は${first.imports}から${last.imports}へ推移。
差引額は${first.month}が${first.balance}、${last.month}が${last.balance}。
</#assign>
