<#import "_words.ftl" as w>
<#assign how = "unit values of exports " + w.moved(exports, exportsMove) + " and those of imports " + w.moved(imports, importsMove)>
<#switch form>
<#on "better">
The terms of trade improved about ${change.size} on the year: ${how}.
<#on "worse">
The terms of trade worsened about ${change.size} on the year: ${how}.
<#on "same">
The terms of trade were unchanged on the year: ${how}.
<#default><#stop "no sentence for the form " + form>
</#switch>
