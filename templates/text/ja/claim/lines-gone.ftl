<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [item.area???then(w.direction(item.area!item.goods), "") + item.goods.text]></#list>
<#switch form>
<#on "large">
<#assign large = []>
<#list items as item><#assign large = large + [item.goods.text + item.points???then("（寄与度" + (item.points!item.goods).signed + "）", "")]></#list>
前年同月に実績があった${join(large)}の${(flow.key == "imports")?then("輸入", "輸出")}は皆無となった（全減）。
<#on "one">
前年同月の実績が皆無となった品目が${(flow.key == "imports")?then("輸入", "輸出")}の表に1件ある（全減）：${join(names)}。
<#on "many">
前年同月の実績が皆無となった品目は${(flow.key == "imports")?then("輸入", "輸出")}の各表で計${count.number}件（全減）、各表への寄与が大きいものは${join(names)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
