<#import "_words.ftl" as w>
<#switch form>
<#on "visible">
${from.text}の関税発効前、${w.trade()}は${highestWhen.text}に前年同月比${highest.jaChange}と、12カ月平均（${mean.jaChange}）に標準偏差の2倍を加えた水準（${limit.jaChange}）を上回った。関税との関係は分からない。
<#on "not-visible">
${from.text}の関税発効前、${w.trade()}に目立った増加は確認できない。伸びは最大でも${highestWhen.text}の前年同月比${highest.jaChange}で、12カ月平均（${mean.jaChange}）に標準偏差の2倍を加えた水準（${limit.jaChange}）を超えていない。
<#default><#stop "no sentence for the form " + form>
</#switch>
