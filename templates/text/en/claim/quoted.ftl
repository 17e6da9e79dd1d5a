<#import "_words.ftl" as w>
<#switch form>
<#on "quote">
${who.text} (${role.text}) said on ${day.text}: “${said.text?remove_ending(".")}”.
<#on "paraphrase">
${who.text} (${role.text}) said on ${day.text}, in substance: ${said.text?remove_ending(".")}.
<#default><#stop "no sentence for the form " + form>
</#switch>
