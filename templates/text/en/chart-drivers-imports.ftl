<#assign flow = "imports", span = "month">
<#include "_drivers.ftl">
