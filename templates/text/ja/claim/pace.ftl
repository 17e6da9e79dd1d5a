<#import "_words.ftl" as w>
<#switch form>
<#on "rise-slower">
${w.own()}${w.trade()}の伸び率は${earlierWhen.month}の${earlier.percent}から${change.percent}に縮小。
<#on "rise-faster">
${w.own()}${w.trade()}の伸び率は${earlierWhen.month}の${earlier.percent}から${change.percent}に拡大。
<#on "rise-same">
${w.own()}${w.trade()}の伸び率は${change.percent}で${earlierWhen.month}と同じ。
<#on "fall-smaller">
${w.own()}${w.trade()}の減少率は${earlierWhen.month}の${earlier.size}から${change.size}に縮小。
<#on "fall-larger">
${w.own()}${w.trade()}の減少率は${earlierWhen.month}の${earlier.size}から${change.size}に拡大。
<#on "fall-same">
${w.own()}${w.trade()}の減少率は${change.size}で${earlierWhen.month}と同じ。
<#on "rise-after-fall">
${w.own()}${w.trade()}は${earlierWhen.month}の${earlier.size}減から${change.size}増に転じた。
<#on "fall-after-rise">
${w.own()}${w.trade()}は${earlierWhen.month}の${earlier.size}増から${change.size}減に転じた。
<#default><#stop "no sentence for the form " + form>
</#switch>
