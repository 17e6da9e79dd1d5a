<#import "_words.ftl" as w>
<#assign whose = (ofYear || alone??)?then("In " + when.text + ", the", "The")>
<#switch form>
<#on "surplus">
${whose} surplus<#if area??> with ${area.the}</#if> of ${level.sizeBillion} was about ${dollars.text} at ${w.ratio()}.
<#on "deficit">
${whose} deficit<#if area??> with ${area.the}</#if> of ${level.sizeBillion} was about ${dollars.text} at ${w.ratio()}.
<#on "level">
${w.trade()?cap_first} of ${level.billion}${(ofYear || alone??)?then(" in " + when.text, "")} were about ${dollars.text} at ${w.ratio()}.
<#default><#stop "no sentence for the form " + form>
</#switch>
