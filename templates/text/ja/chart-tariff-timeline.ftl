<#assign onJapan = measures?filter(m -> m.rate?? && m.mode != "EXEMPT" && m.origin != "CHINA")>
<#assign inForce = onJapan?filter(m -> m.state == "in-force"), announced = onJapan?filter(m -> m.state == "announced"), suspended = onJapan?filter(m -> m.state == "suspended")>
<#assign title>${pack.asOf}現在、対日関税は発効中${inForce?size}件<#if suspended?has_content>、停止中${suspended?size}件</#if><#if announced?has_content>、公表済み・未発効${announced?size}件</#if></#assign>
<#assign subtitle>米国の対日関税措置（比較のため対中措置を含む）</#assign>
<#assign alt>
${pack.asOf}時点で判明している関税措置の時系列。
<#list measures as m>${m.title}<#if m.rate??>（${m.rate}）</#if>${m.from}から<#if m.to??>${m.to}まで</#if>、${t("tariff." + m.state)}<#sep>。</#list>。
</#assign>
