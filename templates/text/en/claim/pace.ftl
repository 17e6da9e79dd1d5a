<#import "_words.ftl" as w>
<#switch form>
<#on "rise-slower">
Growth in ${w.trade()} slowed to ${change.percent} from ${earlier.percent} in ${earlierWhen.month}.
<#on "rise-faster">
Growth in ${w.trade()} quickened to ${change.percent} from ${earlier.percent} in ${earlierWhen.month}.
<#on "rise-same">
Growth in ${w.trade()} was ${change.percent}, as in ${earlierWhen.month}.
<#on "fall-smaller">
${w.trade()?cap_first} fell ${change.size}, less than in ${earlierWhen.month} (${earlier.size}).
<#on "fall-larger">
${w.trade()?cap_first} fell ${change.size}, more than in ${earlierWhen.month} (${earlier.size}).
<#on "fall-same">
${w.trade()?cap_first} fell ${change.size}, as in ${earlierWhen.month}.
<#on "rise-after-fall">
${w.trade()?cap_first} rose ${change.size} after a fall of ${earlier.size} in ${earlierWhen.month}.
<#on "fall-after-rise">
${w.trade()?cap_first} fell ${change.size} after a rise of ${earlier.size} in ${earlierWhen.month}.
<#default><#stop "no sentence for the form " + form>
</#switch>
