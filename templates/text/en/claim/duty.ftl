<#switch form>
<#on "in-force">
US tariff “${title.text}”: in force on ${day.text}, since ${from.text}<#if spared??>; these goods do not also pay the ${spared.percent} on all goods</#if>.
<#on "announced">
US tariff “${title.text}”: announced, not in force on ${day.text}; it applies from ${from.text}.
<#on "suspended">
US tariff “${title.text}”: suspended on ${day.text}<#if until??>, until ${until.text}</#if>.
<#on "ended">
US tariff “${title.text}”: no longer in force on ${day.text}.
<#default><#stop "no sentence for the form " + form>
</#switch>
