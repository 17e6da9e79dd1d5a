<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [w.goods(item.goods.text) + " " + item.share.percent + " (" + item.title.text + (item.state.key == "in-force")?then(", in force", ", announced") + ")"]></#list>
<#switch form>
<#on "list">
Shares in exports to the United States of the goods that tariffs of their own approximately cover: ${join(names)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
