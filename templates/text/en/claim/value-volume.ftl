<#import "_words.ftl" as w>
<#switch form>
<#on "price-led", "price-down">
${w.trade()?cap_first}${w.own()} ${w.moved(value, valueMove)} in value, while their volume ${w.moved(volume, volumeMove)}; unit value ${w.moved(price, priceMove)}.
<#on "volume-led", "both-up", "volume-down", "both-down">
${w.trade()?cap_first}${w.own()} ${w.moved(value, valueMove)} in value; volume ${w.moved(volume, volumeMove)} and unit value ${w.moved(price, priceMove)}.
<#on "flat">
${w.trade()?cap_first}${w.own()} were unchanged in value; volume ${w.moved(volume, volumeMove)} and unit value ${w.moved(price, priceMove)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
