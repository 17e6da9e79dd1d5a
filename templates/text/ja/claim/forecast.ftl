<#import "_words.ftl" as w>
<#assign what = (flow.key == "balance")?then("差引額", w.trade())>
<#switch form>
<#on "growth-above">
「${survey.text}」：${what}の${change.jaChange}は、予測の${forecast.jaChange}を上回った。
<#on "growth-below">
「${survey.text}」：${what}の${change.jaChange}は、予測の${forecast.jaChange}を下回った。
<#on "growth-in-line">
「${survey.text}」：${what}の${change.jaChange}は、予測の${forecast.jaChange}とほぼ同じ。
<#on "level-above">
「${survey.text}」：${what}の${level.billion}は、予測の${forecast.billion}を上回った。
<#on "level-below">
「${survey.text}」：${what}の${level.billion}は、予測の${forecast.billion}を下回った。
<#on "level-in-line">
「${survey.text}」：${what}の${level.billion}は、予測の${forecast.billion}とほぼ同じ。
<#default><#stop "no sentence for the form " + form>
</#switch>
