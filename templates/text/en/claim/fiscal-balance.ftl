<#import "_words.ftl" as w>
<#switch form>
<#on "surplus-wider">
In ${area???then(when.text, when.long)}, ${w.trading()} was a surplus of ${level.sizeBillion}, ${change.size} larger than a year earlier${w.running("surplus")}.
<#on "surplus-narrower">
In ${area???then(when.text, when.long)}, ${w.trading()} was a surplus of ${level.sizeBillion}, ${change.size} smaller than a year earlier${w.running("surplus")}.
<#on "surplus-unchanged">
In ${area???then(when.text, when.long)}, ${w.trading()} was a surplus of ${level.sizeBillion}, unchanged from a year earlier${w.running("surplus")}.
<#on "surplus-swing">
In ${area???then(when.text, when.long)}, ${w.trading()} was a surplus of ${level.sizeBillion}, after a deficit a year earlier${w.running("surplus")}.
<#on "surplus">
In ${area???then(when.text, when.long)}, ${w.trading()} was a surplus of ${level.sizeBillion}${w.running("surplus")}.
<#on "deficit-wider">
In ${area???then(when.text, when.long)}, ${w.trading()} was a deficit of ${level.sizeBillion}, ${change.size} larger than a year earlier${w.running("deficit")}.
<#on "deficit-narrower">
In ${area???then(when.text, when.long)}, ${w.trading()} was a deficit of ${level.sizeBillion}, ${change.size} smaller than a year earlier${w.running("deficit")}.
<#on "deficit-unchanged">
In ${area???then(when.text, when.long)}, ${w.trading()} was a deficit of ${level.sizeBillion}, unchanged from a year earlier${w.running("deficit")}.
<#on "deficit-swing">
In ${area???then(when.text, when.long)}, ${w.trading()} was a deficit of ${level.sizeBillion}, after a surplus a year earlier${w.running("deficit")}.
<#on "deficit">
In ${area???then(when.text, when.long)}, ${w.trading()} was a deficit of ${level.sizeBillion}${w.running("deficit")}.
<#default><#stop "no sentence for the form " + form>
</#switch>
