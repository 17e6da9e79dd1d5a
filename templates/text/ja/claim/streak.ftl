<#import "_words.ftl" as w>
<#assign unit = (step.key == "months")?then("カ月", "年")>
<#switch form>
<#on "rise-streak", "fall-streak">
${when.text}の${w.trade()}は${runLength.number}${unit}連続の${form?starts_with("rise")?then("増加", "減少")}<#if turn??>（${turn.text}は${form?starts_with("rise")?then("増加", "減少")}せず）</#if>${w.aside()}。
<#on "rise-at-least", "fall-at-least">
${when.text}の${w.trade()}は少なくとも${runLength.number}${unit}連続の${form?starts_with("rise")?then("増加", "減少")}（それ以前の数値は手元にない）${w.aside()}。
<#on "rise-first", "fall-first">
${when.text}の${w.trade()}は${runLength.number}${unit}ぶりの${form?starts_with("rise")?then("増加", "減少")}${w.aside()}。
<#on "rise-one", "fall-one">
${when.text}の${w.trade()}は${form?starts_with("rise")?then("増加", "減少")}（それ以前の数値は手元にない）${w.aside()}。
<#on "surplus-streak", "deficit-streak">
${when.text}の${w.trading()}は${runLength.number}${unit}連続の${form?starts_with("surplus")?then("黒字", "赤字")}<#if turn??>（${turn.text}は${form?starts_with("surplus")?then("赤字", "黒字")}）</#if>${w.aside()}。
<#on "surplus-at-least", "deficit-at-least">
${when.text}の${w.trading()}は少なくとも${runLength.number}${unit}連続の${form?starts_with("surplus")?then("黒字", "赤字")}（それ以前の数値は手元にない）${w.aside()}。
<#on "surplus-first", "deficit-first">
${when.text}の${w.trading()}は${runLength.number}${unit}ぶりの${form?starts_with("surplus")?then("黒字", "赤字")}${w.aside()}。
<#on "surplus-one", "deficit-one">
${when.text}の${w.trading()}は${form?starts_with("surplus")?then("黒字", "赤字")}（それ以前の数値は手元にない）${w.aside()}。
<#default><#stop "no sentence for the form " + form>
</#switch>
