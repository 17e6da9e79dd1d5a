<#import "_words.ftl" as w>
<#-- Behind the sentence on the level, the level and the time are not said again. -->
<#assign at = alone???then(" of " + level.billion + " in " + when.text, "")>
<#assign side = "The " + form?keep_before("-") + alone???then(" of " + level.sizeBillion + " in " + when.text, "")>
<#assign among = "of the " + of.number + " " + w.steps() + " since " + since.text + w.compared()>
<#-- "a first quarter", "a second half of a fiscal year" -->
<#assign nth = when.id?ends_with("1")?then("first", when.id?ends_with("2")?then("second", when.id?ends_with("3")?then("third", "fourth")))>
<#assign season = "a " + nth + when.id?contains("-Q")?then(" quarter", " half of a " + when.id?starts_with("FY")?then("fiscal ", "") + "year")>
<#switch form>
<#on "record">
${w.trade()?cap_first}${at} were the highest ${among}.
<#on "season-record">
${w.trade()?cap_first}${at} were the ${rank.ordinal} highest ${among}, and the highest for ${season}.
<#on "season-record-only">
${w.trade()?cap_first}${at} were the highest for ${season} since ${since.text}${w.compared()}.
<#on "rank">
${w.trade()?cap_first}${at} were the ${rank.ordinal} highest ${among}.
<#on "surplus-record", "deficit-record">
${side} was the largest ${among}.
<#on "surplus", "deficit">
${side} was the ${rank.ordinal} largest ${among?replace("of the", "in the", "f")}.
<#default><#stop "no sentence for the form " + form>
</#switch>
