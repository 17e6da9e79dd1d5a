<#-- 他者の記述が支持・矛盾・判定不能となる理由。 -->
<#assign source = vintage???then("（" + revised?then("改定後の数値、", "") + vintage + "）", "")>
<#assign said = stated???then("「" + stated.text + "」", "その記述")>
<#-- 予想値は統計ではなく予測ファイルによる -->
<#assign tables = (forecast!false)?then("予測ファイルの予想値は" + figure???then(figure, "別の値"),
    figure???then("統計では" + figure, "統計では異なる") + source)>
<#assign same = (forecast!false)?then("予測ファイルの予想値は" + figure???then(figure, "同じ"),
    figure???then("統計では" + figure, "統計でも同じ") + source)>
<#function otherwise>
  <#if !otherStage??><#return ""></#if>
  <#if otherState??><#return "後の版（" + otherState.text + "時点の時系列）とは一致する。"></#if>
  <#return "別の版（" + otherStage.text + (otherDay??)?then("、" + otherDay.text + "公表", "") + "）とは一致する。">
</#function>
<#function needs what><#return "判定できない：" + what + "が必要。"></#function>
<#switch reason>
<#on "value", "agrees", "so", "since">
${same}。
<#on "count">
統計でも同じ数（${figure???then(figure, "記述のとおり")}）${source}。
<#on "duty">
関税ファイルでは${figure???then(figure, "同じ")}。
<#on "duty-other">
関税ファイルでは${figure???then(figure, "異なり")}で、${said}ではない。
<#on "not-record">
${tables}で、以前に同程度以上の期があり過去最高ではない。${otherwise()}
<#on "cut">
${same}。記述の数値は四捨五入ではなく切り捨て。
<#on "near">
${same}で、${said}と言える範囲。
<#on "since-further">
${same}。さらにさかのぼって言える。
<#on "first-time">
統計でも初めて到達${source}。
<#on "dollars">
統計の円建て額${source}の換算で約${figure???then(figure, "同額")}。手元のどのレートでも支持される。
<#on "dollars-at-this-rate">
統計の円建て額${source}は言い換えに示すレートで約${figure???then(figure, "同額")}。手元の別のレートでは一致しない。
<#on "every-survey">
手元のどの調査についても正しい。予測値は調査ごとに異なる。
<#on "contributed">
統計では寄与度は${figure???then(figure, "プラス")}${source}。
<#on "not-contributed">
統計では寄与度は${figure???then(figure, "なし")}${source}で、<#if limit??>${limit.size}未満か</#if>逆方向。
<#on "scope-goods">
統計の対象は財のみ。
<#on "scope">
統計の対象は財のみで、サービスや訪日客の支出は貿易統計（通関ベース）の範囲外。
<#on "direction">
${tables}で、記述の方向と異なる。${otherwise()}
<#on "not-so">
${tables}で、記述は成り立たない。${otherwise()}
<#on "other">
${tables}で、${said}ではない。${otherwise()}
<#on "slip">
${tables}で、${said}は四捨五入の誤り。${otherwise()}
<#on "loose">
${tables}で、${said}と言うには離れすぎている。
<#on "earlier">
${tables}。記述にある以前の数値が異なる。${otherwise()}
<#on "size-word">
${tables}で、程度を表す語が数値に合わない。
<#on "other-count">
統計では${figure???then(figure, "別の数")}${source}で、${said}ではない。${otherwise()}
<#on "no-streak">
統計では他方向からの転換${source}で、連続ではない。
<#on "no-first">
統計では前の期も同じ方向${source}で、転換ではない。
<#on "since-nearer">
統計ではより近い時期に同程度の動きがある${source}。
<#on "not-again">
統計では以前にも到達している${source}。
<#on "not-below">
統計では到達していない${source}。
<#on "duty-in-force">
当日には既に発効済み。
<#on "duty-announced">
当日は発表済みで未発効。
<#on "duty-suspended">
当日は停止中。
<#on "duty-ended">
当日は終了済み。
<#on "finer">
${same}。${said}は公表値より細かい。${needs("より細かい数値")}
<#on "surveys-differ">
${needs("調査の名称（手元の調査で異なる）")}
<#on "cause">
${needs("統計には表れない原因の裏付け（発言者を示した引用としてのみ可）")}
<#on "cause-with-pattern">
${needs("統計には表れない原因の裏付け（動きは記述と合うが、原因は発言者を示した引用としてのみ可）")}
<#on "needs-flow">
${needs("輸出・輸入・差引の別")}
<#on "needs-release">
${needs(when.text + "の公表資料")}
<#on "needs-own-vintage">
${needs("その日までに公表された" + when.text + "の数値（手元の数値は後の版）")}
<#on "needs-partner">
${needs("この相手国・地域の" + when.text + "の数値")}
<#on "needs-figure">
${needs("この対象の" + when.text + "の数値")}
<#on "needs-goods">
${needs("この品目を含む" + when.text + "の商品別表")}
<#on "needs-year-goods">
${needs(when.text + "の商品別表（手元にない）")}
<#on "needs-year">
${needs("この対象の" + when.text + "の数値")}
<#on "needs-one-vintage">
${needs("両年の全月について同じ版の数値（速報と改定後の数値は合算しない）")}
<#on "needs-year-indexes">
${needs(when.text + "の価格指数（公表されていない）")}
<#on "needs-indexes">
${needs(when.text + "の指数表")}
<#on "needs-rate">
${needs("当該期間または当日の為替レート")}
<#on "needs-earlier-stage">
${needs("同じ月の前の段階の公表資料")}
<#on "needs-parts">
${needs("当該旬の公表資料")}
<#on "needs-calendar">
${needs("両年の暦日")}
<#on "needs-longer-history">
${needs("手元より長い期間の数値")}
<#on "needs-number">
${needs("統計に掲載のない数値")}
<#on "needs-unit">
${needs("記述と同じ単位の数値")}
<#on "needs-since">
${needs("いつ以来かの記載")}
<#on "needs-item">
${needs("対象品目の記載")}
<#on "needs-survey">
${needs("この数値についての市場予測")}
<#on "needs-this-survey">
${needs("記述にある調査の数値")}
<#on "needs-duty">
${needs("この品目についての関税措置の記録")}
<#on "pattern">
${same}で、記述に合う動きがみられる。ただし要因は統計からは分からない。
<#on "no-pattern">
${same}で、そのような動きはみられない。
<#on "not-pattern">
${tables}で、そのような動きはみられない。
<#on "pattern-seen">
${tables}で、要因は別として、そのような動きがみられる。
<#on "no-new-duty">
${tables}。月末の関税率は前年同月と同じで、吸収すべき関税がまだない。
<#on "needs-duty-partner">
${needs("どの国の関税かの記載")}
<#on "needs-that-month">
${needs("その月だけの検定（目立った増加は別の月）")}
<#on "needs-months-before">
${needs(from.text + "の関税発効前12カ月とその前年の、当該国とのこの品目の数値")}
<#on "needs-months-after">
${needs(from.text + "の関税発効の翌月以降2～3カ月分の、当該国との数値")}
<#on "needs-pieces">
${needs("個数・重量・容量で計上される品目であること")}
<#on "needs-adjusted">
${needs("季節調整値")}
<#on "needs-working-days">
${needs("両年の営業日暦")}
<#on "unmatched-subject">
${needs("対象の記載（文中に見当たらない）")}
<#on "unmatched-unit">
${needs("単位の記載（数値の単位が不明）")}
<#on "unmatched-measure">
${needs("数値が何を表すかの記載")}
<#on "unmatched-period">
${needs("対象期間の記載")}
<#on "unmatched-kind">
${needs("記述の種類の特定（読み取れない文）")}
<#default><#stop "no words for the reason " + reason>
</#switch>
