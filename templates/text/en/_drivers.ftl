<#-- The words of every waterfall; the chart's own file says which flow and span it shows. -->
<#assign total = chart.rows?last>
<#assign rest = chart.rows[chart.rows?size - 2]>
<#assign what = flow>
<#if pack.partner??><#assign what = flow + (flow == "imports")?then(" from ", " to ") + pack.partner.the></#if>
<#switch span>
<#on "month"><#assign when = pack.span>
<#on "quarter"><#assign when = "three months to " + pack.span>
<#on "fiscal-year"><#assign when = "fiscal year to " + pack.span>
<#default><#stop "no words for the span " + span>
</#switch>
<#assign title>${what?cap_first} ${total.contribution.bare}%<#if span != "month"> in the ${when}</#if>: <#if chart.above?has_content>${chart.above?first.commodity.inText} ${chart.above?first.contribution.bare} points</#if><#if chart.above?has_content && chart.below?has_content>, </#if><#if chart.below?has_content>${chart.below?first.commodity.inText} ${chart.below?first.contribution.bare}<#if !chart.above?has_content> points</#if></#if></#assign>
<#assign subtitle>Contributions adding up to the growth, percentage points, ${when}<#if span != "month"> (${total.basis?uncap_first})</#if><#if chart.restIsLargest>; all other lines together moved them more than any line named</#if></#assign>
<#assign alt>
What the growth of ${what} adds up from, ${when}, in percentage points: <#list chart.above + chart.below as row>${row.commodity} ${row.contribution.bare}, </#list>all other lines ${rest.contribution.bare}; total ${total.contribution.bare}.
</#assign>
