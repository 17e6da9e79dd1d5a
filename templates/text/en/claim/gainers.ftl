<#import "_words.ftl" as w>
<#-- "Taiwan (about +20.1%), Hong Kong (+19.7%)": all of them rest on printed changes, said once -->
<#function named items about>
<#local names = []>
<#list items as item><#local names = names + [item.area.the + " (" + (about && item?is_first)?then("about ", "") + item.change.signed + ")"]></#list>
<#return join(names)>
</#function>
<#assign begin = (from.year == to.year)?then(from.month, from.text)>
<#assign span = "From " + begin + " to " + to.text + ", " + flow.key + (flow.key == "imports")?then(" from ", " to "), those = (flow.key == "imports")?then("from ", "to ")>
<#switch form>
<#on "gained-and-lost">
${span}${named(gainers, true)} rose on a year earlier, while those ${those}${named(losers, false)} fell.
<#on "gained">
${span}${named(gainers, true)} rose most on a year earlier; no country took 0.2 percentage points or more from the growth of the total.
<#on "lost">
${span}${named(losers, true)} fell most on a year earlier; no country added 0.2 percentage points or more to the growth of the total.
<#default><#stop "no sentence for the form " + form>
</#switch>
