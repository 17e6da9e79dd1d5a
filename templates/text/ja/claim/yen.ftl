<#import "_words.ftl" as w>
<#assign unit = when.long?contains("年度")?then("前年度", "前年同月")>
<#switch form>
<#on "weaker">
為替レートは${w.ratio()}で、${unit}比${change.size}の円安。
<#on "stronger">
為替レートは${w.ratio()}で、${unit}比${change.size}の円高。
<#on "unchanged">
為替レートは${w.ratio()}で、${unit}比横ばい。
<#default><#stop "no sentence for the form " + form>
</#switch>
