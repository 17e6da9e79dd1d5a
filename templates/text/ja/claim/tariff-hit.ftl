<#import "_words.ftl" as w>
<#switch form>
<#on "seen", "not-seen">
${from.text}の関税発効の翌月以降${months.number}カ月の${w.trade()}は前年同期比${change.jaChange}で、このうち前年同月を下回った月は${falls.number}カ月。その他の品目は同${otherGoods.jaChange}。この間に生じた他の変化は統計表からは分からない。
<#default><#stop "no sentence for the form " + form>
</#switch>
