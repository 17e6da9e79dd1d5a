<#import "_words.ftl" as w>
<#assign year = when.id?starts_with("FY")?then("前年度", when.id?starts_with("CY")?then("前年", "前年同期"))>
<#switch form>
<#on "rise", "fall", "flat">
${when.text}の${w.trade()}は${level.billion}で${year}比${change.jaChange}。
<#on "level">
${when.text}の${w.trade()}は${level.billion}。
<#default><#stop "no sentence for the form " + form>
</#switch>
