<#import "_words.ftl" as w>
<#switch form>
<#on "rise", "fall">
The value per unit in ${w.trade()}${w.own()} ${form?switch("rise", "rose", "fall", "fell")} about ${price.size}: value ${w.moved(value, valueMove)}, quantity ${w.moved(quantity, quantityMove)}; a change in the mix of goods moves it too.
<#on "flat">
The value per unit in ${w.trade()}${w.own()} was unchanged: value ${w.moved(value, valueMove)}, quantity ${w.moved(quantity, quantityMove)}; a change in the mix of goods moves it too.
<#default><#stop "no sentence for the form " + form>
</#switch>
