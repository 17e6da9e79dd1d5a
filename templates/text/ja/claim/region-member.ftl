<#import "_words.ftl" as w>
<#switch form>
<#on "rise-but-fall", "fall-but-rise">
${w.own()}${w.trade()}は${change.jaChange}、うち${w.directionShort(member)}は${memberChange.jaChange}。
<#default><#stop "no sentence for the form " + form>
</#switch>
