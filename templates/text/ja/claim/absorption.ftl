<#import "_words.ftl" as w>
<#assign of = per.key?switch("piece", "", "tonne", "1トン当たりの", "kilolitre", "1キロリットル当たりの")>
<#assign each = w.goodsTrade() + "の" + of + "単価は" + unitMan + scaleMan.key?switch("man", "万円", "円")>
<#assign caution = "品目構成や為替によっても変わり、関税との関係は分からない">
<#switch form>
<#on "no-duty">
${each}で、前年同月比${price.jaChange}。月末の関税率は前年同月と同じ。${caution}。
<#on "fall", "rise">
${each}で、ドル換算では前年同月比約${dollarPrice.jaChange}。税込み価格を据え置くには${benchmark.size}の値下げが必要となる（税率${oldRate.percent}から${newRate.percent}）<#if form == "fall">が、下落率はその${ratio.number}％に当たる</#if>。${caution}。
<#on "yen">
${each}で、円建てでは前年同月比約${price.jaChange}。税込み価格を据え置くにはドル建てで${benchmark.size}の値下げが必要となる（税率${oldRate.percent}から${newRate.percent}）が、両月の為替レートが手元にない。${caution}。
<#default><#stop "no sentence for the form " + form>
</#switch>
