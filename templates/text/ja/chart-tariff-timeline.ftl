<#assign inForce = measures?filter(m -> m.state == "in-force"), announced = measures?filter(m -> m.state == "announced"), suspended = measures?filter(m -> m.state == "suspended")>
<#assign title>${pack.asOf}現在、発効中${inForce?size}件<#if suspended?has_content>、停止中${suspended?size}件</#if><#if announced?has_content>、公表済み・未発効${announced?size}件</#if></#assign>
<#assign subtitle>米国の対日関税措置と公表日</#assign>
<#assign alt>
${pack.asOf}時点で判明している関税措置の時系列。
<#list measures as m>${m.title}<#if m.rate??>（${m.rate}）</#if>${m.from}から<#if m.to??>${m.to}まで</#if>、${t("tariff." + m.state)}<#sep>。</#list>。
</#assign>
