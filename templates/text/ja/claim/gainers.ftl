<#import "_words.ftl" as w>
<#-- 「台湾向け（約20.1％増）、香港向け（19.7％増）」：いずれも公表増減率からの計算で、「約」は最初に一度だけ付ける -->
<#function named items about>
<#local names = []>
<#list items as item><#local names = names + [w.directionShort(item.area) + "（" + (about && item?is_first)?then("約", "") + item.change.jaChange + "）"]></#list>
<#return join(names)>
</#function>
<#assign until = (from.year == to.year)?then(to.month, to.text)>
<#assign span = from.text + "から" + until + "までの" + w.amount() + "は前年同期に比べ、">
<#switch form>
<#on "gained-and-lost">
${span}${named(gainers, true)}が増加した一方、${named(losers, false)}は減少。
<#on "gained">
${span}${named(gainers, true)}の増加が大きく、総額の伸びを0.2ポイント以上押し下げた国はない。
<#on "lost">
${span}${named(losers, true)}の減少が大きく、総額の伸びを0.2ポイント以上押し上げた国はない。
<#default><#stop "no sentence for the form " + form>
</#switch>
