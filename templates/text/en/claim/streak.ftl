<#import "_words.ftl" as w>
<#assign unit = step.key, whole = (step.key == "months")?then("month", "year")>
<#assign head = w.trade()?cap_first>
<#switch form>
<#on "rise-streak", "fall-streak">
${head} ${form?starts_with("rise")?then("rose", "fell")} for the ${runLength.ordinal} ${whole} in a row in ${when.text}<#if turn??>; in ${turn.text} they had not</#if>${w.aside()}.
<#on "rise-at-least", "fall-at-least">
${head} ${form?starts_with("rise")?then("rose", "fell")} for at least the ${runLength.ordinal} ${whole} in a row in ${when.text}; the figures at hand go no further back${w.aside()}.
<#on "rise-first", "fall-first">
${head} ${form?starts_with("rise")?then("rose", "fell")} in ${when.text} for the first time in ${runLength.cardinal} ${unit}${w.aside()}.
<#on "rise-one", "fall-one">
${head} ${form?starts_with("rise")?then("rose", "fell")} in ${when.text}; what came before is not at hand${w.aside()}.
<#on "surplus-streak", "deficit-streak">
${w.trading()?cap_first} was in ${form?keep_before("-")} for the ${runLength.ordinal} ${whole} in a row in ${when.text}<#if turn??>; in ${turn.text} it was not</#if>${w.aside()}.
<#on "surplus-at-least", "deficit-at-least">
${w.trading()?cap_first} was in ${form?keep_before("-")} for at least the ${runLength.ordinal} ${whole} in a row in ${when.text}; the figures at hand go no further back${w.aside()}.
<#on "surplus-first", "deficit-first">
${w.trading()?cap_first} was in ${form?keep_before("-")} in ${when.text} for the first time in ${runLength.cardinal} ${unit}${w.aside()}.
<#on "surplus-one", "deficit-one">
${w.trading()?cap_first} was in ${form?keep_before("-")} in ${when.text}; what came before is not at hand${w.aside()}.
<#default><#stop "no sentence for the form " + form>
</#switch>
