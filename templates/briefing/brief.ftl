<#-- The briefing on one page, for a folder that holds other papers too: --edition brief.
     It may use everything that outline.ftl may; what does not fit one page belongs there. -->
<briefing
    kicker="${t('kicker')}"
    title="${t('title', pack.span)}"
    stage="${pack.stage.text}"
    released="${pack.released}"
    header="${t('header.pack', t('title', pack.span), pack.line)}"
    footer="${t('footer.pack', pack.line, t('attribution'))}">

  <headline/>
  <key-figures/>
  <lead/>
  <columns>
    <left><chart id="monthly"/><chart id="periods"/></left>
    <right>
      <claims topic="partners" max="1"/>
      <claims topic="commodities" max="1"/>
      <claims topic="tariffs" max="1"/>
    </right>
  </columns>
</briefing>
