<#import "_words.ftl" as w>
<#switch form>
<#on "rise", "fall", "flat">
${to.text}までの3カ月の${w.trade()}は${level.billion}で前年同期比${change.jaChange}（季節調整前）。
<#default><#stop "no sentence for the form " + form>
</#switch>
