<#assign flow = "exports", span = "month">
<#include "_drivers.ftl">
