${t('title', pack.span)}
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

${t('mail.workbook')}
${t('mail.attached', join(attachments))}

${t('attribution')}
