<#import "_words.ftl" as w>
<#-- 輸出額の文が時期と「各月の合計」を示し、続く文では省く。 -->
<#assign first = !area?? && flow.key == "exports", said = alone?? || first>
<#assign how = (published || !said)?then("", "（各月の合計）"), about = derived?then("約", "")>
<#assign at = alone???then(when.text + "の", first?then(when.long + "の", ""))>
<#switch form>
<#on "rise">
${at}${w.trade()}は${level.billion}で${w.base()}比${about}${change.jaChange}${how}${w.running("増加")}。
<#on "fall">
${at}${w.trade()}は${level.billion}で${w.base()}比${about}${change.jaChange}${how}${w.running("減少")}。
<#on "flat">
${at}${w.trade()}は${level.billion}で${w.base()}比横ばい${how}。
<#on "level">
${at}${w.trade()}は${level.billion}${how}。
<#on "surplus-wider">
${at}${w.trading()}は${level.sizeBillion}の黒字で${w.base()}比${change.size}拡大${how}${w.running("黒字")}。
<#on "surplus-narrower">
${at}${w.trading()}は${level.sizeBillion}の黒字で${w.base()}比${change.size}縮小${how}${w.running("黒字")}。
<#on "surplus-unchanged">
${at}${w.trading()}は${level.sizeBillion}の黒字で${w.base()}と同水準${how}${w.running("黒字")}。
<#on "surplus-swing">
${at}${w.trading()}は${level.sizeBillion}の黒字（${w.base()}は赤字）${how}${w.running("黒字")}。
<#on "surplus">
${at}${w.trading()}は${level.sizeBillion}の黒字${how}${w.running("黒字")}。
<#on "deficit-wider">
${at}${w.trading()}は${level.sizeBillion}の赤字で${w.base()}比${change.size}拡大${how}${w.running("赤字")}。
<#on "deficit-narrower">
${at}${w.trading()}は${level.sizeBillion}の赤字で${w.base()}比${change.size}縮小${how}${w.running("赤字")}。
<#on "deficit-unchanged">
${at}${w.trading()}は${level.sizeBillion}の赤字で${w.base()}と同水準${how}${w.running("赤字")}。
<#on "deficit-swing">
${at}${w.trading()}は${level.sizeBillion}の赤字（${w.base()}は黒字）${how}${w.running("赤字")}。
<#on "deficit">
${at}${w.trading()}は${level.sizeBillion}の赤字${how}${w.running("赤字")}。
<#default><#stop "no sentence for the form " + form>
</#switch>
