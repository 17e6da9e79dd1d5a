<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.title.text?replace("%", "％") + "（" + item.from.text + "から）"]></#list>
<#switch form>
<#on "list">
<#if names?size gt 5>
<#-- 全件は時系列図に示す -->
${day.text}時点で発効している米国の対日関税は${names?size}件。直近は${join(names[names?size - 3..])}。
<#else>
${day.text}時点で発効している米国の対日関税：${join(names)}。
</#if>
<#default><#stop "no sentence for the form " + form>
</#switch>
