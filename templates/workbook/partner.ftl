<#-- The workbook about one country or region. A sheet whose table the release lacks is left out. -->
<workbook
    title="${t('title.partner.workbook', pack.partner.the, pack.span)}"
    header="${t('header.pack', t('title.partner', pack.partner.the, pack.span), pack.line)}"
    footer="${t('attribution')}">

  <sheet id="cover" tab="${t('tab.cover')}" title="${t('title.partner', pack.partner.the, pack.span)}">
    <line style="subtitle">${pack.line}</line>
    <#list headline as sentence>
    <line style="strong">${sentence}</line>
    </#list>
    <key-figures/>
    <line>${t('cover.about')}</line>
    <line>${t('cover.asof', pack.asOf)}</line>
    <line style="note">${t('cover.symbols')}</line>
    <line style="strong">${t('attribution')}</line>
    <line link="#contents">${t('tab.contents')}</line>
    <line link="#notes">${t('tab.notes')}</line>
  </sheet>

  <sheet id="contents" tab="${t('tab.contents')}" title="${t('table.contents.title')}"><contents/></sheet>
  <sheet id="notes" tab="${t('tab.notes')}" title="${t('table.notes.title')}"><notes/></sheet>

  <sheet id="partner-profile" tab="${t('tab.partner-profile')}" table="partner-profile"/>
  <sheet id="partner-around" tab="${t('tab.partner-around')}" table="partner-around" landscape="yes"/>
  <sheet id="partner-months" tab="${t('tab.partner-months')}" table="partner-months" landscape="yes"/>
  <sheet id="chart-partner-months" tab="${t('tab.partner-months-chart')}" title="${t('sheet.partner-months-chart')}" chart="partner-months" landscape="yes"/>
  <sheet id="exports-partner" tab="${t('tab.exports-partner')}" table="exports-partner"/>
  <sheet id="chart-contributions-exports" tab="${t('tab.chart-exports-partner')}" title="${t('sheet.chart-exports-partner')}" chart="contributions-exports" landscape="yes"/>
  <sheet id="chart-drivers-exports" tab="${t('tab.chart-drivers-exports')}" title="${t('sheet.chart-drivers-exports')}" chart="drivers-exports" landscape="yes"/>
  <sheet id="imports-partner" tab="${t('tab.imports-partner')}" table="imports-partner"/>
  <sheet id="chart-contributions-imports" tab="${t('tab.chart-imports-partner')}" title="${t('sheet.chart-imports-partner')}" chart="contributions-imports" landscape="yes"/>
  <sheet id="chart-drivers-imports" tab="${t('tab.chart-drivers-imports')}" title="${t('sheet.chart-drivers-imports')}" chart="drivers-imports" landscape="yes"/>
  <sheet id="unit-values" tab="${t('tab.unit-values')}" table="unit-values" landscape="yes"/>
  <sheet id="indexes" tab="${t('tab.indexes')}" table="indexes" landscape="yes"/>
  <sheet id="index-history" tab="${t('tab.index-history')}" table="index-history" landscape="yes"/>
  <sheet id="tariffs" tab="${t('tab.tariffs')}" table="tariff-measures" landscape="yes"/>
  <sheet id="tariff-exposure" tab="${t('tab.exposure')}" table="tariff-exposure" landscape="yes"/>
  <sheet id="claims" tab="${t('tab.claims')}" table="claims" landscape="yes"/>
  <sheet id="checks" tab="${t('tab.checks')}" table="checks"/>
  <sheet id="data" tab="${t('tab.data')}" table="data" landscape="yes"/>
  <sheet id="sources" tab="${t('tab.sources')}" table="sources" landscape="yes"/>
</workbook>
