<#import "_words.ftl" as w>
<#switch form>
<#on "record">
${w.trade()?cap_first} of ${level.billion} in ${when.text} were the highest of the ${of.number} years since ${since.text}${w.compared()}.
<#on "rank">
${w.trade()?cap_first} of ${level.billion} in ${when.text} were the ${rank.ordinal} highest of the ${of.number} years since ${since.text}${w.compared()}.
<#on "surplus-record", "deficit-record">
The ${form?keep_before("-")} of ${level.sizeBillion} in ${when.text} was the largest of the ${of.number} years since ${since.text}${w.compared()}.
<#on "surplus", "deficit">
The ${form} of ${level.sizeBillion} in ${when.text} was the ${rank.ordinal} largest in the ${of.number} years since ${since.text}${w.compared()}.
<#default><#stop "no sentence for the form " + form>
</#switch>
