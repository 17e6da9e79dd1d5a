<#switch form>
<#on "goods">
Customs figures are of goods alone; services, and with them what visitors spend, are part of the balance of payments.
<#default><#stop "no sentence for the form " + form>
</#switch>
