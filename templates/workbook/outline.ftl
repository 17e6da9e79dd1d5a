<#-- The workbook: its sheets in their order. A sheet whose table this pack lacks is left out. -->
<workbook
    title="${t('title.workbook', pack.span)}"
    header="${t('header.pack', t('title', pack.span), pack.line)}"
    footer="${t('attribution')}">

  <sheet id="cover" tab="${t('tab.cover')}" title="${t('title', pack.span)}">
    <line style="subtitle">${pack.line}</line>
    <#list headline as sentence>
    <line style="strong">${sentence}</line>
    </#list>
    <key-figures/>
    <line>${t('cover.about')}</line>
    <line>${t('cover.asof', pack.asOf)}</line>
    <#if pack.history??>
    <line>${t('cover.history', pack.history)}</line>
    </#if>
    <line style="note">${t('cover.symbols')}</line>
    <line style="note">${t('cover.briefing')}</line>
    <line style="note">${t('contact')}</line>
    <line style="strong">${t('attribution')}</line>
    <line link="#contents">${t('tab.contents')}</line>
    <line link="#notes">${t('tab.notes')}</line>
  </sheet>

  <sheet id="contents" tab="${t('tab.contents')}" title="${t('table.contents.title')}"><contents/></sheet>
  <sheet id="notes" tab="${t('tab.notes')}" title="${t('table.notes.title')}"><notes/></sheet>

  <sheet id="period-totals" topic="totals" tab="${t('tab.period-totals')}" table="period-totals"/>
  <sheet id="period-history" tab="${t('tab.period-history')}" table="period-history" landscape="yes"/>
  <sheet id="chart-periods" tab="${t('tab.periods-chart')}" title="${t('sheet.periods-chart')}" chart="periods" landscape="yes"/>
  <sheet id="period-partners" topic="partners" tab="${t('tab.period-partners')}" table="period-partners" landscape="yes"/>
  <sheet id="period-months" tab="${t('tab.period-months')}" table="period-months" landscape="yes"/>
  <sheet id="totals" topic="totals" tab="${t('tab.totals')}" table="totals"/>
  <sheet id="fiscal-years" topic="fiscal-year" tab="${t('tab.fiscal-years')}" table="fiscal-years" landscape="yes"/>
  <sheet id="fiscal-partners" tab="${t('tab.fiscal-partners')}" table="fiscal-partners" landscape="yes"/>

  <sheet id="partners" topic="partners" tab="${t('tab.partners')}" table="partners" trend="partner-balance-months" landscape="yes"/>
  <sheet id="chart-partner-balances" tab="${t('tab.partner-balances')}" title="${t('sheet.partner-balances')}" chart="partner-balances" landscape="yes"/>
  <sheet id="partner-exports-trend" tab="${t('tab.partner-exports')}" table="partner-exports-trend" landscape="yes"/>
  <sheet id="partner-imports-trend" tab="${t('tab.partner-imports')}" table="partner-imports-trend" landscape="yes"/>
  <sheet id="partner-balance-trend" tab="${t('tab.partner-balance')}" table="partner-balance-trend" landscape="yes"/>
  <sheet id="partner-balance-months" tab="${t('tab.partner-balance-months')}" table="partner-balance-months" landscape="yes"/>
  <sheet id="partner-exports-contributions" tab="${t('tab.partner-exports-contributions')}" table="partner-exports-contributions" landscape="yes"/>
  <sheet id="partner-imports-contributions" tab="${t('tab.partner-imports-contributions')}" table="partner-imports-contributions" landscape="yes"/>
  <sheet id="partner-exports-shares" tab="${t('tab.partner-exports-shares')}" table="partner-exports-shares" landscape="yes"/>
  <sheet id="partner-imports-shares" tab="${t('tab.partner-imports-shares')}" table="partner-imports-shares" landscape="yes"/>
  <sheet id="partner-measures" tab="${t('tab.partner-measures')}" table="partner-measures" landscape="yes"/>
  <sheet id="chart-partner-trends" tab="${t('tab.partner-trends')}" title="${t('sheet.partner-trends')}" chart="partner-trends" landscape="yes"/>

  <sheet id="exports-world" topic="commodities" tab="${t('tab.exports-world')}" table="exports-world"/>
  <sheet id="chart-contributions-exports" tab="${t('tab.contributions-exports')}" title="${t('sheet.contributions-exports')}" chart="contributions-exports" landscape="yes"/>
  <sheet id="imports-world" tab="${t('tab.imports-world')}" table="imports-world"/>
  <sheet id="chart-contributions-imports" tab="${t('tab.contributions-imports')}" title="${t('sheet.contributions-imports')}" chart="contributions-imports" landscape="yes"/>
  <sheet id="exports-usa" tab="${t('tab.exports-usa')}" table="exports-usa"/>
  <sheet id="imports-usa" tab="${t('tab.imports-usa')}" table="imports-usa"/>
  <sheet id="unit-values" tab="${t('tab.unit-values')}" table="unit-values" landscape="yes"/>
  <sheet id="indexes" topic="prices" tab="${t('tab.indexes')}" table="indexes" landscape="yes"/>
  <sheet id="chart-price-volume-exports" tab="${t('tab.price-volume-exports')}" title="${t('sheet.price-volume-exports')}" chart="price-volume-exports" landscape="yes"/>
  <sheet id="chart-price-volume-imports" tab="${t('tab.price-volume-imports')}" title="${t('sheet.price-volume-imports')}" chart="price-volume-imports" landscape="yes"/>
  <sheet id="index-history" tab="${t('tab.index-history')}" table="index-history" landscape="yes"/>
  <sheet id="chart-price-volume-months-exports" tab="${t('tab.price-volume-months-exports')}" title="${t('sheet.price-volume-months-exports')}" chart="price-volume-months-exports" landscape="yes"/>
  <sheet id="chart-price-volume-months-imports" tab="${t('tab.price-volume-months-imports')}" title="${t('sheet.price-volume-months-imports')}" chart="price-volume-months-imports" landscape="yes"/>

  <sheet id="monthly" topic="trends" tab="${t('tab.monthly')}" table="monthly" landscape="yes"/>
  <sheet id="chart-monthly" tab="${t('tab.monthly-chart')}" title="${t('sheet.monthly-chart')}" chart="monthly" landscape="yes"/>
  <sheet id="chart-year-on-year" tab="${t('tab.year-on-year')}" title="${t('sheet.year-on-year')}" chart="year-on-year" landscape="yes"/>
  <sheet id="chart-trend-panels" tab="${t('tab.trend-panels')}" title="${t('sheet.trend-panels')}" chart="trend-panels" landscape="yes"/>
  <sheet id="partner-ranks" tab="${t('tab.partner-ranks')}" table="partner-ranks" landscape="yes"/>
  <sheet id="drivers" tab="${t('tab.drivers')}" table="drivers" landscape="yes"/>
  <sheet id="chart-drivers-exports" tab="${t('tab.chart-drivers-exports')}" title="${t('sheet.chart-drivers-exports')}" chart="drivers-exports" landscape="yes"/>
  <sheet id="chart-drivers-imports" tab="${t('tab.chart-drivers-imports')}" title="${t('sheet.chart-drivers-imports')}" chart="drivers-imports" landscape="yes"/>
  <sheet id="chart-drivers-exports-quarter" tab="${t('tab.chart-drivers-exports-quarter')}" title="${t('sheet.chart-drivers-exports-quarter')}" chart="drivers-exports-quarter" landscape="yes"/>
  <sheet id="chart-drivers-imports-quarter" tab="${t('tab.chart-drivers-imports-quarter')}" title="${t('sheet.chart-drivers-imports-quarter')}" chart="drivers-imports-quarter" landscape="yes"/>
  <sheet id="chart-drivers-exports-fiscal-year" tab="${t('tab.chart-drivers-exports-fiscal-year')}" title="${t('sheet.chart-drivers-exports-fiscal-year')}" chart="drivers-exports-fiscal-year" landscape="yes"/>
  <sheet id="chart-drivers-imports-fiscal-year" tab="${t('tab.chart-drivers-imports-fiscal-year')}" title="${t('sheet.chart-drivers-imports-fiscal-year')}" chart="drivers-imports-fiscal-year" landscape="yes"/>
  <sheet id="lines-new-gone" tab="${t('tab.lines-new-gone')}" table="lines-new-gone" landscape="yes"/>
  <sheet id="measures" tab="${t('tab.measures')}" table="measures" landscape="yes"/>
  <sheet id="adjusted" tab="${t('tab.adjusted')}" table="adjusted" landscape="yes"/>
  <sheet id="official-adjusted" tab="${t('tab.official-adjusted')}" table="official-adjusted" landscape="yes"/>
  <sheet id="adjusted-quarters" tab="${t('tab.adjusted-quarters')}" table="adjusted-quarters" landscape="yes"/>
  <sheet id="official-adjusted-quarters" tab="${t('tab.official-adjusted-quarters')}" table="official-adjusted-quarters" landscape="yes"/>
  <sheet id="adjusted-revisions" tab="${t('tab.adjusted-revisions')}" table="adjusted-revisions" landscape="yes"/>
  <sheet id="official-adjusted-revisions" tab="${t('tab.official-adjusted-revisions')}" table="official-adjusted-revisions" landscape="yes"/>
  <sheet id="calendar-effects" tab="${t('tab.calendar-effects')}" table="calendar-effects" landscape="yes"/>
  <sheet id="season-checks" tab="${t('tab.season-checks')}" table="season-checks" landscape="yes"/>
  <sheet id="season-regressors" tab="${t('tab.season-regressors')}" table="season-regressors" landscape="yes"/>
  <sheet id="working-days" tab="${t('tab.working-days')}" table="working-days" landscape="yes"/>
  <sheet id="history" tab="${t('tab.history')}" table="history"/>

  <sheet id="tariffs" topic="tariffs" tab="${t('tab.tariffs')}" table="tariff-measures" landscape="yes"/>
  <sheet id="base-rates" tab="${t('tab.base-rates')}" table="base-rates" landscape="yes"/>
  <sheet id="tariff-exposure" tab="${t('tab.exposure')}" table="tariff-exposure" landscape="yes"/>
  <sheet id="chart-tariff-exposure" tab="${t('tab.exposure-chart')}" title="${t('sheet.exposure-chart')}" chart="tariff-exposure" landscape="yes"/>
  <sheet id="scenarios" tab="${t('tab.scenarios')}" table="scenarios" landscape="yes"/>
  <sheet id="tariff-weights" tab="${t('tab.tariff-weights')}" table="tariff-weights"/>
  <sheet id="tariff-scope" tab="${t('tab.tariff-scope')}" table="tariff-scope" landscape="yes"/>
  <sheet id="tariff-headings" tab="${t('tab.tariff-headings')}" table="tariff-headings" landscape="yes"/>
  <sheet id="tariff-codes" tab="${t('tab.tariff-codes')}" table="tariff-codes" landscape="yes"/>
  <sheet id="tariff-steps" tab="${t('tab.tariff-steps')}" table="tariff-steps" landscape="yes"/>
  <sheet id="chart-tariff-steps" tab="${t('tab.tariff-rate-chart')}" title="${t('sheet.tariff-rate-chart')}" chart="tariff-steps" landscape="yes"/>
  <sheet id="tariff-tests" tab="${t('tab.tariff-tests')}" table="tariff-tests" landscape="yes"/>
  <sheet id="tariff-before-after" tab="${t('tab.tariff-before-after')}" table="tariff-before-after"/>
  <sheet id="rates" tab="${t('tab.rates')}" table="rates" landscape="yes"/>
  <sheet id="forecasts" tab="${t('tab.forecasts')}" table="forecasts"/>
  <sheet id="names" tab="${t('tab.names')}" title="${t('table.names.title')}" landscape="yes"><names/></sheet>
  <sheet id="claims" tab="${t('tab.claims')}" table="claims" landscape="yes"/>
  <sheet id="revisions" tab="${t('tab.revisions')}" table="revisions" landscape="yes"/>
  <sheet id="checks" tab="${t('tab.checks')}" table="checks"/>
  <sheet id="unchecked" tab="${t('tab.unchecked')}" table="unchecked" landscape="yes"/>
  <sheet id="data" tab="${t('tab.data')}" table="data" landscape="yes" print-to="printed"/>
  <sheet id="sources" tab="${t('tab.sources')}" table="sources" landscape="yes"/>
</workbook>
