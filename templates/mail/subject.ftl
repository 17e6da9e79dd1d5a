<#if headline?has_content>${t('mail.subject', t('title', pack.span), headline[0])}<#else>${t('title', pack.span)}</#if>
