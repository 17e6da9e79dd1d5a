<#assign name = title.text?replace("%", "％")>
<#switch form>
<#on "in-force">
米国の関税「${name}」は${day.text}時点で発効済み（${from.text}から）<#if spared??>。対象品目に全品目対象の${spared.percent}は重ねて課されない</#if>。
<#on "announced">
米国の関税「${name}」は${day.text}時点では発表済みで未発効。適用は${from.text}から。
<#on "suspended">
米国の関税「${name}」は${day.text}時点で停止中<#if until??>（${until.text}まで）</#if>。
<#on "ended">
米国の関税「${name}」は${day.text}時点では終了。
<#default><#stop "no sentence for the form " + form>
</#switch>
