<#import "_words.ftl" as w>
<#switch form>
<#on "first-time">
${w.trade()?cap_first}${w.own()} reached ${round.trillion} for the first time in the data from ${since.text}${w.compared()}.
<#default><#stop "no sentence for the form " + form>
</#switch>
