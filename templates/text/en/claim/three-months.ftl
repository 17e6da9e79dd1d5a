<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
In the three months to ${to.text}, not seasonally adjusted, ${w.trade()} rose ${change.size} from a year earlier to ${level.billion}.
<#on "fall">
In the three months to ${to.text}, not seasonally adjusted, ${w.trade()} fell ${change.size} from a year earlier to ${level.billion}.
<#on "flat">
In the three months to ${to.text}, not seasonally adjusted, ${w.trade()} were flat from a year earlier at ${level.billion}.
<#default><#stop "no sentence for the form " + form>
</#switch>
