<#-- Turns of phrase that the sentences share. A sentence begins with ?cap_first. -->

<#-- "Motor vehicles" inside a sentence; "LNG" stays as it is. -->
<#function goods name>
  <#return name?matches("[A-Z][A-Z0-9].*")?then(name, name?uncap_first)>
</#function>

<#-- "exports", "imports of coal", "exports of cars to the United States" -->
<#function trade>
  <#local text = flow.key>
  <#if commodity??><#local text = text + " of " + goods(commodity.text)></#if>
  <#if area??><#local text = text + (flow.key == "imports")?then(" from ", " to ") + area.the></#if>
  <#return text>
</#function>


<#-- " in March 2025", " in the first 10 days of March 2025"; nothing for a partner, for imports and for
     the balance, whose sentences stand below that on the exports of the same month -->
<#function time>
  <#if !alone?? && (area?? || (["month", "period"]?seq_contains(span.key) && flow.key != "exports"))><#return ""></#if>
  <#switch span.key>
    <#on "first-10-days"><#return " in the first 10 days of " + when.text>
    <#on "first-20-days"><#return " in the first 20 days of " + when.text>
    <#default><#return " in " + when.text>
  </#switch>
</#function>

<#-- " in March 2025", where the sentence stands by itself -->
<#function own><#return alone???then(" in " + when.text, "")></#function>

<#-- What a run counts: "months", "quarters", "half-years", "years" -->
<#function steps>
  <#if when.id?contains("-Q")><#return "quarters"></#if>
  <#if when.id?contains("-H")><#return "half-years"></#if>
  <#return when.id?matches("[FC]Y.*")?then("years", "months")>
</#function>

<#-- ", the sixth rise in a row", ", the first rise in two months", or nothing -->
<#function running noun period=steps()>
  <#if run.key == "none"><#return ""></#if>
  <#if run.key == "first">
    <#local text = ", the first " + noun + " in " + runLength.cardinal + " " + period>
  <#else>
    <#local text = runAtLeast?then(", at least", ",") + " the " + runLength.ordinal + " " + noun + " in a row">
  </#if>
  <#return text + aside()>
</#function>

<#-- Which months of a run are of another state, in one bracket: " (earlier months as in the time series
     of September 2026, some at a later stage)" -->
<#function aside>
  <#local parts = []>
  <#if history>
    <#local earlier = "earlier " + steps() + " as in the time series">
    <#if state??><#local earlier = earlier + " of " + state.text></#if>
    <#local parts = parts + [earlier]>
  </#if>
  <#if laterStage??><#local parts = parts + [history?then("some at a later stage", "some " + steps() + " at a later stage")]></#if>
  <#return parts?has_content?then(" (" + parts?join(", ") + ")", "")>
</#function>

<#-- "the trade balance", "the balance with China" -->
<#function trading>
  <#if area??><#return "the balance with " + area.the></#if>
  <#return "the trade balance">
</#function>

<#-- "rose 3.1%", "fell 4.9%", "was unchanged" -->
<#function moved change move still="was unchanged">
  <#switch move.key>
    <#on "rise"><#return "rose " + change.size>
    <#on "fall"><#return "fell " + change.size>
    <#default><#return still>
  </#switch>
</#function>

<#-- "exports to China", for an area that is not the sentence's own -->
<#function tradeWith name>
  <#return flow.key + (flow.key == "imports")?then(" from ", " to ") + name.the>
</#function>

<#-- "motor vehicles (+7.2%, +1.1 percentage points)" -->
<#function weighed item>
  <#switch item.state.key>
    <#on "percent"><#local how = item.change.signed + ", ">
    <#on "gone"><#local how = "none this year, ">
    <#on "new"><#local how = "none a year earlier, ">
    <#default><#local how = "">
  </#switch>
  <#return goods(item.goods.text) + " (" + how + item.points.signed + ")">
</#function>

<#-- "149.55 yen per dollar (average of the customs rates of March 2025)" -->
<#function ratio>
  <#switch rateKind.key>
    <#on "customs-average"><#local what = "average of the customs rates of " + ratePeriod.text>
    <#on "market"><#local what = "market rate of " + rateDay.text>
    <#on "stated"><#return rate.yen + " per dollar (the rate as stated)">
    <#on "market-monthly-average"><#local what = "average of the market rates of " + ratePeriod.text>
    <#default><#stop "no words for the rate " + rateKind.key>
  </#switch>
  <#return rate.yen + " per dollar (" + what + ")">
</#function>

<#-- " (compared with the time series of September 2026)" -->
<#function compared>
  <#if !history><#return ""></#if>
  <#if state??><#return " (compared with the time series of " + state.text + ")"></#if>
  <#return " (compared with the time series)">
</#function>
