<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
In the fiscal year so far, from ${from.text} to ${to.text}, ${w.trade()} rose ${change.size} from a year earlier to ${level.billion}.
<#on "fall">
In the fiscal year so far, from ${from.text} to ${to.text}, ${w.trade()} fell ${change.size} from a year earlier to ${level.billion}.
<#on "flat">
In the fiscal year so far, from ${from.text} to ${to.text}, ${w.trade()} were flat from a year earlier at ${level.billion}.
<#default><#stop "no sentence for the form " + form>
</#switch>
