<#-- 文の共通部分。書き方は財務省の概要に合わせる。 -->

<#-- 「輸出額」「石炭の輸入額」「米国向け乗用車の輸出額」「中国からの輸入額」 -->
<#function trade>
  <#local head = "">
  <#if area??><#local head = area.text + (flow.key == "imports")?then("からの", "向け")></#if>
  <#if commodity??><#local head = head + commodity.text + "の"></#if>
  <#return head + (flow.key == "imports")?then("輸入額", "輸出額")>
</#function>

<#-- 「差引額」「対米国の差引額」 -->
<#function trading>
  <#if area??><#return "対" + area.text + "の差引額"></#if>
  <#return "差引額">
</#function>

<#-- 「2025年3月の」「2025年3月上旬の」「2025年3月上中旬の」。相手国の文と、輸出額に続く輸入額・差引額の文では省く。 -->
<#function time>
  <#if !alone?? && (area?? || (["month", "period"]?seq_contains(span.key) && flow.key != "exports"))><#return ""></#if>
  <#switch span.key>
    <#on "first-10-days"><#return when.text + "上旬の">
    <#on "first-20-days"><#return when.text + "上中旬の">
    <#default><#return when.text + "の">
  </#switch>
</#function>

<#-- 単独の文でだけ「2025年3月の」 -->
<#function own><#return alone???then(when.text + "の", "")></#function>

<#-- 比べる相手。旬の速報・四半期・半期は「同期」、月は「同月」、年は「前年」、年度は「前年度」。 -->
<#function base>
  <#if span.key == "period" && when.id?matches("[FC]Y\\d{4}")><#return when.id?starts_with("FY")?then("前年度", "前年")></#if>
  <#return (span.key == "month")?then("前年同月", "前年同期")>
</#function>

<#-- 連続を数える単位 -->
<#function steps>
  <#if when.id?contains("-Q")><#return "四半期"></#if>
  <#if when.id?contains("-H")><#return "期"></#if>
  <#return when.id?matches("[FC]Y.*")?then("年", "カ月")>
</#function>

<#-- 「、6カ月連続の増加」「、2カ月ぶりの増加」 -->
<#function running noun unit=steps()>
  <#if run.key == "none"><#return ""></#if>
  <#if run.key == "first">
    <#local text = "、" + runLength.number + unit + "ぶりの" + noun>
  <#else>
    <#local text = "、" + runAtLeast?then("少なくとも", "") + runLength.number + unit + "連続の" + noun>
  </#if>
  <#return text + aside()>
</#function>

<#-- 連続の月のうち時点の異なるものを一つの括弧で示す -->
<#function aside>
  <#local parts = []>
  <#if history>
    <#local earlier = "時系列">
    <#if state??><#local earlier = state.text + "時点の" + earlier></#if>
    <#local parts = parts + ["以前の" + (steps() == "カ月")?then("月", steps()) + "は" + earlier]>
  </#if>
  <#if laterStage??><#local parts = parts + ["一部の" + (steps() == "カ月")?then("月", steps()) + "は後の公表段階"]></#if>
  <#return parts?has_content?then("（" + parts?join("、") + "による）", "")>
</#function>

<#-- 「中国向け」「中国からの」 -->
<#function direction name>
  <#return name.text + (flow.key == "imports")?then("からの", "向け")>
</#function>

<#-- 「中国向け」「中国から」：後に名詞が続かないとき -->
<#function directionShort name>
  <#return name.text + (flow.key == "imports")?then("から", "向け")>
</#function>

<#-- 「輸出額」「輸入額」 -->
<#function amount>
  <#return (flow.key == "imports")?then("輸入額", "輸出額")>
</#function>

<#-- 「自動車（7.2％増、寄与度+1.1ポイント）」 -->
<#function weighed item>
  <#switch item.state.key>
    <#on "percent"><#local how = item.change.jaChange + "、">
    <#on "gone"><#local how = "全減、">
    <#on "new"><#local how = "全増、">
    <#default><#local how = "">
  </#switch>
  <#return item.goods.text + "（" + how + "寄与度" + item.points.signed + "）">
</#function>

<#-- 「1ドル＝149.55円（2025年3月の税関長公示レート平均）」 -->
<#function ratio>
  <#switch rateKind.key>
    <#on "customs-average"><#local what = ratePeriod.text + "の税関長公示レート平均">
    <#on "market"><#local what = rateDay.text + "の市場レート">
    <#on "stated"><#return "1ドル＝" + rate.yen + "（文中のレート）">
    <#on "market-monthly-average"><#local what = ratePeriod.text + "の市場レート平均">
    <#default><#stop "no words for the rate " + rateKind.key>
  </#switch>
  <#return "1ドル＝" + rate.yen + "（" + what + "）">
</#function>

<#-- 「（2026年9月時点の時系列との比較）」 -->
<#function compared>
  <#if !history><#return ""></#if>
  <#if state??><#return "（" + state.text + "時点の時系列との比較）"></#if>
  <#return "（時系列との比較）">
</#function>

<#-- 「米国向け乗用車」「原油の輸入」 -->
<#function goodsTrade>
  <#if area??><#return area.text + (flow.key == "imports")?then("からの", "向け") + commodity.text></#if>
  <#return commodity.text + (flow.key == "imports")?then("の輸入", "の輸出")>
</#function>
