<#import "_words.ftl" as w>
<#switch form>
<#on "surplus-wider">
${w.trading()?cap_first} was a surplus of ${level.sizeBillion}${w.time()}, ${change.size} larger than a year earlier${w.running("surplus")}.
<#on "surplus-narrower">
${w.trading()?cap_first} was a surplus of ${level.sizeBillion}${w.time()}, ${change.size} smaller than a year earlier${w.running("surplus")}.
<#on "surplus-unchanged">
${w.trading()?cap_first} was a surplus of ${level.sizeBillion}${w.time()}, as a year earlier${w.running("surplus")}.
<#on "surplus-swing">
${w.trading()?cap_first} was a surplus of ${level.sizeBillion}${w.time()}, against a deficit<#if before??> of ${before.sizeBillion}</#if> a year earlier${w.running("surplus")}.
<#on "surplus">
${w.trading()?cap_first} was a surplus of ${level.sizeBillion}${w.time()}${w.running("surplus")}.
<#on "deficit-wider">
${w.trading()?cap_first} was a deficit of ${level.sizeBillion}${w.time()}, ${change.size} larger than a year earlier${w.running("deficit")}.
<#on "deficit-narrower">
${w.trading()?cap_first} was a deficit of ${level.sizeBillion}${w.time()}, ${change.size} smaller than a year earlier${w.running("deficit")}.
<#on "deficit-unchanged">
${w.trading()?cap_first} was a deficit of ${level.sizeBillion}${w.time()}, as a year earlier${w.running("deficit")}.
<#on "deficit-swing">
${w.trading()?cap_first} was a deficit of ${level.sizeBillion}${w.time()}, against a surplus<#if before??> of ${before.sizeBillion}</#if> a year earlier${w.running("deficit")}.
<#on "deficit">
${w.trading()?cap_first} was a deficit of ${level.sizeBillion}${w.time()}${w.running("deficit")}.
<#default><#stop "no sentence for the form " + form>
</#switch>
