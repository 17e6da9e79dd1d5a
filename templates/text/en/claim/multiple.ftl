<#import "_words.ftl" as w>
<#switch form>
<#on "halved", "doubled", "tripled">
${w.trade()?cap_first}${w.own()} about ${form} from a year earlier, to ${level.billion} (${change.signed}).
<#default><#stop "no sentence for the form " + form>
</#switch>
