<#import "_words.ftl" as w>
<#switch form>
<#on "record">
${w.own()}${w.trade()}は${since.text}以降の${of.number}カ月で過去最高${w.compared()}。
<#on "month-record">
${w.own()}${w.trade()}は${since.text}以降の${of.number}カ月で過去${rank.number}位、${when.month}としては過去最高${w.compared()}。
<#on "month-record-only">
${w.own()}${w.trade()}は${since.text}以降、${when.month}としては過去最高${w.compared()}。
<#on "rank">
${w.own()}${w.trade()}は${since.text}以降の${of.number}カ月で過去${rank.number}位${w.compared()}。
<#default><#stop "no sentence for the form " + form>
</#switch>
