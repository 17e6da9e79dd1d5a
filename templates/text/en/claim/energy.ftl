<#import "_words.ftl" as w>
<#switch form>
<#on "rise", "fall">
${w.trade()?cap_first}${w.own()} ${w.moved(change, changeMove)} to ${level.billion}, ${share.percent} of all imports.
<#on "flat">
${w.trade()?cap_first}${w.own()} were unchanged at ${level.billion}, ${share.percent} of all imports.
<#default><#stop "no sentence for the form " + form>
</#switch>
