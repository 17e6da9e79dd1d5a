<#import "_words.ftl" as w>
<#assign base = (when.id?starts_with("CY"))?then("前年比", "前年度比"), before = (when.id?starts_with("CY"))?then("前年", "前年度")>
<#assign notice = "（各月の合計" + (history && state??)?then("、" + state.text + "時点の時系列による", "") + "）">
<#switch form>
<#on "rise", "fall", "flat">
${when.text}の${w.trade()}は${level.billion}で${base}${change.jaChange}${notice}。
<#on "level">
${when.text}の${w.trade()}は${level.billion}${notice}。
<#on "surplus-wider", "deficit-wider">
${when.text}の${w.trading()}は${level.sizeBillion}の${form?starts_with("surplus")?then("黒字", "赤字")}で${base}${change.size}拡大${notice}。
<#on "surplus-narrower", "deficit-narrower">
${when.text}の${w.trading()}は${level.sizeBillion}の${form?starts_with("surplus")?then("黒字", "赤字")}で${base}${change.size}縮小${notice}。
<#on "surplus-unchanged", "deficit-unchanged">
${when.text}の${w.trading()}は${level.sizeBillion}の${form?starts_with("surplus")?then("黒字", "赤字")}で${before}と同水準${notice}。
<#on "surplus-swing", "deficit-swing">
${when.text}の${w.trading()}は${level.sizeBillion}の${form?starts_with("surplus")?then("黒字", "赤字")}（${before}は${form?starts_with("surplus")?then("赤字", "黒字")}）${notice}。
<#on "surplus", "deficit">
${when.text}の${w.trading()}は${level.sizeBillion}の${(form == "surplus")?then("黒字", "赤字")}${notice}。
<#default><#stop "no sentence for the form " + form>
</#switch>
