<#-- Turns of phrase that the sentences share. A sentence begins with ?cap_first. -->

<#-- Names that take the article inside a sentence. -->
<#assign articled = ["United States", "United Kingdom", "United Arab Emirates", "European Union", "Netherlands", "Philippines", "Middle East", "World"]>

<#function place name>
  <#return articled?seq_contains(name)?then("the " + name, name)>
</#function>

<#-- "Motor vehicles" inside a sentence; "LNG" stays as it is. -->
<#function goods name>
  <#return name?matches("[A-Z][A-Z0-9].*")?then(name, name?uncap_first)>
</#function>

<#-- "exports", "imports of coal", "exports of cars to the United States" -->
<#function trade>
  <#local text = flow.key>
  <#if commodity??><#local text = text + " of " + goods(commodity.text)></#if>
  <#if area??><#local text = text + (flow.key == "imports")?then(" from ", " to ") + place(area.text)></#if>
  <#return text>
</#function>


<#-- "in March 2025", "in the first 10 days of March 2025", "in fiscal 2024" -->
<#function time>
  <#switch span.key>
    <#on "first-10-days"><#return "in the first 10 days of " + when.text>
    <#on "first-20-days"><#return "in the first 20 days of " + when.text>
    <#default><#return "in " + when.text>
  </#switch>
</#function>

<#-- ", the sixth rise in a row", ", the first rise in two months", or nothing -->
<#function running noun period="months">
  <#if run.key == "none"><#return ""></#if>
  <#if run.key == "first">
    <#local text = ", the first " + noun + " in " + runLength.cardinal + " " + period>
  <#else>
    <#local text = runAtLeast?then(", at least", ",") + " the " + runLength.ordinal + " " + noun + " in a row">
  </#if>
  <#return text + laterState()>
</#function>

<#function laterState>
  <#if !runHistory><#return ""></#if>
  <#if runState??><#return " (earlier months as in the time series of " + runState.text + ")"></#if>
  <#return " (earlier months as in the time series)">
</#function>

<#-- "trade", "trade with China" -->
<#function trading>
  <#if area??><#return "trade with " + place(area.text)></#if>
  <#return "trade">
</#function>
