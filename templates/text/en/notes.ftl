<#-- One note a line: term | text | where it belongs (docs/templates.md). -->
<#if !pack.timeSeries>
Stage | ${pack.line}. Later stages replace these figures; a percentage is always the one printed in the release itself. | stage
</#if>
<#if pack.partOfMonth>
Period | The figures cover ${pack.spanInText} and are not a month: they are compared with the same days a year earlier and enter no run of months. | stage
</#if>
<#if pack.timeSeries>
Vintage | All figures are from the ministry’s time series, which holds later revisions: they differ from those printed on release. Percentages are computed from it. | monthly* history chart-monthly chart-year-on-year
<#elseif pack.history??>
Vintage | Months for which no release is at hand are from the ministry’s time series (${pack.history?uncap_first}), which holds later revisions. Growth in a past month is the one printed in its own release where that is at hand, and otherwise computed from the time series. | monthly* history chart-monthly chart-year-on-year
</#if>
Basis | Customs-cleared trade in goods. Services and travellers’ spending are not part of it. Exports are valued f.o.b. and dated by the departure of the carrier, imports are valued c.i.f. and dated by the import permit. | totals
<#if pack.kind == "period">
Period | As published about the whole period where it was, else the sum of its months. Runs, places and records are among all ${pack.period.id?contains("-Q")?then("quarters", pack.period.id?contains("-H")?then("half-years", "years"))} of its kind since 1979.<#if !pack.timeSeries> Those before it are of a later state.</#if> | period-* chart-periods
</#if>
<#if !pack.missing?seq_contains("partners")>
Partners | Exports by country of final destination, imports by country of origin. Groups such as the EU and ASEAN overlap the regions and are not added up. | partners* partner-* period-partners* fiscal-partners chart-partner-*
</#if>
Changes | On a year earlier unless another base is named. The change of a balance compares two surpluses or two deficits by size; where the sign changed there is none and “-” is shown. | changes
<#if !pack.missing?seq_contains("commodities")>
Contribution | The part of a total’s growth that is due to one item or partner, in percentage points. | exports-* imports-* partners partner-exports-contributions partner-imports-contributions partner-measures drivers chart-contributions-* chart-drivers-*
</#if>
<#if !pack.missing?seq_contains("indexes")>
Indexes | Value, quantity and unit value, 2020 = 100. A unit value changes with prices and with the mix of goods. | indexes index-history chart-price-volume-*
</#if>
Rounding | Figures are rounded once, half up, from the printed ones; sums may differ from totals. | totals
Symbols | “-” nil, or a change that cannot be stated; “all gone” and “new” where trade ended or began within the year; “0.0” and “−0.0” a change smaller than half the unit, up or down.
<#if pack.dollarRate??>
Dollars | Values in dollars without a rate of their own are at ${pack.dollarRate.rate.yen} per dollar: ${pack.dollarRate.kind?uncap_first}, ${pack.dollarRate.period}. At another rate they differ. | totals rates
</#if>
<#if pack.checkedOn??>
Tariffs | Measures as known on ${pack.asOf}; the list was last compared with its sources on ${pack.checkedOn}. Rates are statutory; exposure is approximate and is not duty paid. | tariff-*
</#if>
<#if pack.checks??>
Checks passed | Before this pack was made, ${pack.checks.rules} rules held figures of its source against others ${pack.checks.tried} times: ${pack.checks.exact} results were the printed figure, ${pack.checks.within} lay within the limits of rounding, <#if pack.checks.failed??>${pack.checks.failed} did not and were let pass for the reason given below<#else>none failed</#if>. <#if pack.checks.formOnly??>${pack.checks.formOnly} cells that nothing else determines were checked for their form alone. </#if>The workbook lists them rule by rule, in sheet “${t('tab.checks')}”. | checks unchecked
</#if>
Tracing | Every figure stands in the workbook that this briefing carries or that came with it. “tradebrief explain PACK SHEET!CELL”, with the pack’s folder (${pack.id}) and a cell such as Totals!B8, leads from it to the ministry’s own cell; trace.en.csv in that folder holds these paths for all figures. | data sources
Contact | ${t('contact')}
