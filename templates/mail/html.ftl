<#-- One column, tables for layout and inline styles alone: what mail programs show alike. -->
<#assign font = (language == "ja")?then("'Yu Gothic',Meiryo,'Hiragino Sans','Noto Sans JP',sans-serif", "Arial,Helvetica,sans-serif")>
<#macro table of>
<#if of?has_content>
<tr><td style="padding:0 0 16px 0;">
<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;font-family:${font};font-size:14px;line-height:20px;color:#1a1a1a;">
<tr>
<th align="left" scope="col" style="padding:6px 8px 6px 0;border-bottom:1px solid #12436d;font-weight:bold;">${t('mail.figure')}</th>
<th align="right" scope="col" style="padding:6px 8px;border-bottom:1px solid #12436d;font-weight:bold;">${t('mail.value')}</th>
<th align="left" scope="col" style="padding:6px 0 6px 8px;border-bottom:1px solid #12436d;font-weight:bold;">${t('mail.change')}</th>
</tr>
<#list of as figure>
<tr>
<th align="left" scope="row" style="padding:6px 8px 6px 0;border-bottom:1px solid #c9d0d6;font-weight:normal;">${figure.label}</th>
<td align="right" style="padding:6px 8px;border-bottom:1px solid #c9d0d6;font-weight:bold;white-space:nowrap;">${figure.value}</td>
<td align="left" style="padding:6px 0 6px 8px;border-bottom:1px solid #c9d0d6;">${figure.change}</td>
</tr>
</#list>
</table>
</td></tr>
</#if>
</#macro>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body style="margin:0;padding:0;background-color:#ffffff;color:#1a1a1a;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#ffffff;">
<tr><td align="left" style="padding:24px;">
<table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0" style="width:640px;max-width:100%;font-family:${font};font-size:15px;line-height:22px;color:#1a1a1a;">
<tr><td style="border-top:3px solid #12436d;padding:14px 0 2px 0;font-size:13px;line-height:18px;color:#55606b;">${pack.line}</td></tr>
<tr><td style="padding:0 0 10px 0;"><h1 style="margin:0;font-size:22px;line-height:28px;font-weight:bold;color:#12436d;">${title}</h1></td></tr>
<#list headline as sentence>
<tr><td style="padding:0 0 14px 0;font-size:17px;line-height:24px;font-weight:bold;">${sentence}</td></tr>
</#list>
<@table of=figures/>
<#list lead as sentence>
<tr><td style="padding:0 0 8px 0;">${sentence}</td></tr>
</#list>
<#list partners as partner>
<tr><td style="padding:12px 0 4px 0;"><h2 style="margin:0;font-size:17px;line-height:24px;font-weight:bold;color:#12436d;">${t('mail.partner', partner.name)}</h2></td></tr>
<@table of=partner.figures/>
<#list partner.sentences as sentence>
<tr><td style="padding:0 0 8px 0;">${sentence}</td></tr>
</#list>
</#list>
<#if world?has_content>
<tr><td style="padding:12px 0 4px 0;"><h2 style="margin:0;font-size:17px;line-height:24px;font-weight:bold;color:#12436d;">${t('mail.world')}</h2></td></tr>
<#list world.sentences as sentence>
<tr><td style="padding:0 0 8px 0;">${sentence}</td></tr>
</#list>
<@table of=world.figures/>
</#if>
<#if attachments?has_content>
<tr><td style="padding:8px 0 0 0;"><#if attachments?join(' ')?contains('.xlsx') && attachments?join(' ')?contains('.pdf')>${t('mail.workbook')}<br></#if>${t('mail.attached', join(attachments))}</td></tr>
</#if>
<#if links?has_content>
<tr><td style="padding:8px 0 0 0;"><#if links[0].address?has_content>${t('mail.linked')}<#else>${t('mail.linked.pack', pack.id)}</#if>
<#list links as link>
<br><#if link.address?has_content><a href="${link.address}" style="color:#12436d;">${link.name}</a><#else>${link.name}</#if>
</#list>
</td></tr>
</#if>
<tr><td style="padding:14px 0 0 0;font-size:13px;line-height:18px;color:#55606b;">${t('attribution')}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
