<#-- The briefing: what stands where. docs/templates.md explains every element.
     Words come from text/<language>/labels.properties, sentences from text/<language>/claim/. -->
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
  <chart id="monthly"/>

  <section needs="partners-brief">
    <heading level="1" id="partners">${t('heading.partners')}</heading>
    <claims topic="partners" max="7"/>
    <chart id="partner-balances"/>
    <table id="partners-brief" unit="billion-yen" decimals="1"
        columns="partner exports exports_change imports imports_change balance balance_change"/>
    <box title="${t('box.reported')}">
      <remarks topic="rerouting"/>
    </box>
  </section>

  <section needs="monthly-brief">
    <heading level="1" id="trends">${t('heading.trends')}</heading>
    <claims topic="totals trends" max="6"/>
    <table id="monthly-brief" unit="billion-yen" decimals="1"/>
  </section>

  <section needs="totals">
    <#if !pack.partOfMonth && !pack.timeSeries>
    <table id="totals" unit="billion-yen" decimals="1"/>
    </#if>
  </section>

  <section needs="fiscal-years">
    <heading level="2" id="fiscal">${t('heading.fiscal')}</heading>
    <claims topic="fiscal-year" max="5"/>
    <table id="fiscal-years" unit="billion-yen" decimals="1"/>
    <table id="fiscal-partners" unit="billion-yen" decimals="1"/>
  </section>

  <section needs="exports-world-brief">
    <heading level="1" id="commodities">${t('heading.commodities')}</heading>
    <claims topic="commodities" max="6"/>
    <columns>
      <left><chart id="contributions-exports"/></left>
      <right><chart id="contributions-imports"/></right>
    </columns>
    <table id="exports-world-brief" unit="billion-yen" decimals="1"/>
    <table id="imports-world-brief" unit="billion-yen" decimals="1"/>
  </section>

  <section needs="indexes">
    <heading level="2" id="prices">${t('heading.prices')}</heading>
    <claims topic="prices" max="5"/>
    <table id="indexes"/>
  </section>

  <section needs="tariff-brief">
    <heading level="1" id="tariffs">${t('heading.tariffs')}</heading>
    <p>${t('tariffs.intro', pack.asOf)}</p>
    <claims topic="tariffs" max="6"/>
    <timeline/>
    <table id="tariff-brief"/>
    <section needs="tariff-exposure">
      <heading level="2" id="exposure">${t('heading.exposure')}</heading>
      <p>${t('exposure.intro')}</p>
      <table id="tariff-exposure" unit="billion-yen" decimals="1"
          columns="item cover value share rate_in_force announced_rate announced_from"/>
      <table id="exports-usa-brief" unit="billion-yen" decimals="1"/>
    </section>
    <box title="${t('heading.remarks')}">
      <remarks topic="front-loading negotiations outlook"/>
    </box>
  </section>

  <heading level="1" id="notes">${t('heading.notes')}</heading>
  <notes/>
  <heading level="2" id="sources">${t('heading.sources')}</heading>
  <p style="note">${t('attribution')}</p>
  <sources/>
</briefing>
