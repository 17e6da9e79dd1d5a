<#import "_words.ftl" as w>
<#switch form>
<#on "halved">
${w.own()}${w.trade()}は${level.billion}で、前年同月のほぼ半分（${change.jaChange}）。
<#on "doubled">
${w.own()}${w.trade()}は${level.billion}で、前年同月のほぼ2倍（${change.jaChange}）。
<#on "tripled">
${w.own()}${w.trade()}は${level.billion}で、前年同月のほぼ3倍（${change.jaChange}）。
<#default><#stop "no sentence for the form " + form>
</#switch>
