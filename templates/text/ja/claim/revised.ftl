<#import "_words.ftl" as w>
<#assign what = (flow.key == "balance")?then(w.trading(), w.trade())>
<#switch form>
<#on "up">
${w.time()}${what}は${earlier.billion}（${earlierStage.text}<#if earlierDay??>、${earlierDay.text}</#if>）から${level.billion}に上方修正。
<#on "down">
${w.time()}${what}は${earlier.billion}（${earlierStage.text}<#if earlierDay??>、${earlierDay.text}</#if>）から${level.billion}に下方修正。
<#on "same">
${w.time()}${what}は${level.billion}で修正なし（${earlierStage.text}<#if earlierDay??>、${earlierDay.text}</#if>）。
<#default><#stop "no sentence for the form " + form>
</#switch>
