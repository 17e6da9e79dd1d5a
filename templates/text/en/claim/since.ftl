<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
The rise in ${w.trade()}${w.own()} of ${change.size} was the largest since ${since.text} (${earlier.size})${w.compared()}.
<#on "fall">
The fall in ${w.trade()}${w.own()} of ${change.size} was the largest since ${since.text} (${earlier.size})${w.compared()}.
<#on "surplus">
The surplus of ${level.sizeBillion} was the largest since ${since.text} (${earlier.sizeBillion})${w.compared()}.
<#on "deficit">
The deficit of ${level.sizeBillion} was the largest since ${since.text} (${earlier.sizeBillion})${w.compared()}.
<#on "low">
${w.trade()?cap_first}${w.own()} of ${level.billion} were the lowest since ${since.text} (${earlier.billion})${w.compared()}.
<#on "high">
${w.trade()?cap_first}${w.own()} of ${level.billion} were the highest since ${since.text} (${earlier.billion})${w.compared()}.
<#on "rise-record">
The rise in ${w.trade()}${w.own()} of ${change.size} was the largest in comparable data from ${since.text}${w.compared()}.
<#on "fall-record">
The fall in ${w.trade()}${w.own()} of ${change.size} was the largest in comparable data from ${since.text}${w.compared()}.
<#on "surplus-record">
The surplus of ${level.sizeBillion} was the largest in comparable data from ${since.text}${w.compared()}.
<#on "deficit-record">
The deficit of ${level.sizeBillion} was the largest in comparable data from ${since.text}${w.compared()}.
<#on "low-record">
${w.trade()?cap_first}${w.own()} of ${level.billion} were the lowest in comparable data from ${since.text}${w.compared()}.
<#on "high-record">
${w.trade()?cap_first}${w.own()} of ${level.billion} were the highest in comparable data from ${since.text}${w.compared()}.
<#default><#stop "no sentence for the form " + form>
</#switch>
