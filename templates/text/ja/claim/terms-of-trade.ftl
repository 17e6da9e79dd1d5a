<#import "_words.ftl" as w>
<#assign how = "輸出価格指数" + exports.jaChange + "、輸入価格指数" + imports.jaChange>
<#switch form>
<#on "better">
交易条件は前年同月比約${change.size}改善（${how}）。
<#on "worse">
交易条件は前年同月比約${change.size}悪化（${how}）。
<#on "same">
交易条件は前年同月比横ばい（${how}）。
<#default><#stop "no sentence for the form " + form>
</#switch>
