<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
In ${area???then(when.text, when.long)}, ${w.trade()} rose ${change.size} to ${level.billion}.
<#on "fall">
In ${area???then(when.text, when.long)}, ${w.trade()} fell ${change.size} to ${level.billion}.
<#on "flat">
In ${area???then(when.text, when.long)}, ${w.trade()} were unchanged at ${level.billion}.
<#on "level">
In ${area???then(when.text, when.long)}, ${w.trade()} were ${level.billion}.
<#default><#stop "no sentence for the form " + form>
</#switch>
