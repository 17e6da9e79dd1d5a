<#import "_words.ftl" as w>
<#switch form>
<#on "first-time">
${w.trade()?cap_first} of ${level.trillion} in ${when.text} reached ${round.trillion} for the first time since ${since.text}${w.compared()}.
<#on "again">
${w.trade()?cap_first} of ${level.trillion} in ${when.text} were above ${round.trillion}, as in ${earlier.text}: not for the first time${w.compared()}.
<#on "below">
${w.trade()?cap_first} of ${level.trillion} in ${when.text} did not reach ${round.trillion}<#if earlier??>; they last did in ${earlier.text}</#if>${w.compared()}.
<#default><#stop "no sentence for the form " + form>
</#switch>
