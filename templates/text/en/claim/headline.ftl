<#import "_words.ftl" as w>
<#switch form>
<#on "rise-surplus">
Exports rose ${change.size}${w.time()}${w.running("rise")}; trade surplus of ${balance.sizeBillion}
<#on "rise-deficit">
Exports rose ${change.size}${w.time()}${w.running("rise")}; trade deficit of ${balance.sizeBillion}
<#on "rise">
Exports rose ${change.size}${w.time()}${w.running("rise")}
<#on "fall-surplus">
Exports fell ${change.size}${w.time()}${w.running("fall")}; trade surplus of ${balance.sizeBillion}
<#on "fall-deficit">
Exports fell ${change.size}${w.time()}${w.running("fall")}; trade deficit of ${balance.sizeBillion}
<#on "fall">
Exports fell ${change.size}${w.time()}${w.running("fall")}
<#on "flat-surplus">
Exports were flat on the year${w.time()}; trade surplus of ${balance.sizeBillion}
<#on "flat-deficit">
Exports were flat on the year${w.time()}; trade deficit of ${balance.sizeBillion}
<#on "flat">
Exports were flat on the year${w.time()}
<#on "level-surplus">
Exports were ${level.billion}${w.time()}; trade surplus of ${balance.sizeBillion}
<#on "level-deficit">
Exports were ${level.billion}${w.time()}; trade deficit of ${balance.sizeBillion}
<#on "level">
Exports were ${level.billion}${w.time()}
<#default><#stop "no sentence for the form " + form>
</#switch>
