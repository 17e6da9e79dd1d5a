<#import "_words.ftl" as w>
<#switch form>
<#on "first-time">
${w.own()}${w.trade()}は${since.text}以降で初めて${round.trillion}に達した${w.compared()}。
<#default><#stop "no sentence for the form " + form>
</#switch>
