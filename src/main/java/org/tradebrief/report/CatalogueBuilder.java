package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tradebrief.analysis.IndexPeriod;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.context.Quote;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Quarter;
import org.tradebrief.table.Stage;
import org.tradebrief.tariff.TariffTimeline;
import org.tradebrief.tariff.TariffView;
import org.tradebrief.trend.Drivers;
import org.tradebrief.trend.TrendMeasures;
import org.tradebrief.trend.WorkingDays;

/** The way into this room: offers everything that documents may show about one release. */
public final class CatalogueBuilder {

  private final CatalogueInputs inputs;
  private final TradeView view;
  private final MonthlySeries series;
  private final MonthlyTables months;
  private final List<String> missing = new ArrayList<>();

  public CatalogueBuilder(CatalogueInputs inputs) {
    this.inputs = inputs;
    this.view = inputs.view();
    this.series = new MonthlySeries(view);
    this.months = new MonthlyTables(view, series);
  }

  public Catalogue build() {
    return view.target().kind() == PackKind.PERIOD ? period() : month();
  }

  /**
   * A quarter, a half or a year: the whole, its partners and its months, and nothing of a month.
   */
  private Catalogue period() {
    PeriodTables period = new PeriodTables(view, series);
    TariffTables tariffs = new TariffTables(view, tariffs());
    DataTable totals = period.totals();
    PeriodHistory history = new PeriodHistory(view, series, totals);
    List<DataTable> tables = new ArrayList<>(List.of(totals, period.months(months)));
    history.table().ifPresent(tables::add);
    if (view.target().vintage().period() instanceof Quarter) {
      quarters(tables);
    }
    add(tables, "partners", period.partners());
    period.partnersBrief().ifPresent(tables::add);
    commodities(tables);
    FiscalTables fiscal = new FiscalTables(view);
    add(tables, "fiscal-years", fiscal.years());
    Stream.of(
            fiscal.partners(),
            new MovementTables(view).drivers(),
            months.monthly(),
            ClaimsTable.of(inputs.claims()))
        .flatMap(Optional::stream)
        .forEach(tables::add);
    add(tables, "history", months.history());
    add(tables, "tariffs", tariffs.whole());
    tariffs.brief().ifPresent(tables::add);
    tariffs.bases().ifPresent(tables::add);
    add(tables, "rates", ContextTables.rates(inputs.context().exchangeRates(), view));
    tables.addAll(inputs.checks());
    DataSheet.of(inputs.archive(), inputs.releases(), List.of()).ifPresent(tables::add);
    tables.add(sources());
    return new Catalogue(
        facts(tariffs),
        period.keyFacts(),
        tables,
        Stream.of(
                history.chart(),
                WaterfallCharts.of(view, Area.WORLD_ID, Flow.EXPORTS, Drivers.Span.PERIOD),
                WaterfallCharts.of(view, Area.WORLD_ID, Flow.IMPORTS, Drivers.Span.PERIOD),
                Charts.partnerBalances(view),
                Charts.contributions(view, Area.WORLD_ID, Flow.EXPORTS),
                Charts.contributions(view, Area.WORLD_ID, Flow.IMPORTS))
            .flatMap(Optional::stream)
            .toList(),
        inputs.claims(),
        inputs.headline(),
        inputs.lead(),
        tariffs.measures(),
        remarks(),
        List.of());
  }

  /** A quarter on the one before; halves and years have next to no season. */
  private void quarters(List<DataTable> tables) {
    List<Month> shown = months.months();
    add(tables, "adjusted", new AdjustedTables(view, inputs.adjusted(), shown).quarters());
    tables.addAll(new SeasonTables(view, inputs.adjusted(), shown).all());
  }

  private Catalogue month() {
    List<DataTable> tables = new ArrayList<>();
    Optional<DataTable> monthly = months.monthly();
    TariffTables tariffs = new TariffTables(view, tariffs());
    totals(tables);
    partners(tables);
    commodities(tables);
    add(tables, "history", months.history());
    Stream.of(monthly, months.brief()).flatMap(Optional::stream).forEach(tables::add);
    add(tables, "tariffs", tariffs.whole());
    tariffs.brief().ifPresent(tables::add);
    tariffs.bases().ifPresent(tables::add);
    ExposureTables exposure = new ExposureTables(view, tariffs());
    tables.addAll(exposure.all());
    exposure
        .route()
        .map(route -> new DutyTestTables(view, series, inputs.claims(), tariffs(), route))
        .ifPresent(
            tests ->
                Stream.of(tests.tests(), tests.beforeAfter())
                    .flatMap(Optional::stream)
                    .forEach(tables::add));
    exposure
        .route()
        .map(route -> new ScenarioTables(view, tariffs(), route, ""))
        .ifPresent(
            scenarios ->
                Stream.of(scenarios.whole(), scenarios.brief())
                    .flatMap(Optional::stream)
                    .forEach(tables::add));
    add(tables, "rates", ContextTables.rates(inputs.context().exchangeRates(), view));
    ContextTables.forecasts(inputs.context().forecasts(), view).ifPresent(tables::add);
    RevisionTables revisions =
        RevisionTables.of(inputs.archive(), view.target(), inputs.revisionThreshold());
    Stream.of(revisions.whole(), revisions.brief()).flatMap(Optional::stream).forEach(tables::add);
    ClaimsTable.of(inputs.claims()).ifPresent(tables::add);
    tables.addAll(inputs.checks());
    trends(tables);
    DataSheet.of(inputs.archive(), inputs.releases(), computed()).ifPresent(tables::add);
    tables.add(sources());
    return new Catalogue(
        facts(tariffs),
        new KeyFacts(view, series, months.newest()).all(),
        tables,
        charts(monthly),
        inputs.claims(),
        inputs.headline(),
        inputs.lead(),
        tariffs.measures(),
        remarks(),
        NamedCells.of(tables, inputs.context().exchangeRates(), dollar(), view));
  }

  private void trends(List<DataTable> tables) {
    TrendTables trends =
        new TrendTables(view, series, inputs.context().calendar(), months.months());
    AdjustedTables adjusted = new AdjustedTables(view, inputs.adjusted(), months.months());
    tables.addAll(new SeasonTables(view, inputs.adjusted(), months.months()).all());
    Stream.of(trends.measures(), trends.workingDays(), adjusted.revisions(), adjusted.quarters())
        .flatMap(Optional::stream)
        .forEach(tables::add);
    add(tables, "adjusted", adjusted.adjusted());
    MovementTables movements = new MovementTables(view);
    Stream.of(movements.ranks(), movements.drivers(), LinesTable.of(view))
        .flatMap(Optional::stream)
        .forEach(tables::add);
  }

  private List<DataTable.Row> computed() {
    PartnerTables partners = new PartnerTables(view, series);
    return new TrendData(view.target().vintage(), months.months())
        .measures(series, TrendMeasures.series(WorkingDays.of(inputs.context().calendar())))
        .adjusted(inputs.adjusted())
        .termsOfTrade(IndexPeriod.all(view))
        .goods(view, series)
        .partners(series, partners.months(), view.areas(), partners.trendPartners())
        .rows();
  }

  private void totals(List<DataTable> tables) {
    tables.add(new TotalsTables(view, series, dollar()).totals());
    if (view.target().kind() != PackKind.HISTORY_MONTH
        && view.totalYearBefore(Flow.EXPORTS).isEmpty()) {
      missing.add("year-before");
    }
    FiscalTables fiscal = new FiscalTables(view);
    add(tables, "fiscal-years", fiscal.years());
    fiscal.partners().ifPresent(tables::add);
  }

  private void partners(List<DataTable> tables) {
    PartnerTables partners = new PartnerTables(view, series);
    if (!partners.atHand()) {
      missing.add("partners");
      return;
    }
    tables.add(partners.partners());
    tables.add(partners.brief());
    for (Flow flow : Flow.values()) {
      tables.add(partners.trend(flow));
    }
    PartnerMonths.balances(view, series).ifPresent(tables::add);
    if (view.target().kind() != PackKind.HISTORY_MONTH) {
      PartnerParts parts = new PartnerParts(view, series, partners.months());
      tables.addAll(parts.byMonth());
      parts.measures().ifPresent(tables::add);
    }
  }

  private void commodities(List<DataTable> tables) {
    List<DataTable> pages = new CommodityTables(view).all();
    if (pages.isEmpty()) {
      missing.add("commodities");
    }
    tables.addAll(pages);
    UnitValueTable.of(view).ifPresent(tables::add);
    add(tables, "indexes", IndexTable.of(view));
    IndexHistoryTable.of(view).ifPresent(tables::add);
  }

  private void add(List<DataTable> tables, String section, Optional<DataTable> table) {
    table.ifPresentOrElse(tables::add, () -> missing.add(section));
  }

  private List<DataChart> charts(Optional<DataTable> monthly) {
    return Stream.of(
            monthly.map(table -> Charts.monthly("monthly", table, months.provisionalFrom())),
            monthly.flatMap(table -> Charts.yearOnYear(table, months.provisionalFrom())),
            Charts.partnerBalances(view),
            Charts.contributions(view, Area.WORLD_ID, Flow.EXPORTS),
            Charts.contributions(view, Area.WORLD_ID, Flow.IMPORTS),
            waterfall(Flow.EXPORTS, Drivers.Span.MONTH),
            waterfall(Flow.IMPORTS, Drivers.Span.MONTH),
            waterfall(Flow.EXPORTS, Drivers.Span.QUARTER),
            waterfall(Flow.IMPORTS, Drivers.Span.QUARTER),
            waterfall(Flow.EXPORTS, Drivers.Span.FISCAL_YEAR),
            waterfall(Flow.IMPORTS, Drivers.Span.FISCAL_YEAR),
            PriceVolumeChart.of(view, Flow.EXPORTS),
            PriceVolumeChart.of(view, Flow.IMPORTS),
            PriceVolumeMonths.of(view, Flow.EXPORTS),
            PriceVolumeMonths.of(view, Flow.IMPORTS),
            new PartnerTables(view, series).trends(),
            new TrendPanels(
                    series, inputs.adjusted(), TrendMeasures.twelveMonthSum(), months.months())
                .chart(view.target().vintage(), months.provisionalFrom()),
            tariffChart(TariffCharts::steps),
            tariffChart(TariffCharts::exposure))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<DataChart> waterfall(Flow flow, Drivers.Span span) {
    return WaterfallCharts.of(view, Area.WORLD_ID, flow, span);
  }

  private Optional<DataChart> tariffChart(Function<TariffCharts, Optional<DataChart>> chart) {
    TariffView tariffs = tariffs();
    return new ExposureTables(view, tariffs)
        .route()
        .flatMap(route -> chart.apply(new TariffCharts(view, tariffs, route)));
  }

  /** The tariffs are context for a release; a pack of the history is left without them. */
  private TariffView tariffs() {
    return view.target().vintage().stage() == Stage.TIME_SERIES
        ? TariffTimeline.NONE.asOf(view.target().asOf())
        : inputs.tariffs();
  }

  /** The customs average of the pack's own period: the rate that the ministry itself quotes. */
  private Optional<ExchangeRate> dollar() {
    return inputs.context().exchangeRates().stream()
        .filter(rate -> rate.currency().equals("USD") && rate.kind().equals("customs-average"))
        .filter(rate -> rate.period().map(view.target().month()::equals).orElse(false))
        .filter(rate -> !view.target().vintage().stage().coversPartOfMonth())
        .filter(rate -> ContextTables.known(rate, view))
        .findFirst();
  }

  private List<Remark> remarks() {
    return inputs.context().quotes().stream()
        .filter(quote -> !quote.asOfFrom().orElse(quote.date()).isAfter(view.target().asOf()))
        .map(CatalogueBuilder::remark)
        .toList();
  }

  private static Remark remark(Quote quote) {
    return new Remark(
        quote.who(),
        quote.role(),
        quote.date(),
        quote.source(),
        quote.text(),
        quote.topic(),
        quote.form().equals("verbatim"));
  }

  private DataTable sources() {
    List<Row> rows =
        inputs.sources().stream()
            .map(
                source ->
                    new Row(
                        source.file(),
                        RowRole.ITEM,
                        0,
                        List.of(
                            Cells.text(source.file()),
                            new Cell.Word("layout." + source.layout()),
                            new Cell.Plain(BigDecimal.valueOf(source.figures())),
                            Cells.text(source.sha256()))))
            .toList();
    return new DataTable(
        "sources",
        Optional.empty(),
        Optional.empty(),
        List.of(
            Column.of("file", Kind.TEXT, 0),
            Column.of("layout", Kind.TEXT, 0),
            Column.of("figures", Kind.COUNT, 0),
            Column.of("sha256", Kind.TEXT, 0)),
        rows);
  }

  private PackFacts facts(TariffTables tariffs) {
    Target target = view.target();
    boolean usesHistory =
        series.usesHistory(Area.WORLD_ID, Flow.EXPORTS, months.newest().plus(-24), months.newest());
    return new PackFacts(
        target.vintage(),
        target.kind(),
        target.asOf(),
        usesHistory ? series.historyVintage() : Optional.empty(),
        tariffs.checkedOn(),
        missing,
        inputs.waived(),
        inputs.sources(),
        Optional.empty());
  }
}
