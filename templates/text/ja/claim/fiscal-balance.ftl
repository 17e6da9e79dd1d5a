<#import "_words.ftl" as w>
<#assign year = when.id?starts_with("FY")?then("前年度", when.id?starts_with("CY")?then("前年", "前年同期"))>
<#switch form>
<#on "surplus-wider">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字で${year}比${change.size}拡大${w.running("黒字", "年")}。
<#on "surplus-narrower">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字で${year}比${change.size}縮小${w.running("黒字", "年")}。
<#on "surplus-unchanged">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字で${year}と同水準${w.running("黒字", "年")}。
<#on "surplus-swing">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字（${year}は赤字）${w.running("黒字", "年")}。
<#on "surplus">
${when.text}の${w.trading()}は${level.sizeBillion}の黒字${w.running("黒字", "年")}。
<#on "deficit-wider">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字で${year}比${change.size}拡大${w.running("赤字", "年")}。
<#on "deficit-narrower">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字で${year}比${change.size}縮小${w.running("赤字", "年")}。
<#on "deficit-unchanged">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字で${year}と同水準${w.running("赤字", "年")}。
<#on "deficit-swing">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字（${year}は黒字）${w.running("赤字", "年")}。
<#on "deficit">
${when.text}の${w.trading()}は${level.sizeBillion}の赤字${w.running("赤字", "年")}。
<#default><#stop "no sentence for the form " + form>
</#switch>
