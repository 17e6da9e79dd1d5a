<#import "_words.ftl" as w>
<#assign parts = []>
<#list items as item>
  <#switch item.flow.key>
    <#on "balance"><#assign what = "差引額">
    <#on "imports"><#assign what = "輸入額">
    <#default><#assign what = "輸出額">
  </#switch>
  <#if item.measure.key == "growth">
    <#assign size = item.actual.jaChange, expected = item.forecast.jaChange>
  <#else>
    <#assign size = item.actual.billion, expected = item.forecast.billion>
  </#if>
  <#switch item.side.key>
    <#on "above"><#assign how = "を上回る">
    <#on "below"><#assign how = "を下回る">
    <#default><#assign how = "とほぼ同じ">
  </#switch>
  <#assign parts = parts + [what + size + "（予測の" + expected + how + "）"]>
</#list>
<#switch form>
<#on "list">
「${survey.text}」：${join(parts)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
