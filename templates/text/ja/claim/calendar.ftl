<#switch form>
<#on "lunar-new-year">
春節は${date.text}（前年は${dateBefore.text}）。1月と2月は合わせて見る必要がある。
<#on "leap-day">
${when.text}は前年同月より1日多い。
<#on "no-leap-day">
${when.text}は前年同月より1日少ない。
<#default><#stop "no sentence for the form " + form>
</#switch>
