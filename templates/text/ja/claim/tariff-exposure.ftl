<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.goods.text + item.share.percent + "（" + item.title.text?replace("%", "％") + (item.state.key == "in-force")?then("、発効済み", "、公表済み") + "）"]></#list>
<#switch form>
<#on "list">
米国向け輸出額に占める、個別関税の対象におおむね当たる品目の割合：${join(names)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
