<#assign title>
<#if chart.above?has_content>黒字最大は${chart.above?first.partner}</#if><#if chart.above?has_content && chart.below?has_content>、</#if><#if chart.below?has_content>赤字最大は${chart.below?last.partner}</#if>
</#assign>
<#assign subtitle>国・地域別差引額、${pack.span}</#assign>
<#assign alt>
差引額の大きい国・地域。
<#if chart.above?has_content>黒字：<#list chart.above as row>${row.partner}${row.balance}<#sep>、</#list>。</#if>
<#if chart.below?has_content>赤字：<#list chart.below as row>${row.partner}${row.balance}<#sep>、</#list>。</#if>
</#assign>
