<#assign flow = "exports", span = "fiscal-year">
<#include "_drivers.ftl">
