<#import "_words.ftl" as w>
<#switch form>
<#on "growth-above">
“${survey.text}”: the change in ${w.trade()}, ${change.signed}, was above the forecast of ${forecast.signed}.
<#on "growth-below">
“${survey.text}”: the change in ${w.trade()}, ${change.signed}, was below the forecast of ${forecast.signed}.
<#on "growth-in-line">
“${survey.text}”: the change in ${w.trade()}, ${change.signed}, was in line with the forecast of ${forecast.signed}.
<#on "level-above">
“${survey.text}”: the ${(flow.key == "balance")?then("trade balance", "value of " + w.trade())}, ${level.billion}, was above the forecast of ${forecast.billion}.
<#on "level-below">
“${survey.text}”: the ${(flow.key == "balance")?then("trade balance", "value of " + w.trade())}, ${level.billion}, was below the forecast of ${forecast.billion}.
<#on "level-in-line">
“${survey.text}”: the ${(flow.key == "balance")?then("trade balance", "value of " + w.trade())}, ${level.billion}, was in line with the forecast of ${forecast.billion}.
<#default><#stop "no sentence for the form " + form>
</#switch>
