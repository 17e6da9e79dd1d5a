<#import "_words.ftl" as w>
<#switch form>
<#on "rise-but-fall">
${w.trade()?cap_first}${w.own()} rose ${change.size}, while those ${(flow.key == "imports")?then("from", "to")} ${member.the} fell ${memberChange.size}.
<#on "fall-but-rise">
${w.trade()?cap_first}${w.own()} fell ${change.size}, while those ${(flow.key == "imports")?then("from", "to")} ${member.the} rose ${memberChange.size}.
<#default><#stop "no sentence for the form " + form>
</#switch>
