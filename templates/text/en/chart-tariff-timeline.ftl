<#assign inForce = measures?filter(m -> m.state == "in-force"), announced = measures?filter(m -> m.state == "announced"), suspended = measures?filter(m -> m.state == "suspended")>
<#assign title>${pack.asOf}: ${inForce?size} in force<#if suspended?has_content>, ${suspended?size} suspended</#if><#if announced?has_content>, ${announced?size} announced</#if></#assign>
<#assign subtitle>United States measures on goods from Japan, with the day of this release</#assign>
<#assign alt>
Tariff measures on a line of time, as known on ${pack.asOf}.
<#list measures as m>${m.title}<#if m.rate??>, ${m.rate}</#if>, from ${m.from}<#if m.to??> to ${m.to}</#if>, ${t("tariff." + m.state)?uncap_first}<#sep>; </#list>.
</#assign>
