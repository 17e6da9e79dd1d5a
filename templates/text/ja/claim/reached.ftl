<#import "_words.ftl" as w>
<#switch form>
<#on "first-time">
${when.text}の${w.trade()}（${level.trillion}）は${since.text}以降で初めて${round.trillion}に達した${w.compared()}。
<#on "again">
${when.text}の${w.trade()}（${level.trillion}）は${round.trillion}を上回ったが、${earlier.text}にも上回っており初めてではない${w.compared()}。
<#on "below">
${when.text}の${w.trade()}（${level.trillion}）は${round.trillion}に届かなかった<#if earlier??>（直近で届いたのは${earlier.text}）</#if>${w.compared()}。
<#default><#stop "no sentence for the form " + form>
</#switch>
