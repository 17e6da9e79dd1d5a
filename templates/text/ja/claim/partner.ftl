<#import "_words.ftl" as w>
<#function place><#if !rank??><#return ""></#if><#return "で、" + of.number + "カ国・地域中" + rank.number + "位"></#function>
<#function part><#if !ofChange??><#return ""></#if><#if !alone?? && (beyond!false)><#return ""></#if><#return "（全体の増減に占める割合は" + ofChange.percent + "）"></#function>
<#switch form>
<#on "exports", "imports">
${when.text}の${w.trade()}は${level.billion}、${(form == "imports")?then("輸入額", "輸出額")}全体の${share.percent}${place()}${part()}。
<#on "surplus", "deficit">
${when.text}の${w.trading()}は${level.sizeBillion}の${(form == "surplus")?then("黒字", "赤字")}<#if rank??>で、${(form == "surplus")?then("黒字", "赤字")}の${of.number}カ国・地域中${rank.number}位</#if>。
<#default><#stop "no sentence for the form " + form>
</#switch>
