<#import "_words.ftl" as w>
<#switch form>
<#on "rise", "fall", "flat">
年度累計（${from.text}～${to.text}）の${w.trade()}は${level.billion}で前年同期比${change.jaChange}${derived?then("（各月の公表値から計算）", "")}。
<#default><#stop "no sentence for the form " + form>
</#switch>
