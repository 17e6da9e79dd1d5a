<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
In ${when.long}, ${w.trade()} rose ${change.size} to ${level.billion}.
<#on "fall">
In ${when.long}, ${w.trade()} fell ${change.size} to ${level.billion}.
<#on "flat">
In ${when.long}, ${w.trade()} were unchanged at ${level.billion}.
<#on "level">
In ${when.long}, ${w.trade()} were ${level.billion}.
<#default><#stop "no sentence for the form " + form>
</#switch>
