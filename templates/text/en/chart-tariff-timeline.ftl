<#assign onJapan = measures?filter(m -> m.rate?? && m.mode != "EXEMPT" && m.origin != "CHINA")>
<#assign inForce = onJapan?filter(m -> m.state == "in-force"), announced = onJapan?filter(m -> m.state == "announced"), suspended = onJapan?filter(m -> m.state == "suspended")>
<#assign title>Tariffs on goods from Japan on ${pack.asOf}: ${inForce?size} in force<#if suspended?has_content>, ${suspended?size} suspended</#if><#if announced?has_content>, ${announced?size} announced</#if></#assign>
<#assign subtitle>United States measures on goods from Japan and, for contrast, from China</#assign>
<#assign alt>
Tariff measures on a line of time, as known on ${pack.asOf}.
<#list measures as m>${m.title}<#if m.rate??>, ${m.rate}</#if>, from ${m.from}<#if m.to??> to ${m.to}</#if>, ${t("tariff." + m.state)?uncap_first}<#sep>; </#list>.
</#assign>
