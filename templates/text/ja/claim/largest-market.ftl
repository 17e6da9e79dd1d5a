<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#if !item?is_first><#assign names = names + [item.area.text + "（" + item.share.percent + "）"]></#if></#list>
<#switch form>
<#on "exports">
最大の輸出先は${items[0].area.text}で輸出額の${items[0].share.percent}、次いで${join(names)}。
<#on "imports">
最大の輸入元は${items[0].area.text}で輸入額の${items[0].share.percent}、次いで${join(names)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
