<#assign flow = "imports", span = "fiscal-year">
<#include "_drivers.ftl">
