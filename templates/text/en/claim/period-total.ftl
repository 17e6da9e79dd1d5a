<#import "_words.ftl" as w>
<#-- The sentence on exports opens the lead and says the time and how the figures came about for those below it. -->
<#assign first = !area?? && flow.key == "exports", said = alone?? || first>
<#assign how = (published || !said)?then("", " (sum of the months)"), about = derived?then("about ", "")>
<#assign at = alone???then(" in " + when.text, first?then(" in " + when.long, ""))>
<#assign head = (flow.key == "balance")?then(w.trading(), w.trade())?cap_first>
<#switch form>
<#on "rise">
${head} rose ${about}${change.size} from a year earlier to ${level.billion}${at}${how}${w.running("rise")}.
<#on "fall">
${head} fell ${about}${change.size} from a year earlier to ${level.billion}${at}${how}${w.running("fall")}.
<#on "flat">
${head} were ${about}unchanged from a year earlier at ${level.billion}${at}${how}.
<#on "level">
${head} were ${level.billion}${at}${how}.
<#on "surplus-wider">
${head} was a surplus of ${level.sizeBillion}${at}, ${change.size} larger than a year earlier${how}${w.running("surplus")}.
<#on "surplus-narrower">
${head} was a surplus of ${level.sizeBillion}${at}, ${change.size} smaller than a year earlier${how}${w.running("surplus")}.
<#on "surplus-unchanged">
${head} was a surplus of ${level.sizeBillion}${at}, as a year earlier${how}${w.running("surplus")}.
<#on "surplus-swing">
${head} was a surplus of ${level.sizeBillion}${at}, against a deficit a year earlier${how}${w.running("surplus")}.
<#on "surplus">
${head} was a surplus of ${level.sizeBillion}${at}${how}${w.running("surplus")}.
<#on "deficit-wider">
${head} was a deficit of ${level.sizeBillion}${at}, ${change.size} larger than a year earlier${how}${w.running("deficit")}.
<#on "deficit-narrower">
${head} was a deficit of ${level.sizeBillion}${at}, ${change.size} smaller than a year earlier${how}${w.running("deficit")}.
<#on "deficit-unchanged">
${head} was a deficit of ${level.sizeBillion}${at}, as a year earlier${how}${w.running("deficit")}.
<#on "deficit-swing">
${head} was a deficit of ${level.sizeBillion}${at}, against a surplus a year earlier${how}${w.running("deficit")}.
<#on "deficit">
${head} was a deficit of ${level.sizeBillion}${at}${how}${w.running("deficit")}.
<#default><#stop "no sentence for the form " + form>
</#switch>
