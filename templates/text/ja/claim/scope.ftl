<#switch form>
<#on "goods">
貿易統計（通関ベース）の対象は財のみ。サービスは、訪日客の支出も含めて国際収支統計に計上される。
<#default><#stop "no sentence for the form " + form>
</#switch>
