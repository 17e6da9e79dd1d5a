<#-- What a row of a verification is about, so that the statements of one sentence can be told apart:
     "Exports of cars to the United States, March 2025: change on a year earlier (“5%”)". -->
<#import "claim/_words.ftl" as w>
<#assign goods = [], areas = []>
<#list items![] as item><#assign goods = goods + [w.goods(item.name.text)]></#list>
<#list others![] as other><#assign areas = areas + [other.name.the]></#list>
<#assign against = areas?has_content?then(" (" + join(areas) + ")", "")>
<#assign listed = goods?has_content?then(" (" + join(goods) + ")", "")>
<#function head>
  <#switch kind>
    <#on "unmatched"><#return "Not read">
    <#on "duty"><#return "US duty on " + goods?has_content?then(join(goods), "goods") + origin???then(" from " + origin.the, "")>
    <#on "yen"><#return "The yen against the dollar">
    <#on "terms-of-trade"><#return "Terms of trade">
    <#on "scope"><#return "The figures">
  </#switch>
  <#if !flow??><#return "Trade" + area???then(" with " + area.the, "")></#if>
  <#if flow.key == "balance"><#return w.trading()?remove_beginning("the ")?cap_first></#if>
  <#return w.trade()?cap_first>
</#function>
<#function what>
  <#switch kind>
    <#on "unmatched"><#return "number">
    <#on "level"><#return "level">
    <#on "change"><#return "change on a year earlier">
    <#on "dollars"><#return "in dollars">
    <#on "balance"><#return "surplus or deficit">
    <#on "balance-change"><#return "wider or narrower than a year earlier">
    <#on "swing"><#return "turn to surplus or deficit">
    <#on "streak"><#return "how often in a row">
    <#on "first-in"><#return "first in how long">
    <#on "largest-since"><#return "largest since">
    <#on "level-since"><#return "highest or lowest since">
    <#on "record"><#return "record">
    <#on "rank"><#return "rank among all periods">
    <#on "crossing"><#return "round level reached">
    <#on "pace"><#return "growth beside the month before">
    <#on "reversal"><#return "rise or fall after the other">
    <#on "revised"><#return "revision">
    <#on "forecast"><#return "against a forecast">
    <#on "led-by"><#return "what led it" + listed>
    <#on "drag"><#return "what held against it" + listed>
    <#on "contribution"><#return "contribution in points">
    <#on "value-volume"><#return "value, volume and price">
    <#on "unit-value"><#return "value per unit">
    <#on "yen-effect"><#return "effect of the yen">
    <#on "yen"><#return "rate or change">
    <#on "partner-rank"><#return "rank among countries">
    <#on "share"><#return "share">
    <#on "region-member", "shift"><#return "beside others" + against>
    <#on "rerouting"><#return "rerouting">
    <#on "front-loading"><#return "front-loading before the duty">
    <#on "tariff-hit"><#return "after the duty">
    <#on "absorption"><#return "absorption of the duty">
    <#on "adjusted-change"><#return "on the month before, seasonally adjusted">
    <#on "three-months"><#return "three months on a year earlier">
    <#on "annualised"><#return "three months at an annual rate, seasonally adjusted">
    <#on "three-on-three"><#return "three months on the three before, seasonally adjusted">
    <#on "year-to-date"><#return "year so far">
    <#on "share-of-change"><#return "share in the change of the total">
    <#on "working-days"><#return "change per working day">
    <#on "calendar"><#return "calendar">
    <#on "terms-of-trade"><#return "change">
    <#on "energy"><#return "energy bill">
    <#on "scope"><#return "what they cover">
    <#on "multiple"><#return "multiple of a year earlier">
    <#on "stages"><#return "part of the month">
    <#on "duty"><#return "rate and state">
    <#on "cause"><#return "cause">
  </#switch>
  <#stop "no words for the kind " + kind>
</#function>
${head()}<#if when??>, ${when.text}</#if>: ${what()}<#if stated??> (“${stated.text}”)</#if>
