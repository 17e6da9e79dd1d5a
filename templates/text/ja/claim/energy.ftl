<#import "_words.ftl" as w>
<#switch form>
<#on "rise", "fall", "flat">
${w.own()}${w.trade()}は${level.billion}で前年同月比${change.jaChange}、輸入額の${share.percent}。
<#default><#stop "no sentence for the form " + form>
</#switch>
