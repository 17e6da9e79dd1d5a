<#if headline?has_content>${t('mail.subject', title, headline[0])}<#else>${title}</#if>
