<#assign up = chart.panels?filter(p -> p.surplus), down = chart.panels?filter(p -> !p.surplus), first = chart.rows?first, last = chart.rows?last>
<#assign title>${last.month}に<#if up?has_content>輸出が輸入を上回るのは${join(up?map(p -> p.name))}</#if><#if up?has_content && down?has_content>、下回るのは${join(down?map(p -> p.name))}<#elseif down?has_content>輸出が輸入を下回るのは${join(down?map(p -> p.name))}</#if></#assign>
<#assign subtitle>${first.month}からの月次、公表時の値。目盛りは国ごとに0から。数字は最終月の輸出額／輸入額</#assign>
<#assign alt>
主要相手国・地域の${first.month}から${last.month}までの月次の輸出額と輸入額。${last.month}は、
<#list chart.panels as p>${p.name}：輸出${p.exports}、輸入${p.imports}<#sep>。</#list>。
</#assign>
