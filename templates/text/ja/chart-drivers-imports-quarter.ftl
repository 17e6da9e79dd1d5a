<#assign flow = "imports", span = "quarter">
<#include "_drivers.ftl">
