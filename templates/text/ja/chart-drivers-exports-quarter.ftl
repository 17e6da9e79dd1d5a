<#assign flow = "exports", span = "quarter">
<#include "_drivers.ftl">
