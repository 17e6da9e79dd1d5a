<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
${w.trade()?cap_first} rose ${change.size} from a year earlier to ${level.billion}${w.time()}${w.running("rise")}.
<#on "fall">
${w.trade()?cap_first} fell ${change.size} from a year earlier to ${level.billion}${w.time()}${w.running("fall")}.
<#on "flat">
${w.trade()?cap_first} were flat from a year earlier at ${level.billion}${w.time()}.
<#on "fold">
${w.trade()?cap_first} were ${level.billion}${w.time()}, ${times.number} times those of a year earlier.
<#on "new">
${w.trade()?cap_first} were ${level.billion}${w.time()}; there were none a year earlier.
<#on "level">
${w.trade()?cap_first} were ${level.billion}${w.time()}.
<#default><#stop "no sentence for the form " + form>
</#switch>
