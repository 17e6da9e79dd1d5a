<#-- The briefing about one country or region, for readers who follow it: --partners, or a list of recipients.
     What the release has of it is shown; eight partners have tables by commodity. -->
<briefing
    kicker="${t('kicker')}"
    title="${t('title.partner', pack.partner.the, pack.span)}"
    stage="${pack.stage.text}"
    released="${pack.released}"
    header="${t('header.pack', t('title.partner', pack.partner.the, pack.span), pack.line)}"
    footer="${t('footer.pack', pack.line, t('attribution'))}">

  <headline/>
  <key-figures/>
  <lead/>
  <chart id="partner-months"/>

  <section needs="partner-around">
    <heading level="1" id="around">${t('heading.partner-around')}</heading>
    <claims topic="partners trends" max="2"/>
    <table id="partner-profile" unit="billion-yen" decimals="1"
        columns="flow current change share contribution place move_month move_year"/>
    <table id="partner-around" unit="billion-yen" decimals="1"
        columns="partner exports exports_change imports imports_change balance balance_change"/>
  </section>

  <section needs="partner-months-brief">
    <heading level="1" id="months">${t('heading.partner-months')}</heading>
    <table id="partner-months-brief" unit="billion-yen" decimals="1"
        columns="month exports exports_change exports_contribution imports imports_change imports_contribution balance"/>
  </section>

  <section needs="exports-partner-brief">
    <heading level="1" id="goods">${t('heading.partner-goods')}</heading>
    <claims topic="commodities prices" max="4"/>
    <columns>
      <left><chart id="drivers-exports"/></left>
      <right><chart id="drivers-imports"/></right>
    </columns>
  </section>

  <section needs="tariff-exposure">
    <heading level="1" id="tariffs">${t('heading.tariffs')}</heading>
    <p>${t('tariffs.intro', pack.asOf)}</p>
    <claims topic="tariffs" max="4"/>
    <table id="tariff-exposure" unit="billion-yen" decimals="1"
        columns="item cover value share rate_in_force announced_rate announced_from"/>
  </section>

  <heading level="1" id="notes">${t('heading.notes')}</heading>
  <notes columns="2"/>
  <p style="note">${t('attribution')}</p>
  <sources/>
</briefing>
