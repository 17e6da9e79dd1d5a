<#import "_words.ftl" as w>
<#assign parts = []>
<#list items as item>
  <#switch item.span.key>
    <#on "first-10-days"><#assign part = "上旬">
    <#on "first-20-days"><#assign part = "上中旬">
    <#default><#assign part = "月間">
  </#switch>
  <#assign parts = parts + [part + item.change.jaChange]>
</#list>
<#switch form>
<#on "list">
${when.text}の${w.trade()}の前年比を段階別にみると、${join(parts)}。
<#default><#stop "no sentence for the form " + form>
</#switch>
