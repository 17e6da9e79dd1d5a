package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.PartnerRanks;
import org.tradebrief.trend.TrendLine;
import org.tradebrief.trend.TrendMeasure;
import org.tradebrief.trend.TrendMeasures;

/** One country or region: its month, and its months. */
final class PartnerProfile {

  /** A year and the month it is compared with. */
  private static final int SHORT = 13;

  /** Months below which a line would show no course. */
  private static final int FEWEST = 3;

  private final TradeView view;
  private final MonthlySeries series;
  private final Area area;

  PartnerProfile(TradeView view, MonthlySeries series, Area area) {
    this.view = view;
    this.series = series;
    this.area = area;
  }

  /**
   * Exports, imports and balance with their changes, their shares of the world and what they
   * contributed to its change; of a country also its place among countries, of a region among
   * regions, and how that moved. Groups overlap the regions and have no place.
   */
  DataTable table() {
    List<Row> rows = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.flow(flow));
      cells.add(Cells.printed(figure(flow, Measure.VALUE)));
      cells.add(Cells.printed(figure(flow, Measure.GROWTH)));
      cells.add(share(flow));
      cells.add(contribution(flow, view.target().month()));
      cells.addAll(place(flow));
      RowRole role = flow == Flow.BALANCE ? RowRole.TOTAL : RowRole.ITEM;
      rows.add(new Row(flow.id(), role, 0, cells));
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("flow", Kind.TEXT, 0),
                Column.of("current", Kind.AMOUNT, 0),
                Column.of("change", Kind.PERCENT, 1),
                Column.of("share", Kind.PERCENT, 1),
                Column.of("contribution", Kind.POINTS, 1)));
    columns.addAll(MovementTables.placeColumns());
    return new DataTable(
        "partner-profile",
        Optional.of(view.target().vintage()),
        Optional.of(Unit.MILLION_YEN),
        columns,
        rows);
  }

  private List<Cell> place(Flow flow) {
    return PartnerRanks.of(view, flow, area.kind()).stream()
        .filter(place -> area.kind() != Area.Kind.MEMO)
        .filter(place -> place.area().id().equals(area.id()))
        .findFirst()
        .map(MovementTables::placeCells)
        .orElseGet(() -> MovementTables.placeColumns().stream().map(any -> Cells.EMPTY).toList());
  }

  private Cell contribution(Flow flow, Month month) {
    TrendMeasure measure = TrendMeasures.contribution();
    return TrendTables.value(measure, measure.at(new TrendLine(series, area.id(), flow), month));
  }

  private Cell shareOf(Flow flow, Month month) {
    TrendMeasure measure = TrendMeasures.share();
    return TrendTables.value(measure, measure.at(new TrendLine(series, area.id(), flow), month));
  }

  /** A part of the world's flow; a balance has none. */
  private Cell share(Flow flow) {
    Optional<Figure> part = figure(flow, Measure.VALUE);
    Optional<Figure> whole = view.total(flow, Measure.VALUE);
    Optional<Amount> of = part.flatMap(Figure::amount);
    Optional<Amount> all = whole.flatMap(Figure::amount);
    if (flow == Flow.BALANCE || of.isEmpty() || all.isEmpty()) {
      return Cells.EMPTY;
    }
    Formula world = new Formula.CellOf("partner-around", Area.WORLD_ID, flow.id());
    return Share.percent(of.get().inMillions(), all.get().inMillions())
        .<Cell>map(
            exact ->
                new Cell.Computed(
                        Rounding.percent(exact), exact, "share", List.of(part.get(), whole.get()))
                    .by(Formula.column("current").percentOf(world)))
        .orElse(Cells.EMPTY);
  }

  /** The three figures of page 1; one that is no amount is left out. */
  List<KeyFact> keyFacts() {
    List<KeyFact> facts = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      Optional<Figure> level = figure(flow, Measure.VALUE).filter(f -> f.amount().isPresent());
      Optional<Figure> change = figure(flow, Measure.GROWTH);
      level.ifPresent(
          figure ->
              facts.add(
                  new KeyFact(
                      flow.id(),
                      figure.reading(),
                      change.map(Figure::reading),
                      java.util.stream.Stream.concat(level.stream(), change.stream()).toList(),
                      trend(flow))));
    }
    return facts;
  }

  private List<BigDecimal> trend(Flow flow) {
    List<BigDecimal> values = new ArrayList<>();
    for (int back = SHORT - 1; back >= 0; back--) {
      series
          .level(area.id(), flow, view.target().month().plus(-back))
          .map(Observation::unrounded)
          .ifPresent(values::add);
    }
    return values.size() < FEWEST ? List.of() : values;
  }

  /**
   * Every month since the archive begins, or of two years where an area series reaches further; a
   * month without figures stays empty.
   */
  Optional<DataTable> months() {
    return months("partner-months", first());
  }

  /** The last thirteen of them. */
  Optional<DataTable> monthsBrief() {
    Month from = view.target().month().plus(1 - SHORT);
    return months("partner-months-brief", from.isBefore(first()) ? first() : from);
  }

  private Month first() {
    Month window = PartnerWindow.months(view, series).getFirst();
    return view.firstReleaseMonth().filter(month -> month.isBefore(window)).orElse(window);
  }

  /** The first month of a table of months that is not final; the number of rows if all are. */
  int provisionalFrom(DataTable months) {
    return PartnerTables.provisionalFrom(
        series, area, months.rows().stream().map(row -> Month.parse(row.key())).toList());
  }

  Optional<DataTable> months(String id, Month first) {
    Month last = view.target().month();
    List<Row> rows = new ArrayList<>();
    int known = 0;
    for (Month month = first; !last.isBefore(month); month = month.plus(1)) {
      Optional<Observation> exports = series.level(area.id(), Flow.EXPORTS, month);
      known += exports.isPresent() ? 1 : 0;
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      for (Flow flow : Flow.values()) {
        cells.add(Cells.observed(series.level(area.id(), flow, month)));
        if (flow != Flow.BALANCE) {
          cells.add(Cells.observed(series.growth(area.id(), flow, month)));
          cells.add(shareOf(flow, month));
          cells.add(contribution(flow, month));
        }
      }
      cells.add(
          exports
              .map(found -> Cells.stage(found.vintage().stage()))
              .orElse(new Cell.Word("stage.none")));
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    boolean endsHere = series.level(area.id(), Flow.BALANCE, last).isPresent();
    return known < FEWEST || !endsHere
        ? Optional.empty()
        : Optional.of(
            new DataTable(
                id,
                Optional.of(view.target().vintage()),
                Optional.of(Unit.MILLION_YEN),
                List.of(
                    Column.of("month", Kind.MONTH, 0),
                    Column.of("exports", Kind.AMOUNT, 0),
                    Column.of("exports_change", Kind.PERCENT, 1),
                    Column.of("exports_share", Kind.PERCENT, 1),
                    Column.of("exports_contribution", Kind.POINTS, 1),
                    Column.of("imports", Kind.AMOUNT, 0),
                    Column.of("imports_change", Kind.PERCENT, 1),
                    Column.of("imports_share", Kind.PERCENT, 1),
                    Column.of("imports_contribution", Kind.POINTS, 1),
                    Column.of("balance", Kind.AMOUNT, 0),
                    Column.of("stage", Kind.TEXT, 0)),
                rows));
  }

  private Optional<Figure> figure(Flow flow, Measure measure) {
    return view.areas().stream()
        .filter(row -> row.area().id().equals(area.id()))
        .findFirst()
        .map((AreaRow row) -> row.figure(flow, measure))
        .flatMap(found -> found);
  }
}
