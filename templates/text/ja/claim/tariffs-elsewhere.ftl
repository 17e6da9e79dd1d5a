<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.title.text?remove_beginning(area.text + "：")?replace("%", "％")]></#list>
<#switch form>
<#on "together">
${day.text}時点の${area.text}からの輸入品に対する米国の追加関税は合計${rate.percent}：${join(names)}。
<#on "single">
${day.text}時点で発効している${area.text}からの輸入品に対する米国の追加関税：${join(names)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
