<#import "_words.ftl" as w>
<#switch form>
<#on "record">
${when.text}の${w.trade()}（${level.billion}）は${since.text}以降の${of.number}年で過去最高${w.compared()}。
<#on "rank">
${when.text}の${w.trade()}（${level.billion}）は${since.text}以降の${of.number}年で過去${rank.number}位${w.compared()}。
<#on "surplus-record", "deficit-record">
${when.text}の${form?starts_with("surplus")?then("黒字", "赤字")}額${level.sizeBillion}は${since.text}以降の${of.number}年で最大${w.compared()}。
<#on "surplus", "deficit">
${when.text}の${(form == "surplus")?then("黒字", "赤字")}額${level.sizeBillion}は${since.text}以降の${of.number}年で${rank.number}番目の大きさ${w.compared()}。
<#default><#stop "no sentence for the form " + form>
</#switch>
