<#import "_words.ftl" as w>
<#switch form>
<#on "rise-slower">
Growth in ${w.trade()}${w.own()} slowed to ${change.percent} from ${earlier.percent} in ${earlierWhen.month}.
<#on "rise-faster">
Growth in ${w.trade()}${w.own()} quickened to ${change.percent} from ${earlier.percent} in ${earlierWhen.month}.
<#on "rise-same">
Growth in ${w.trade()}${w.own()} was ${change.percent}, as in ${earlierWhen.month}.
<#on "fall-smaller">
${w.trade()?cap_first}${w.own()} fell ${change.size}, less than in ${earlierWhen.month} (${earlier.size}).
<#on "fall-larger">
${w.trade()?cap_first}${w.own()} fell ${change.size}, more than in ${earlierWhen.month} (${earlier.size}).
<#on "fall-same">
${w.trade()?cap_first}${w.own()} fell ${change.size}, as in ${earlierWhen.month}.
<#on "rise-after-fall">
${w.trade()?cap_first}${w.own()} rose ${change.size} after a fall of ${earlier.size} in ${earlierWhen.month}.
<#on "fall-after-rise">
${w.trade()?cap_first}${w.own()} fell ${change.size} after a rise of ${earlier.size} in ${earlierWhen.month}.
<#default><#stop "no sentence for the form " + form>
</#switch>
