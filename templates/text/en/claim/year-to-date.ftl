<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
In the fiscal year so far, from ${from.text} to ${to.text}, ${w.trade()} rose ${derived?then("about ", "")}${change.size} from a year earlier to ${level.billion}${derived?then(" (from monthly releases)", "")}.
<#on "fall">
In the fiscal year so far, from ${from.text} to ${to.text}, ${w.trade()} fell ${derived?then("about ", "")}${change.size} from a year earlier to ${level.billion}${derived?then(" (from monthly releases)", "")}.
<#on "flat">
In the fiscal year so far, from ${from.text} to ${to.text}, ${w.trade()} were flat from a year earlier at ${level.billion}${derived?then(" (from monthly releases)", "")}.
<#default><#stop "no sentence for the form " + form>
</#switch>
