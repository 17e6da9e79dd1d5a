${title}
${pack.line}

<#list headline as sentence>
${sentence}

</#list>
<#list figures as figure>
${figure.label}: ${figure.value}
    ${figure.change}
</#list>

<#list lead as sentence>
${sentence}
</#list>

<#list partners as partner>
${t('mail.partner', partner.name)}
<#list partner.figures as figure>
${figure.label}: ${figure.value}
    ${figure.change}
</#list>
<#list partner.sentences as sentence>
${sentence}
</#list>

</#list>
<#if world?has_content>
${t('mail.world')}
<#list world.sentences as sentence>
${sentence}
</#list>
<#list world.figures as figure>
${figure.label}: ${figure.value}
    ${figure.change}
</#list>

</#if>
<#if attachments?has_content>
<#if attachments?join(' ')?contains('.xlsx') && attachments?join(' ')?contains('.pdf')>${t('mail.workbook')}
</#if>${t('mail.attached', join(attachments))}
</#if>
<#if links?has_content>
<#if links[0].address?has_content>${t('mail.linked')}<#else>${t('mail.linked.pack', pack.id)}</#if>
<#list links as link>
${link.name}<#if link.address?has_content>: ${link.address}</#if>
</#list>
</#if>

${t('attribution')}
