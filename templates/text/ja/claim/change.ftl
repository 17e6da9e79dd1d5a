<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
${w.time()}${w.trade()}は${level.billion}で${w.base()}比${change.jaChange}${w.running("増加")}。
<#on "fall">
${w.time()}${w.trade()}は${level.billion}で${w.base()}比${change.jaChange}${w.running("減少")}。
<#on "flat">
${w.time()}${w.trade()}は${level.billion}で${w.base()}比横ばい。
<#on "fold">
${w.time()}${w.trade()}は${level.billion}で${w.base()}の${times.number}倍。
<#on "new">
${w.time()}${w.trade()}は${level.billion}。${w.base()}は実績なし。
<#on "level">
${w.time()}${w.trade()}は${level.billion}。
<#default><#stop "no sentence for the form " + form>
</#switch>
