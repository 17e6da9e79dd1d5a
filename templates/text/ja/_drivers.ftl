<#-- 増減の内訳の図に共通の文言。輸出入と期間は図ごとのファイルで指定する。 -->
<#assign total = chart.rows?last>
<#assign rest = chart.rows[chart.rows?size - 2]>
<#assign what = (flow == "imports")?then("輸入", "輸出")>
<#if pack.partner??><#assign what = "対" + pack.partner + what></#if>
<#switch span>
<#on "month"><#assign when = pack.span>
<#on "quarter"><#assign when = pack.span + "までの3カ月">
<#on "fiscal-year"><#assign when = "年度初から" + pack.span + "まで">
<#default><#stop "no words for the span " + span>
</#switch>
<#assign title>${what}${total.contribution.bare}％<#if span != "month">（${when}）</#if>：<#if chart.above?has_content>${chart.above?first.commodity}${chart.above?first.contribution.bare}</#if><#if chart.above?has_content && chart.below?has_content>、</#if><#if chart.below?has_content>${chart.below?first.commodity}${chart.below?first.contribution.bare}</#if></#assign>
<#assign subtitle>品目別寄与度の積み上げ（ポイント）、${when}<#if span != "month">（${total.basis}）</#if><#if chart.restIsLargest>。上記以外の計の寄与はどの掲載品目よりも大きい</#if></#assign>
<#assign alt>
${what}の増減率の内訳（${when}、寄与度、ポイント）：<#list chart.above + chart.below as row>${row.commodity}${row.contribution.bare}、</#list>上記以外の計${rest.contribution.bare}、合計${total.contribution.bare}。
</#assign>
