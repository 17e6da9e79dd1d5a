<#import "_words.ftl" as w>
<#-- "; 115,078 units (+6.4%)", "; share 26.4%, contribution +1.3 percentage points" -->
<#function rest>
  <#local text = "">
  <#if pieces??><#local text = text + "; " + pieces.text><#if piecesChange??><#local text = text + " (" + piecesChange.signed + ")"></#if></#if>
  <#if share??><#local text = text + "; share " + share.percent></#if>
  <#if points??><#local text = text + "; contribution " + points.signed></#if>
  <#return text>
</#function>
<#switch form>
<#on "rise">
${w.trade()?cap_first} rose ${change.size} from a year earlier to ${level.billion} in ${when.text}${rest()}.
<#on "fall">
${w.trade()?cap_first} fell ${change.size} from a year earlier to ${level.billion} in ${when.text}${rest()}.
<#on "flat">
${w.trade()?cap_first} were flat from a year earlier at ${level.billion} in ${when.text}${rest()}.
<#on "fold">
${w.trade()?cap_first} were ${level.billion} in ${when.text}, ${times.number} times those of a year earlier.
<#on "new">
${w.trade()?cap_first} were ${level.billion} in ${when.text}; there were none a year earlier.
<#on "gone">
There were no ${w.trade()} in ${when.text}; a year earlier there were.
<#on "level">
${w.trade()?cap_first} in ${when.text}<#if level??> were ${level.billion}</#if>${rest()}.
<#default><#stop "no sentence for the form " + form>
</#switch>
