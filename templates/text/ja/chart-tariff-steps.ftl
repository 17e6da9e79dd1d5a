<#-- 基準日の行には全ての列がある -->
<#assign now = chart.full?first, first = chart.rows?first, last = chart.rows?last>
<#assign title>加重税率は${pack.asOf}時点で最大${now.rate_until.size}</#assign>
<#assign subtitle>米国向け輸出の法定税率、前年額で加重（破線は公表済み）</#assign>
<#assign alt>
${first.day}から${last.day}までの階段状の線。${pack.asOf}時点で判明している、前年同月の輸出額で加重した米国向け輸出の法定税率。
${first.day}は最大${first.rate_until.size}、${now.day}は最大${now.rate_until.size}<#if last.rate_ahead.size != now.rate_until.size>、公表済みの措置では${last.day}に最大${last.rate_ahead.size}</#if>。
適用除外は差し引いていない。
</#assign>
