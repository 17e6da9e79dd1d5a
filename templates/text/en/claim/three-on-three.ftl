<#import "_words.ftl" as w>
<#assign who = own?then(" (our estimate)", " (by the ministry)")>
<#assign year><#if annual??>, about ${annual.signed} at an annual rate</#if></#assign>
<#switch form>
<#on "rise">
Seasonally adjusted${who}, ${w.trade()} of the three months to ${to.text} were about ${change.size} above the three months before${year}.
<#on "fall">
Seasonally adjusted${who}, ${w.trade()} of the three months to ${to.text} were about ${change.size} below the three months before${year}.
<#on "flat">
Seasonally adjusted${who}, ${w.trade()} of the three months to ${to.text} were level with the three months before.
<#default><#stop "no sentence for the form " + form>
</#switch>
