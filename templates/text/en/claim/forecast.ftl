<#import "_words.ftl" as w>
<#assign parts = []>
<#list items as item>
  <#assign what = (item.flow.key == "balance")?then("trade balance", item.flow.key)>
  <#if item.measure.key == "growth">
    <#assign size = item.actual.signed, expected = item.forecast.signed>
  <#else>
    <#assign size = item.actual.billion, expected = item.forecast.billion>
  </#if>
  <#switch item.side.key>
    <#on "above"><#assign how = "above the forecast of">
    <#on "below"><#assign how = "below the forecast of">
    <#default><#assign how = "in line with the forecast of">
  </#switch>
  <#assign parts = parts + [what + " " + size + ", " + how + " " + expected]>
</#list>
<#switch form>
<#on "list">
“${survey.text}”: ${parts?join("; ")}.
<#default><#stop "no sentence for the form " + form>
</#switch>
