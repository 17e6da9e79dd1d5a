<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
${w.own()}${w.trade()}の伸び率（${change.size}増）は${since.text}（${earlier.size}増）以来の大きさ${w.compared()}。
<#on "fall">
${w.own()}${w.trade()}の減少率（${change.size}減）は${since.text}（${earlier.size}減）以来の大きさ${w.compared()}。
<#on "surplus">
黒字額${level.sizeBillion}は${since.text}（${earlier.sizeBillion}）以来の大きさ${w.compared()}。
<#on "deficit">
赤字額${level.sizeBillion}は${since.text}（${earlier.sizeBillion}）以来の大きさ${w.compared()}。
<#on "low">
${w.own()}${w.trade()}（${level.billion}）は${since.text}（${earlier.billion}）以来の低水準${w.compared()}。
<#on "high">
${w.own()}${w.trade()}（${level.billion}）は${since.text}（${earlier.billion}）以来の高水準${w.compared()}。
<#on "rise-record">
${w.own()}${w.trade()}の伸び率（${change.size}増）は比較可能な${since.text}以降で最大${w.compared()}。
<#on "fall-record">
${w.own()}${w.trade()}の減少率（${change.size}減）は比較可能な${since.text}以降で最大${w.compared()}。
<#on "surplus-record">
黒字額${level.sizeBillion}は比較可能な${since.text}以降で最大${w.compared()}。
<#on "deficit-record">
赤字額${level.sizeBillion}は比較可能な${since.text}以降で最大${w.compared()}。
<#on "low-record">
${w.own()}${w.trade()}（${level.billion}）は比較可能な${since.text}以降で最低${w.compared()}。
<#on "high-record">
${w.own()}${w.trade()}（${level.billion}）は比較可能な${since.text}以降で最高${w.compared()}。
<#default><#stop "no sentence for the form " + form>
</#switch>
