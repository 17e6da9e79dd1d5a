<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
In ${year.long}, ${w.trade()} rose ${change.size} to ${level.billion} (sum of the months).
<#on "fall">
In ${year.long}, ${w.trade()} fell ${change.size} to ${level.billion} (sum of the months).
<#on "flat">
In ${year.long}, ${w.trade()} were flat at ${level.billion} (sum of the months).
<#default><#stop "no sentence for the form " + form>
</#switch>
