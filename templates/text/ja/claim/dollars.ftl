<#import "_words.ftl" as w>
<#assign whose = (ofYear || alone??)?then(when.text + "の", "")>
<#switch form>
<#on "surplus">
${whose}<#if area??>対${area.text}の</#if>黒字額${level.sizeBillion}は、${w.ratio()}換算で約${dollars.text}。
<#on "deficit">
${whose}<#if area??>対${area.text}の</#if>赤字額${level.sizeBillion}は、${w.ratio()}換算で約${dollars.text}。
<#on "level">
${whose}${w.trade()}${level.billion}は、${w.ratio()}換算で約${dollars.text}。
<#default><#stop "no sentence for the form " + form>
</#switch>
