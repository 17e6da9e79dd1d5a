<#import "_words.ftl" as w>
<#-- 水準の文に続くときは、水準と時期を繰り返さない。 -->
<#assign at = alone???then(when.text + "の", ""), size = alone???then("（" + level.billion + "）", "")>
<#assign side = at + form?starts_with("surplus")?then("黒字", "赤字") + "額" + alone???then(level.sizeBillion, "")>
<#assign among = since.text + "以降の" + of.number + w.steps()>
<#-- 「1～3月期」「上半期」として -->
<#assign season = when.text?replace("^\\d{4}年度?", "", "r")>
<#switch form>
<#on "record">
${at}${w.trade()}${size}は${among}で過去最高${w.compared()}。
<#on "season-record">
${at}${w.trade()}${size}は${among}で過去${rank.number}位、${season}としては過去最高${w.compared()}。
<#on "season-record-only">
${at}${w.trade()}${size}は${since.text}以降、${season}としては過去最高${w.compared()}。
<#on "rank">
${at}${w.trade()}${size}は${among}で過去${rank.number}位${w.compared()}。
<#on "surplus-record", "deficit-record">
${side}は${among}で最大${w.compared()}。
<#on "surplus", "deficit">
${side}は${among}で${rank.number}番目の大きさ${w.compared()}。
<#default><#stop "no sentence for the form " + form>
</#switch>
