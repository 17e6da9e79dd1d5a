<#import "_words.ftl" as w>
<#switch form>
<#on "surplus-wider">
${w.time()}${w.trading()}は${level.sizeBillion}の黒字で${w.base()}比${change.size}拡大${w.running("黒字")}。
<#on "surplus-narrower">
${w.time()}${w.trading()}は${level.sizeBillion}の黒字で${w.base()}比${change.size}縮小${w.running("黒字")}。
<#on "surplus-unchanged">
${w.time()}${w.trading()}は${level.sizeBillion}の黒字で${w.base()}と同水準${w.running("黒字")}。
<#on "surplus-swing">
${w.time()}${w.trading()}は${level.sizeBillion}の黒字（${w.base()}は<#if before??>${before.sizeBillion}の</#if>赤字）${w.running("黒字")}。
<#on "surplus">
${w.time()}${w.trading()}は${level.sizeBillion}の黒字${w.running("黒字")}。
<#on "deficit-wider">
${w.time()}${w.trading()}は${level.sizeBillion}の赤字で${w.base()}比${change.size}拡大${w.running("赤字")}。
<#on "deficit-narrower">
${w.time()}${w.trading()}は${level.sizeBillion}の赤字で${w.base()}比${change.size}縮小${w.running("赤字")}。
<#on "deficit-unchanged">
${w.time()}${w.trading()}は${level.sizeBillion}の赤字で${w.base()}と同水準${w.running("赤字")}。
<#on "deficit-swing">
${w.time()}${w.trading()}は${level.sizeBillion}の赤字（${w.base()}は<#if before??>${before.sizeBillion}の</#if>黒字）${w.running("赤字")}。
<#on "deficit">
${w.time()}${w.trading()}は${level.sizeBillion}の赤字${w.running("赤字")}。
<#default><#stop "no sentence for the form " + form>
</#switch>
