<#import "_words.ftl" as w>
<#assign who = own?then(" (our estimate)", " (by the ministry)")>
<#switch form>
<#on "rise">
Seasonally adjusted${who}, ${w.trade()} rose about ${change.size} from ${from.month} to about ${level.billion}.
<#on "fall">
Seasonally adjusted${who}, ${w.trade()} fell about ${change.size} from ${from.month} to about ${level.billion}.
<#on "flat">
Seasonally adjusted${who}, ${w.trade()} were unchanged from ${from.month} at about ${level.billion}.
<#default><#stop "no sentence for the form " + form>
</#switch>
