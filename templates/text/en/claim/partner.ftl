<#import "_words.ftl" as w>
<#-- ", the largest of 36 countries", ", the fourth largest of 36 countries", or nothing for a region and a year -->
<#function place><#if !rank??><#return ""></#if><#return ", the " + (rank.value == 1)?then("", rank.ordinal + " ") + "largest of " + of.number + " countries"></#function>
<#function part><#if !ofChange??><#return ""></#if><#if !alone?? && (beyond!false)><#return ""></#if><#return "; their change was " + ofChange.percent + " of the change of all " + flow.key></#function>
<#switch form>
<#on "exports", "imports">
${w.trade()?cap_first} were ${level.billion} in ${when.text}, ${share.percent} of all ${form}${place()}${part()}.
<#on "surplus", "deficit">
${w.trading()?cap_first} was a ${form} of ${level.sizeBillion} in ${when.text}<#if rank??>, the ${(rank.value == 1)?then("", rank.ordinal + " ")}largest ${form} with ${of.number} countries</#if>.
<#default><#stop "no sentence for the form " + form>
</#switch>
