<#import "_words.ftl" as w>
<#switch form>
<#on "visible">
Before the duty of ${from.text}, ${w.trade()} rose unusually fast: ${highest.signed} on a year earlier in ${highestWhen.text}, above ${limit.signed} (the mean of twelve months, ${mean.signed}, and two standard deviations); a pattern, not a cause.
<#on "not-visible">
Before the duty of ${from.text}, no unusual rise is visible in ${w.trade()}: ${highest.signed} on a year earlier at most, in ${highestWhen.text}, not above ${limit.signed} (the mean of twelve months, ${mean.signed}, and two standard deviations).
<#default><#stop "no sentence for the form " + form>
</#switch>
