<#import "_words.ftl" as w>
<#assign notice = " (sum of the months" + (history && state??)?then(", as in the time series of " + state.text, "") + ")">
<#switch form>
<#on "rise">
In ${when.long}, ${w.trade()} rose ${change.size} to ${level.billion}${notice}.
<#on "fall">
In ${when.long}, ${w.trade()} fell ${change.size} to ${level.billion}${notice}.
<#on "flat">
In ${when.long}, ${w.trade()} were flat at ${level.billion}${notice}.
<#on "level">
In ${when.long}, ${w.trade()} were ${level.billion}${notice}.
<#on "surplus-wider", "deficit-wider">
In ${when.long}, ${w.trading()} was a ${form?keep_before("-")} of ${level.sizeBillion}, ${change.size} larger than a year earlier${notice}.
<#on "surplus-narrower", "deficit-narrower">
In ${when.long}, ${w.trading()} was a ${form?keep_before("-")} of ${level.sizeBillion}, ${change.size} smaller than a year earlier${notice}.
<#on "surplus-unchanged", "deficit-unchanged">
In ${when.long}, ${w.trading()} was a ${form?keep_before("-")} of ${level.sizeBillion}, unchanged from a year earlier${notice}.
<#on "surplus-swing", "deficit-swing">
In ${when.long}, ${w.trading()} was a ${form?keep_before("-")} of ${level.sizeBillion}, after a ${form?starts_with("surplus")?then("deficit", "surplus")} a year earlier${notice}.
<#on "surplus", "deficit">
In ${when.long}, ${w.trading()} was a ${form} of ${level.sizeBillion}${notice}.
<#default><#stop "no sentence for the form " + form>
</#switch>
