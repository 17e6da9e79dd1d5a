<#import "_words.ftl" as w>
<#assign unit = when.id?matches("[FC]Y\\d{4}")?then(when.id?starts_with("FY")?then("前年度", "前年"), when.id?matches("\\d{4}-\\d{2}")?then("前年同月", "前年同期"))>
<#switch form>
<#on "weaker">
為替レートは${w.ratio()}で、${unit}比${change.size}の円安。
<#on "stronger">
為替レートは${w.ratio()}で、${unit}比${change.size}の円高。
<#on "unchanged">
為替レートは${w.ratio()}で、${unit}比横ばい。
<#default><#stop "no sentence for the form " + form>
</#switch>
