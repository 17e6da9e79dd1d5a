<#import "_words.ftl" as w>
<#assign how = published?then("", " (sum of months)"), about = derived?then("about ", "")>
<#switch form>
<#on "rise">
In ${area???then(when.text, when.long)}, ${w.trade()} rose ${about}${change.size} to ${level.billion}${how}.
<#on "fall">
In ${area???then(when.text, when.long)}, ${w.trade()} fell ${about}${change.size} to ${level.billion}${how}.
<#on "flat">
In ${area???then(when.text, when.long)}, ${w.trade()} were ${about}unchanged at ${level.billion}${how}.
<#on "level">
In ${area???then(when.text, when.long)}, ${w.trade()} were ${level.billion}${how}.
<#on "surplus">
In ${area???then(when.text, when.long)}, ${w.trading()} was a surplus of ${level.sizeBillion}${how}.
<#on "deficit">
In ${area???then(when.text, when.long)}, ${w.trading()} was a deficit of ${level.sizeBillion}${how}.
<#default><#stop "no sentence for the form " + form>
</#switch>
