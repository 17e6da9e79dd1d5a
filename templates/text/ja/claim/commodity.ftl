<#import "_words.ftl" as w>
<#function rest>
  <#local parts = []>
  <#if pieces??><#local volume = "数量" + pieces.text><#if piecesChange??><#local volume = volume + "、" + piecesChange.jaChange></#if><#local parts = parts + [volume]></#if>
  <#if share??><#local parts = parts + ["構成比" + share.percent]></#if>
  <#if points??><#local parts = parts + ["寄与度" + points.signed]></#if>
  <#return (parts?size == 0)?then("", "（" + parts?join("、") + "）")>
</#function>
<#switch form>
<#on "rise", "fall">
${when.text}の${w.trade()}は${level.billion}で前年同月比${change.jaChange}${rest()}。
<#on "flat">
${when.text}の${w.trade()}は${level.billion}で前年同月比横ばい${rest()}。
<#on "fold">
${when.text}の${w.trade()}は${level.billion}で前年同月の${times.number}倍。
<#on "new">
${when.text}の${w.trade()}は${level.billion}。前年同月は実績なし。
<#on "gone">
${when.text}の${w.trade()}は実績なし（前年同月は実績あり）。
<#on "level">
${when.text}の${w.trade()}<#if level??>は${level.billion}</#if>${rest()}。
<#default><#stop "no sentence for the form " + form>
</#switch>
