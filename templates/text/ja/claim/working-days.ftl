<#import "_words.ftl" as w>
<#switch form>
<#on "rise", "fall", "flat">
1営業日当たり（${when.text}は${days.number}日、前年同月は${daysBefore.number}日、当方推計）の${w.trade()}は前年同月比${perDay.jaChange}（公表値は${change.jaChange}）。
<#default><#stop "no sentence for the form " + form>
</#switch>
