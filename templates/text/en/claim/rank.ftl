<#import "_words.ftl" as w>
<#switch form>
<#on "record">
${w.trade()?cap_first}${w.own()} were the highest of the ${of.number} months since ${since.text}${w.compared()}.
<#on "month-record">
${w.trade()?cap_first}${w.own()} were the ${rank.ordinal} highest of the ${of.number} months since ${since.text} and the highest for the month of ${when.month}${w.compared()}.
<#on "month-record-only">
${w.trade()?cap_first}${w.own()} were the highest for the month of ${when.month} since ${since.text}${w.compared()}.
<#on "rank">
${w.trade()?cap_first}${w.own()} were the ${rank.ordinal} highest of the ${of.number} months since ${since.text}${w.compared()}.
<#default><#stop "no sentence for the form " + form>
</#switch>
