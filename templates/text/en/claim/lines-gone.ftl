<#import "_words.ftl" as w>
<#assign names = []>
<#list items as item><#assign names = names + [w.goods(item.goods.text) + item.area???then((flow.key == "imports")?then(" from ", " to ") + (item.area!item.goods).the, "")]></#list>
<#switch form>
<#on "large">
<#assign large = []>
<#list items as item><#assign large = large + [w.goods(item.goods.text) + item.points???then(" (" + (item.points!item.goods).signed + ")", "")]></#list>
There were no ${(flow.key == "imports")?then("imports", "exports")} of ${join(large)}, after some a year earlier.
<#on "one">
One line of the ${(flow.key == "imports")?then("import", "export")} pages shows no trade, after some a year earlier: ${join(names)}.
<#on "many">
On the ${(flow.key == "imports")?then("import", "export")} pages ${count.cardinal} lines show no trade, after some a year earlier; by contribution to their page the largest are ${join(names)}.
<#default><#stop "no sentence for the form " + form>
</#switch>
