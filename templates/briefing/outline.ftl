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
  <#-- Beside the chart, so that both stand on page 1; without an earlier stage the chart has the whole width. -->
  <columns>
    <left><chart id="monthly"/></left>
    <right>
      <section needs="revisions-brief">
        <heading level="2" id="revisions">${t('heading.revisions')}</heading>
        <table id="revisions-brief" columns="area flow before after difference" rows="6" unit="billion-yen" decimals="1"/>
      </section>
    </right>
  </columns>

  <section needs="partners-brief">
    <heading level="1" id="partners">${t('heading.partners')}</heading>
    <columns>
      <left><chart id="partner-balances"/></left>
      <right><claims topic="partners" max="5"/></right>
    </columns>
    <table id="partners-brief" unit="billion-yen" decimals="1"
        columns="partner exports exports_change imports imports_change balance balance_change"/>
  </section>

  <section needs="monthly-brief">
    <heading level="1" id="trends">${t('heading.trends')}</heading>
  </section>
  <columns>
    <left>
      <section needs="monthly-brief">
        <table id="monthly-brief" columns="month exports_change imports_change balance" unit="billion-yen" decimals="1"/>
      </section>
    </left>
    <right>
      <section needs="claims:trends claims:fiscal-year">
        <heading level="2" id="months">${t('heading.months')}</heading>
      </section>
      <claims topic="totals trends" max="3"/>
      <section needs="claims:fiscal-year">
        <heading level="2" id="fiscal">${t('heading.fiscal')}</heading>
        <claims topic="fiscal-year" max="2"/>
      </section>
    </right>
  </columns>
  <chart id="trend-panels"/>
  <chart id="partner-trends"/>

  <section needs="exports-world-brief">
    <heading level="1" id="commodities">${t('heading.commodities')}</heading>
    <claims topic="commodities" max="2"/>
    <columns>
      <left><chart id="drivers-exports"/></left>
      <right><chart id="drivers-imports"/></right>
    </columns>
  </section>

  <section needs="claims:prices">
    <heading level="2" id="prices">${t('heading.prices')}</heading>
    <claims topic="prices" max="3"/>
  </section>
  <section needs="price-volume-exports price-volume-imports">
    <columns>
      <left><chart id="price-volume-exports"/></left>
      <right><chart id="price-volume-imports"/></right>
    </columns>
  </section>

  <section needs="tariff-brief">
    <heading level="1" id="tariffs">${t('heading.tariffs')}</heading>
    <claims topic="tariffs" max="1"/>
    <timeline/>
    <columns>
      <left>
        <table id="tariff-exposure" unit="billion-yen" decimals="1"
            columns="item value share statutory" bars="share" parts="2"/>
      </left>
      <right>
        <table id="scenarios-brief" unit="billion-yen" decimals="1"
            columns="scenario weighted_rate implied_duty"/>
      </right>
    </columns>
    <columns>
      <left><chart id="tariff-steps"/></left>
      <right>
        <box title="${t('heading.remarks')}">
          <remarks topic="rerouting front-loading negotiations outlook" max="3"/>
        </box>
      </right>
    </columns>
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
