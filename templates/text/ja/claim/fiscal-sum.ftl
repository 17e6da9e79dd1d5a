<#import "_words.ftl" as w>
<#switch form>
<#on "rise", "fall", "flat">
${year.text}の${w.trade()}は${level.billion}で前年度比${change.jaChange}（各月の合計）。
<#default><#stop "no sentence for the form " + form>
</#switch>
