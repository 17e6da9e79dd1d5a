<#import "_words.ftl" as w>
<#switch form>
<#on "lower", "higher", "same">
${w.trade()?cap_first} changed by ${meanAfter.signed} on average in the ${monthsAfter.cardinal} months after that of ${from.text}, the first of the duties on goods of their own, against ${meanBefore.signed} in the ${monthsBefore.cardinal} months before; ${flow.key} to all countries by ${worldAfter.signed} against ${worldBefore.signed}. Means of printed changes on a year earlier; no cause can be told from them.
<#default><#stop "no sentence for the form " + form>
</#switch>
