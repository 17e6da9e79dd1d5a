<#import "_words.ftl" as w>
<#assign what = (flow.key == "balance")?then("The trade balance", w.trade()?cap_first)>
<#assign verb = (flow.key == "balance")?then("was", "were")>
<#switch form>
<#on "up", "down">
${what} of ${level.billion}${w.time()} ${verb} revised ${form} from ${earlier.billion} (${earlierStage.text}<#if earlierDay??>, ${earlierDay.text}</#if>).
<#on "same">
${what} of ${level.billion}${w.time()} ${verb} not revised (${earlierStage.text}<#if earlierDay??>, ${earlierDay.text}</#if>).
<#default><#stop "no sentence for the form " + form>
</#switch>
