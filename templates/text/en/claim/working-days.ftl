<#import "_words.ftl" as w>
<#assign days_ = "Per working day (" + days.number + " in " + when.text + ", " + daysBefore.number + " a year earlier; our estimate), ">
<#switch form>
<#on "rise">
${days_}${w.trade()} rose about ${perDay.size}; the printed change is ${change.signed}.
<#on "fall">
${days_}${w.trade()} fell about ${perDay.size}; the printed change is ${change.signed}.
<#on "flat">
${days_}${w.trade()} were about flat; the printed change is ${change.signed}.
<#default><#stop "no sentence for the form " + form>
</#switch>
