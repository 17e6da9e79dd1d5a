<#import "_words.ftl" as w>
<#assign scaled = scale.key?switch("million", " million yen", "thousand", " thousand yen", " yen")>
<#assign each = "The value per " + per.key?switch("piece", "unit", per.key) + " in " + w.trade() + " was " + unit + scaled>
<#assign caution = "a change in the mix of goods and the yen move it too, and no cause can be told from it">
<#switch form>
<#on "no-duty">
${each}, ${priceMove.key?switch("rise", price.size + " more than", "fall", price.size + " less than", "the same as")} a year earlier. The duty on them at the end of the month was that of a year earlier; ${caution}.
<#on "fall", "rise">
${each}; in dollars it ${form?switch("fall", "fell", "rise", "rose")} about ${dollarPrice.size} on a year earlier. A fall of ${benchmark.size} would have kept the price with duty unchanged (${newRate.percent} after ${oldRate.percent})<#if form == "fall">, and this is ${ratio.number}% of that</#if>; ${caution}.
<#on "yen">
${each}, ${priceMove.key?switch("rise", "about " + price.size + " more than", "fall", "about " + price.size + " less than", "the same as")} a year earlier in yen. A fall of ${benchmark.size} in dollars would have kept the price with duty unchanged (${newRate.percent} after ${oldRate.percent}), but no exchange rate of both months is at hand; ${caution}.
<#default><#stop "no sentence for the form " + form>
</#switch>
