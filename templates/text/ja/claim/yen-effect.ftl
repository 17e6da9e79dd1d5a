<#import "_words.ftl" as w>
<#assign rated = (rateMove.key == "unchanged")?then("前年と同水準", rateChange.size + (rateMove.key == "weaker")?then("の円安", "の円高"))>
<#assign unit = (flow.key == "imports")?then("輸入価格指数", "輸出価格指数") + "は前年同月比" + (priceMove.key == "flat")?then("横ばい", price.size + (priceMove.key == "rise")?then("上昇", "下落"))>
<#switch form>
<#on "rate-still", "price-other">
為替は${w.ratio()}で${rated}、${unit}。統計からは円相場の効果は確認できない。
<#on "same-way">
為替は${w.ratio()}で${rated}、${unit}と同じ方向。うち円相場による分は統計からは分からない。
<#default><#stop "no sentence for the form " + form>
</#switch>
