<#import "_words.ftl" as w>
<#switch form>
<#on "lower", "higher", "same">
個別関税が最初に発効した${from.text}の翌月以降${monthsAfter.number}カ月の${w.trade()}の前年同月比は平均${meanAfter.signed}（発効前${monthsBefore.number}カ月は${meanBefore.signed}）、輸出総額は平均${worldAfter.signed}（同${worldBefore.signed}）。公表された増減率の単純平均で、関税との関係は分からない。
<#default><#stop "no sentence for the form " + form>
</#switch>
