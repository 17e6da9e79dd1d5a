package org.tradebrief.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.analysis.HeadingTrade;
import org.tradebrief.analysis.MeasureScopes;
import org.tradebrief.analysis.RateSteps;
import org.tradebrief.analysis.TariffExposure;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.analysis.WeightedRate;
import org.tradebrief.analysis.YearBefore;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Label;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffView;

/**
 * What the measures of the pack's day touch: by item, by measure, and the weighted rate from day to
 * day. The route of the briefing has tables without a suffix, any other route of the tariff file
 * its own: {@code tariff-exposure-to-eu}, {@code tariff-exposure-from-china}, {@code
 * tariff-exposure-between-china-and-usa}.
 */
final class ExposureTables {

  static final String EXPOSURE = "tariff-exposure";
  static final String WEIGHTS = "tariff-weights";
  static final String SCOPE = "tariff-scope";
  static final String STEPS = "tariff-steps";

  /** The route of the briefing. */
  private static final TariffRoute USUAL = new TariffRoute(TariffRoute.REPORTER, "USA");

  private final TradeView view;
  private final TariffView tariffs;

  ExposureTables(TradeView view, TariffView tariffs) {
    this.view = view;
    this.tariffs = tariffs;
  }

  /** The route of the briefing, if the file has duties on it. */
  Optional<TariffRoute> route() {
    return routes().stream().filter(USUAL::equals).findFirst();
  }

  private List<TariffRoute> routes() {
    return tariffs.routes();
  }

  /** All tables of all routes, those of the briefing first. */
  List<DataTable> all() {
    List<DataTable> tables = new ArrayList<>();
    route().ifPresent(route -> add(tables, route, ""));
    routes().stream()
        .filter(route -> !route.equals(USUAL))
        .forEach(route -> beside(tables, route, RouteGoods.suffix(route)));
    return tables;
  }

  private void add(List<DataTable> tables, TariffRoute route, String suffix) {
    exposure(route, EXPOSURE + suffix).ifPresent(tables::add);
    weights(route, WEIGHTS + suffix).ifPresent(tables::add);
    scope(route, SCOPE + suffix, suffix).ifPresent(tables::add);
    steps(route, STEPS + suffix, suffix).ifPresent(tables::add);
    HeadingTrade.of(view, tariffs, route)
        .map(trade -> new HeadingTables(trade, suffix).all())
        .ifPresent(tables::addAll);
  }

  /** A route that the briefing is not about has its goods and its scenarios here too. */
  private void beside(List<DataTable> tables, TariffRoute route, String suffix) {
    RouteGoods.of(view, route).ifPresent(tables::add);
    add(tables, route, suffix);
    new ScenarioTables(view, tariffs, route, suffix).whole().ifPresent(tables::add);
  }

  private Optional<DataTable> exposure(TariffRoute route, String id) {
    ExposureFormulas formulas = new ExposureFormulas(route);
    List<Column> columns =
        List.of(
            Column.of("item", Kind.TEXT, 0),
            Column.of("cover", Kind.TEXT, 0),
            Column.of("value", Kind.AMOUNT, 0),
            share(formulas),
            Column.of("rate_in_force", Kind.PERCENT, 1),
            Column.of("statutory_low", Kind.PERCENT, 1),
            Column.of("statutory", Kind.PERCENT, 1),
            implied(),
            Column.of("announced_rate", Kind.PERCENT, 1),
            Column.of("announced_from", Kind.DATE, 0));
    List<TariffExposure.Line> lines = ExposureOrder.of(view, tariffs, route);
    List<Row> rows = lines.stream().map(new ExposureRows(formulas, lines)::row).toList();
    return table(id, lines, columns, rows);
  }

  /** The weights of the day-by-day rate: the year before, within what rounding leaves open. */
  private Optional<DataTable> weights(TariffRoute route, String id) {
    List<Column> columns =
        List.of(
            Column.of("item", Kind.TEXT, 0),
            Column.of("value", Kind.AMOUNT, 0),
            Column.of("change", Kind.PERCENT, 1),
            Column.of("year_before", Kind.AMOUNT, 0),
            Column.of("year_before_low", Kind.AMOUNT, 0),
            Column.of("year_before_high", Kind.AMOUNT, 0),
            Column.computed(
                "year_before_share",
                Kind.PERCENT,
                1,
                Formula.column("year_before")
                    .percentOf(ExposureFormulas.own(Commodity.TOTAL_ID, "year_before"))));
    List<TariffExposure.Line> lines = ExposureOrder.of(view, tariffs, route);
    WeightRows rows = new WeightRows(new ExposureFormulas(route), lines);
    return table(id, lines, columns, lines.stream().map(rows::row).toList());
  }

  private static Column share(ExposureFormulas formulas) {
    return Column.computed(
        "share", Kind.PERCENT, 1, Formula.column("value").percentOf(formulas.total()));
  }

  private static Column implied() {
    return Column.computed(
        "implied_duty",
        Kind.AMOUNT,
        0,
        Formula.column("value").times(Formula.column("statutory")).over(100));
  }

  private Optional<DataTable> scope(TariffRoute route, String id, String suffix) {
    ExposureFormulas formulas = new ExposureFormulas(route);
    List<Column> columns =
        List.of(
            Column.of("measure", Kind.PROSE, 0),
            Column.of("state", Kind.TEXT, 0),
            Column.of("rate", Kind.PERCENT, 1),
            Column.of("goods", Kind.TEXT, 0),
            Column.of("cover", Kind.TEXT, 0),
            Column.of("value", Kind.AMOUNT, 0),
            share(formulas),
            Column.of("statutory", Kind.PERCENT, 1),
            implied(),
            Column.of("year_before", Kind.AMOUNT, 0));
    List<Row> rows =
        MeasureScopes.of(view, tariffs, route).stream()
            .map(scope -> row(scope, new ScopeFormulas(formulas, suffix, scope)))
            .toList();
    return table(id, new TariffExposure(view, tariffs, route).lines(), columns, rows);
  }

  private static Row row(MeasureScopes.Scope scope, ScopeFormulas formulas) {
    TariffMeasure measure = scope.state().measure();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(measure.title()));
    cells.add(new Cell.Word("tariff." + TariffTables.word(scope.state())));
    cells.add(rate(Optional.of(scope.state())));
    cells.add(goods(scope));
    cells.add(new Cell.Word("tariff-cover." + scope.cover()));
    if (scope.pieces().isEmpty()) {
      cells.addAll(Collections.nCopies(5, Cells.EMPTY));
      return new Row(measure.id(), RowRole.ITEM, 0, cells);
    }
    List<Figure> figures = scope.figures();
    cells.add(RateCells.by(RateCells.money(scope.value(), "scope", figures), formulas.value()));
    cells.add(RateCells.percent(scope.share(), "share", figures));
    cells.add(
        RateCells.by(
            RateCells.percent(scope.rate().map(Interval::high), "statutory-rate", figures),
            formulas.rate()));
    cells.add(RateCells.money(scope.impliedDuty().map(Interval::high), "implied-duty", figures));
    cells.add(
        RateCells.by(RateCells.before(scope.before(), YearBefore::value), formulas.yearBefore()));
    return new Row(measure.id(), RowRole.ITEM, 0, cells);
  }

  private static Cell goods(MeasureScopes.Scope scope) {
    if (scope.cover().equals("none")) {
      return Cells.EMPTY;
    }
    if (scope.items().isEmpty()) {
      return new Cell.Word("tariff.general");
    }
    return new Cell.Text(
        new Label(
            joined(scope.items(), name -> name.english(), ", "),
            joined(scope.items(), name -> name.japanese(), "、")));
  }

  private static String joined(
      List<Commodity> items, Function<Label, String> name, String between) {
    return items.stream().map(item -> name.apply(item.name())).collect(Collectors.joining(between));
  }

  private Optional<DataTable> steps(TariffRoute route, String id, String suffix) {
    List<Column> columns =
        List.of(
            Column.of("from", Kind.DATE, 0),
            Column.of("known_as", Kind.TEXT, 0),
            Column.of("weighted", Kind.PERCENT, 1),
            Column.of("weighted_low", Kind.PERCENT, 1),
            Column.of("weighted_now", Kind.PERCENT, 1),
            Column.of("began", Kind.PROSE, 0),
            Column.of("ended", Kind.PROSE, 0));
    StepFormulas formulas = new StepFormulas(suffix);
    List<Row> rows = new ArrayList<>();
    for (RateSteps.Step step : RateSteps.of(view, tariffs, route)) {
      WeightedRate rate = step.rate();
      boolean coming = step.from().isAfter(tariffs.on());
      rows.add(
          new Row(
              step.from().toString(),
              RowRole.ITEM,
              0,
              List.of(
                  new Cell.Day(step.from()),
                  new Cell.Word(coming ? "tariff.announced" : "tariff.in-force"),
                  RateCells.by(
                      RateCells.percent(
                          rate.before().map(Interval::high), "weighted-rate", List.of()),
                      formulas.weighted(step, true)),
                  RateCells.by(
                      RateCells.percent(
                          rate.before().map(Interval::low), "weighted-rate", List.of()),
                      formulas.weighted(step, false)),
                  RateCells.by(
                      RateCells.percent(Optional.of(rate.now().high()), "weighted-rate", List.of()),
                      formulas.now(step)),
                  titles(step.began()),
                  titles(step.ended()))));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataTable(
                id, Optional.of(view.target().vintage()), Optional.empty(), columns, rows));
  }

  private static Cell titles(List<TariffMeasure> measures) {
    return measures.isEmpty()
        ? Cells.EMPTY
        : new Cell.Text(
            new Label(
                measures.stream()
                    .map(measure -> measure.title().english())
                    .collect(Collectors.joining("; ")),
                measures.stream()
                    .map(measure -> measure.title().japanese())
                    .collect(Collectors.joining("、"))));
  }

  /** The rate as it stands in the table of measures. */
  static Cell rate(Optional<TariffState> state) {
    return state
        .map(TariffState::measure)
        .filter(measure -> measure.rate().isPresent())
        .<Cell>map(
            measure ->
                new Cell.Result(measure.rate().get(), "rate", List.of())
                    .by(new Formula.CellOf("tariff-measures", measure.id(), "rate")))
        .orElse(Cells.EMPTY);
  }

  /** Of the goods' own vintage and money, which for two other countries are not the pack's. */
  private static Optional<DataTable> table(
      String id, List<TariffExposure.Line> lines, List<Column> columns, List<Row> rows) {
    return rows.isEmpty() || lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataTable(
                id,
                Optional.of(lines.getLast().figures().getFirst().vintage()),
                Optional.of(RateCells.unit(lines.getLast().figures())),
                columns,
                rows));
  }
}
