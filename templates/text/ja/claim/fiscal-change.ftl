<#import "_words.ftl" as w>
<#switch form>
<#on "rise", "fall", "flat">
${when.text}の${w.trade()}は${level.billion}で前年度比${change.jaChange}。
<#on "level">
${when.text}の${w.trade()}は${level.billion}。
<#default><#stop "no sentence for the form " + form>
</#switch>
