<#import "_words.ftl" as w>
<#switch form>
<#on "seen", "not-seen">
In ${months.cardinal} months since the month of the duty of ${from.text}, ${w.trade()} ${w.moved(change, changeMove)} on a year earlier and fell in ${(falls.value == 0)?then("none", falls.cardinal)} of them; all other goods ${w.moved(otherGoods, otherGoodsMove, "were unchanged")}. What else changed in these months is not known from the tables.
<#default><#stop "no sentence for the form " + form>
</#switch>
