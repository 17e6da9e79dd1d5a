<#import "_words.ftl" as w>
<#switch form>
<#on "surplus-wider">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字で前年度比${change.size}拡大${w.running("黒字", "年")}。
<#on "surplus-narrower">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字で前年度比${change.size}縮小${w.running("黒字", "年")}。
<#on "surplus-unchanged">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字で前年度と同水準${w.running("黒字", "年")}。
<#on "surplus-swing">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字（前年度は赤字）${w.running("黒字", "年")}。
<#on "surplus">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字${w.running("黒字", "年")}。
<#on "deficit-wider">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字で前年度比${change.size}拡大${w.running("赤字", "年")}。
<#on "deficit-narrower">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字で前年度比${change.size}縮小${w.running("赤字", "年")}。
<#on "deficit-unchanged">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字で前年度と同水準${w.running("赤字", "年")}。
<#on "deficit-swing">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字（前年度は黒字）${w.running("赤字", "年")}。
<#on "deficit">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字${w.running("赤字", "年")}。
<#default><#stop "no sentence for the form " + form>
</#switch>
