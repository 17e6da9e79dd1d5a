<#assign last = chart.full?last, first = chart.full?first, id = last.period.id>
<#assign step = id?contains("-Q")?then("四半期", id?contains("-H")?then("半期", id?starts_with("FY")?then("年度", "年")))>
<#assign title>${last.period}の差引額は${last.balance.sizeTrillion}の${last.balance.negative?then("赤字", "黒字")}</#assign>
<#assign subtitle>輸出額・輸入額（線）と差引額（棒）、${step}別<#if !pack.timeSeries>。${last.period}より前は時系列による</#if></#assign>
<#assign alt>
${first.period}から${last.period}までの${step}別の輸出額、輸入額、差引額。
輸出額は${first.period}の${first.exports.trillion}から${last.period}の${last.exports.trillion}へ、
輸入額は${first.imports.trillion}から${last.imports.trillion}へ推移。
差引額は${first.period}が${first.balance.trillion}、${last.period}が${last.balance.trillion}。
</#assign>
