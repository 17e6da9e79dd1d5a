<#assign first = chart.rows?first>
<#assign title>${first.item}は米国向け輸出の${first.share.size}</#assign>
<#assign subtitle>関税措置の対象に近い品目とその他の品目が米国向け輸出額に占める割合（％）</#assign>
<#assign alt>
${pack.asOf}時点で関税措置の対象に近い貿易統計の品目と、その他の品目の棒グラフ（大きい順）。
<#list chart.rows as r>${r.item}${r.share.size}<#if r.statutory??>（法定税率は最大${r.statutory.size}）</#if><#sep>、</#list>。
</#assign>
