<#import "_words.ftl" as w>
<#assign who = own?then("（当方推計）", "（財務省）")>
<#assign year><#if annual??>（年率${annual.jaChange}）</#if></#assign>
<#switch form>
<#on "rise", "fall">
季節調整値${who}では、${to.text}までの3カ月の${w.trade()}はその前の3カ月に比べ${change.jaChange}${year}。
<#on "flat">
季節調整値${who}では、${to.text}までの3カ月の${w.trade()}はその前の3カ月と同水準。
<#default><#stop "no sentence for the form " + form>
</#switch>
