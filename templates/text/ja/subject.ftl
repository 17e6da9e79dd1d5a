<#-- 検証結果の各行が何についてのものか。一文に複数の記述があるときに見分けるため。 -->
<#import "claim/_words.ftl" as w>
<#assign goods = [], areas = []>
<#list items![] as item><#assign goods = goods + [item.name.text]></#list>
<#list others![] as other><#assign areas = areas + [other.name.text]></#list>
<#assign against = areas?has_content?then("（" + join(areas) + "）", "")>
<#assign listed = goods?has_content?then("（" + join(goods) + "）", "")>
<#function head>
  <#switch kind>
    <#on "unmatched"><#return "読み取れない数値">
    <#on "duty"><#return origin???then(origin.text + "産の", "") + goods?has_content?then(join(goods), "品目全般") + "に対する米国の関税">
    <#on "yen"><#return "円の対ドル相場">
    <#on "terms-of-trade"><#return "交易条件">
    <#on "scope"><#return "統計">
  </#switch>
  <#if !flow??><#return area???then("対" + area.text, "") + "貿易"></#if>
  <#if flow.key == "balance"><#return w.trading()></#if>
  <#return w.trade()>
</#function>
<#function what>
  <#switch kind>
    <#on "unmatched"><#return "数値">
    <#on "level"><#return "水準">
    <#on "change"><#return "前年比の増減">
    <#on "dollars"><#return "ドル換算額">
    <#on "balance"><#return "黒字・赤字">
    <#on "balance-change"><#return "黒字・赤字の拡大・縮小">
    <#on "swing"><#return "黒字・赤字への転換">
    <#on "streak"><#return "連続の回数">
    <#on "first-in"><#return "何期ぶりか">
    <#on "largest-since"><#return "いつ以来の大きさか">
    <#on "level-since"><#return "いつ以来の高さ・低さか">
    <#on "record"><#return "過去最高・最大">
    <#on "rank"><#return "過去の期の中での順位">
    <#on "crossing"><#return "節目への到達">
    <#on "pace"><#return "前月と比べた伸び">
    <#on "reversal"><#return "増減の転換">
    <#on "revised"><#return "改定">
    <#on "forecast"><#return "予測との比較">
    <#on "led-by"><#return "けん引した品目" + listed>
    <#on "drag"><#return "逆方向に働いた品目" + listed>
    <#on "contribution"><#return "寄与度">
    <#on "value-volume"><#return "金額・数量・価格">
    <#on "unit-value"><#return "単価">
    <#on "yen-effect"><#return "為替の影響">
    <#on "yen"><#return "水準または変化">
    <#on "partner-rank"><#return "国別の順位">
    <#on "share"><#return "構成比">
    <#on "region-member", "shift"><#return "他との対比" + against>
    <#on "rerouting"><#return "迂回">
    <#on "front-loading"><#return "関税前の駆け込み">
    <#on "tariff-hit"><#return "関税後の動き">
    <#on "absorption"><#return "価格による関税の吸収">
    <#on "adjusted-change"><#return "季節調整後の前月比">
    <#on "three-months"><#return "3カ月の前年比">
    <#on "annualised"><#return "季節調整後の3カ月の年率">
    <#on "three-on-three"><#return "季節調整後の3カ月とその前の3カ月の比較">
    <#on "year-to-date"><#return "年初・年度初からの累計">
    <#on "share-of-change"><#return "総額の増減に占める割合">
    <#on "working-days"><#return "営業日当たりの増減">
    <#on "calendar"><#return "暦">
    <#on "terms-of-trade"><#return "変化">
    <#on "energy"><#return "エネルギー輸入">
    <#on "scope"><#return "対象範囲">
    <#on "multiple"><#return "前年に対する倍率">
    <#on "stages"><#return "旬の公表値">
    <#on "duty"><#return "税率と状態">
    <#on "cause"><#return "原因">
  </#switch>
  <#stop "no words for the kind " + kind>
</#function>
${head()}<#if when??>（${when.text}）</#if>：${what()}<#if stated??>「${stated.text}」</#if>
