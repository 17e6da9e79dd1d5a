<#import "_words.ftl" as w>
<#assign parts = []>
<#list items as item>
  <#switch item.span.key>
    <#on "first-10-days"><#assign part = "first 10 days">
    <#on "first-20-days"><#assign part = "first 20 days">
    <#default><#assign part = "whole month">
  </#switch>
  <#assign parts = parts + [part + " " + item.change.signed]>
</#list>
<#switch form>
<#on "list">
Change in ${w.trade()} on the year by stage of ${when.text}: ${parts?join(", ")}.
<#default><#stop "no sentence for the form " + form>
</#switch>
