<#-- 1行に1項目：用語 | 説明 | 対象（docs/templates.md） -->
<#if !pack.timeSeries>
公表段階 | ${pack.line}。以後の公表で値は改訂される。増減率は当該公表資料に記載された値による。 | stage
</#if>
<#if pack.partOfMonth>
対象期間 | ${pack.spanInText}分の値であり、1カ月分ではない。前年の同じ期間と比較し、月次の連続記録には含めない。 | stage
</#if>
<#if pack.timeSeries>
値の時点 | すべて財務省の時系列による値で、公表後の改訂を含み、公表時の値とは異なる。増減率は時系列から計算した値。 | monthly* history chart-monthly chart-year-on-year
<#elseif pack.history??>
値の時点 | 公表資料のない月は財務省の${pack.history}の値による（改訂を含む）。過去の月の増減率は、その月の公表資料があるときは公表値、ないときは時系列から計算した値。 | monthly* history chart-monthly chart-year-on-year
</#if>
対象 | 通関ベースの財貿易。サービスや旅行者の消費は含まない。輸出はFOB価格で積載船舶・航空機の出港日、輸入はCIF価格で輸入許可の日による。 | totals
<#if pack.kind == "period">
対象期間 | 期間についての公表値、ない場合は各月の合計。連続記録・順位・過去最高は1979年以降の同種の期間（${pack.period.id?contains("-Q")?then("四半期", pack.period.id?contains("-H")?then("半期", "年"))}）による。<#if !pack.timeSeries>以前の期間は後の時点の時系列による。</#if> | period-* chart-periods
</#if>
<#if !pack.missing?seq_contains("partners")>
相手国・地域 | 輸出は仕向国（最終仕向地）、輸入は原産国による。EU、ASEANなどの地域グループは地域と重複し、合計には含めない。 | partners* partner-* period-partners* fiscal-partners chart-partner-*
</#if>
増減率 | 特記のない限り前年同期比。差引額の増減率は黒字どうし、赤字どうしの大きさを比べたもので、符号が変わった場合は「-」とする。 | changes
<#if !pack.missing?seq_contains("commodities")>
寄与度 | 総額の増減率のうち当該品目又は相手国・地域による部分（ポイント）。 | exports-* imports-* partners partner-exports-contributions partner-imports-contributions partner-measures drivers chart-contributions-* chart-drivers-*
</#if>
<#if !pack.missing?seq_contains("indexes")>
指数 | 金額・数量・価格指数、2020年＝100。価格指数（単価）は価格のほか品目構成の変化も反映する。 | indexes index-history chart-price-volume-*
</#if>
端数処理 | 公表値を一度だけ四捨五入した。合計は内訳の計と一致しないことがある。 | totals
記号 | 「-」は該当なし又は増減率を表示できないもの。「全減」「全増」は前年同期との比較で取引がなくなったもの、新たに生じたもの。「0.0」「−0.0」は単位未満の増加、減少。
<#if pack.dollarRate??>
ドル換算 | レートの記載のないドル換算額は1ドル＝${pack.dollarRate.rate.yen}（${pack.dollarRate.kind}、${pack.dollarRate.period}）による。レートが異なれば換算額も異なる。 | totals rates
</#if>
<#if pack.checkedOn??>
関税措置 | ${pack.asOf}時点で判明している措置。一覧を出典と最後に照合した日は${pack.checkedOn}。税率は法定税率、対象輸出額は近似であり、納付額ではない。 | tariff-*
</#if>
<#if pack.checks??>
実施した検査 | 作成に先立ち、${pack.checks.rules}種類の規則により原資料の値を延べ${pack.checks.tried}回照合した。${pack.checks.exact}回は記載値と一致、${pack.checks.within}回は端数処理の範囲内、<#if pack.checks.failed??>${pack.checks.failed}回は不一致（下記の理由により公表）<#else>不一致はない</#if>。<#if pack.checks.formOnly??>他の値から導けない${pack.checks.formOnly}セルは形式のみを検査した。</#if>規則ごとの結果は統計表のシート「${t('tab.checks')}」に示す。 | checks unchecked
</#if>
出典の追跡 | 本資料の値は、添付又は同送の統計表にすべて収録している。コマンド「tradebrief explain フォルダ シート!セル」（フォルダは${pack.id}、セルは「${t('tab.totals')}!B8」など）により、財務省の公表資料の該当箇所までたどることができる。全数値の経路は同じフォルダのtrace.ja.csvに記録している。 | data sources
問い合わせ | ${t('contact')}
