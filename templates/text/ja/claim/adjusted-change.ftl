<#import "_words.ftl" as w>
<#assign who = own?then("（当方推計）", "（財務省）")>
<#switch form>
<#on "rise", "fall", "flat">
季節調整値${who}では、${w.trade()}は約${level.billion}で前月比${change.jaChange}。
<#default><#stop "no sentence for the form " + form>
</#switch>
