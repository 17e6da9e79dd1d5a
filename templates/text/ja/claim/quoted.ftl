<#import "_words.ftl" as w>
<#switch form>
<#on "quote">
${who.text}（${role.text}）は${day.text}、「${said.text?remove_ending("。")}」と述べた。
<#on "paraphrase">
${who.text}（${role.text}）は${day.text}、次の趣旨を述べた：${said.text?remove_ending("。")}。
<#default><#stop "no sentence for the form " + form>
</#switch>
