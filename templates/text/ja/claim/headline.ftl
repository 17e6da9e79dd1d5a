<#import "_words.ftl" as w>
<#switch form>
<#on "rise-surplus", "fall-surplus">
${w.time()}輸出額は${w.base()}比${change.jaChange}${w.running((form == "rise-surplus")?then("増加", "減少"))}、差引額は${balance.sizeBillion}の黒字
<#on "rise-deficit", "fall-deficit">
${w.time()}輸出額は${w.base()}比${change.jaChange}${w.running((form == "rise-deficit")?then("増加", "減少"))}、差引額は${balance.sizeBillion}の赤字
<#on "rise", "fall">
${w.time()}輸出額は${w.base()}比${change.jaChange}${w.running((form == "rise")?then("増加", "減少"))}
<#on "flat-surplus">
${w.time()}輸出額は${w.base()}比横ばい、差引額は${balance.sizeBillion}の黒字
<#on "flat-deficit">
${w.time()}輸出額は${w.base()}比横ばい、差引額は${balance.sizeBillion}の赤字
<#on "flat">
${w.time()}輸出額は${w.base()}比横ばい
<#on "level-surplus">
${w.time()}輸出額は${level.billion}、差引額は${balance.sizeBillion}の黒字
<#on "level-deficit">
${w.time()}輸出額は${level.billion}、差引額は${balance.sizeBillion}の赤字
<#on "level">
${w.time()}輸出額は${level.billion}
<#default><#stop "no sentence for the form " + form>
</#switch>
