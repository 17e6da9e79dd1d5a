<#import "_words.ftl" as w>
<#assign how = published?then("", "（各月の合計）"), about = derived?then("約", "")>
<#switch form>
<#on "rise", "fall">
${when.text}の${w.trade()}は${level.billion}で前年同期比${about}${change.jaChange}${how}。
<#on "flat">
${when.text}の${w.trade()}は${level.billion}で前年同期比横ばい${how}。
<#on "level">
${when.text}の${w.trade()}は${level.billion}${how}。
<#on "surplus">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字${how}。
<#on "deficit">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字${how}。
<#default><#stop "no sentence for the form " + form>
</#switch>
