<#if headline?has_content>${t('mail.subject', title, headline[0]?remove_ending('.')?remove_ending('。'))}<#else>${title}</#if>
