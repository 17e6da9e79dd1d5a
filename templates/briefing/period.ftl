<#-- The briefing of a quarter, a half or a year: what stands where. It may use everything that outline.ftl may. -->
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
  <chart id="periods"/>

  <heading level="1" id="period">${t('heading.period')}</heading>
  <table id="period-totals" unit="billion-yen" decimals="1"/>
  <claims topic="totals trends fiscal-year prices" max="8"/>
  <section needs="adjusted-quarters">
    <table id="adjusted-quarters" unit="billion-yen" decimals="1"
        columns="quarter exports exports_on_quarter exports_annualised imports imports_on_quarter imports_annualised balance"/>
  </section>
  <section needs="official-adjusted-quarters">
    <table id="official-adjusted-quarters" unit="billion-yen" decimals="1"
        columns="quarter exports exports_on_quarter exports_annualised imports imports_on_quarter imports_annualised balance"/>
  </section>

  <section needs="period-partners">
    <heading level="1" id="partners">${t('heading.partners')}</heading>
    <#if pack.missingMonths??>
    <p>${t('period.withheld', pack.missingMonths)}</p>
    </#if>
    <table id="period-partners-brief" unit="billion-yen" decimals="1"
        columns="partner exports exports_change exports_share imports imports_change imports_share balance balance_change"/>
  </section>

  <section needs="drivers">
    <heading level="1" id="commodities">${t('heading.commodities')}</heading>
    <claims topic="commodities" max="4"/>
    <columns>
      <left><chart id="drivers-exports"/></left>
      <right><chart id="drivers-imports"/></right>
    </columns>
  </section>

  <heading level="1" id="months">${t('heading.period-months')}</heading>
  <table id="period-months" unit="billion-yen" decimals="1"
      columns="month exports exports_change imports imports_change balance stage published"/>

  <section needs="tariff-brief">
    <heading level="1" id="tariffs">${t('heading.tariffs')}</heading>
    <p>${t("tariffs.intro", pack.asOf)}</p>
    <timeline/>
  </section>

  <heading level="1" id="notes">${t('heading.notes')}</heading>
  <notes columns="2"/>
  <heading level="2" id="sources">${t('heading.sources')}</heading>
  <p style="note">${t('attribution')}</p>
  <#if pack.reportedBy??>
  <p style="note">${t('sources.reported', pack.reportedBy)}</p>
  </#if>
  <sources/>
</briefing>
