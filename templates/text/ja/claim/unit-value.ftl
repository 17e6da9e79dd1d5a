<#import "_words.ftl" as w>
<#switch form>
<#on "rise">
${w.own()}${w.goodsTrade()}の単価は前年同月比約${price.size}上昇（金額${value.jaChange}、数量${quantity.jaChange}）。品目構成の変化も含む。
<#on "fall">
${w.own()}${w.goodsTrade()}の単価は前年同月比約${price.size}下落（金額${value.jaChange}、数量${quantity.jaChange}）。品目構成の変化も含む。
<#on "flat">
${w.own()}${w.goodsTrade()}の単価は前年同月比横ばい（金額${value.jaChange}、数量${quantity.jaChange}）。品目構成の変化も含む。
<#default><#stop "no sentence for the form " + form>
</#switch>
