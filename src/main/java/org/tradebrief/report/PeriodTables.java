package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.PeriodTotals;

/** A quarter, a half or a year: its totals, its partners, and the months with their vintages. */
final class PeriodTables {

  static final String TOTALS = "period-totals";
  static final String MONTHS = "period-months";

  /** Countries in the brief table, as in that of a month. */
  private static final int MAIN_PARTNERS = 9;

  private static final List<Flow> SHARED = List.of(Flow.EXPORTS, Flow.IMPORTS);

  private final TradeView view;
  private final MonthlySeries series;
  private final Period period;
  private final PeriodTotals totals;

  PeriodTables(TradeView view, MonthlySeries series) {
    this.view = view;
    this.series = series;
    this.period = view.target().vintage().period();
    this.totals = new PeriodTotals(view, series, period);
  }

  /**
   * The totals; where they were published about the period, beside them the sum of its months as
   * their own releases printed them, which lacks the revisions made since.
   */
  DataTable totals() {
    boolean published =
        Stream.of(Flow.values()).anyMatch(flow -> published(Area.WORLD_ID, flow).isPresent());
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("flow", Kind.TEXT, 0),
                Column.of("value", Kind.AMOUNT, 0),
                Column.of("change", Kind.PERCENT, 1)));
    if (published) {
      columns.add(Column.of("months", Kind.AMOUNT, 0));
      columns.add(
          Column.computed(
              "difference",
              Kind.AMOUNT,
              0,
              Formula.column("value").minus(Formula.column("months"))));
    }
    columns.add(Column.of("basis", Kind.TEXT, 0));
    List<Row> rows = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.flow(flow));
      cells.add(formula(level(Area.WORLD_ID, flow), sumOfMonths(flow)));
      cells.add(worldChange(flow));
      if (published) {
        Measured months = totals.sumOfMonths(Area.WORLD_ID, flow);
        cells.add(formula(sum(months), sumOfMonths(flow)));
        cells.add(difference(flow, months));
      }
      cells.add(basis(totals.level(Area.WORLD_ID, flow)));
      rows.add(new Row(flow.id(), flow == Flow.BALANCE ? RowRole.TOTAL : RowRole.ITEM, 0, cells));
    }
    return table(TOTALS, columns, rows);
  }

  private Cell difference(Flow flow, Measured months) {
    Optional<Figure> published = published(Area.WORLD_ID, flow);
    if (published.isEmpty() || !(months instanceof Measured.Value sum)) {
      return Cells.EMPTY;
    }
    BigDecimal more = published.get().amount().orElseThrow().inMillions().subtract(sum.exact());
    return new Cell.Computed(
        Amount.millions(more), more, "difference", with(published.get(), sum.inputs()));
  }

  private static List<Figure> with(Figure figure, List<Figure> others) {
    return Stream.concat(Stream.of(figure), others.stream()).toList();
  }

  private static Formula sumOfMonths(Flow flow) {
    return Formula.call(Formula.Function.SUM, new Formula.Whole(MONTHS, flow.id()));
  }

  /** Of exports and imports each month against its own comparator; of a balance in the history. */
  private Cell worldChange(Flow flow) {
    Cell cell = change(Area.WORLD_ID, flow);
    if (flow == Flow.BALANCE) {
      Formula before = new Formula.CellOf(PeriodHistory.TABLE, period.yearBefore().id(), flow.id());
      return formula(cell, Formula.column("value").balanceGrowthOn(before));
    }
    Formula months = new Formula.Whole(MONTHS, flow.id());
    Formula changes = new Formula.Whole(MONTHS, flow.id() + "_change");
    Formula before =
        Formula.call(
            Formula.Function.SUMPRODUCT, months.over(changes.over(100).plus(Formula.of(1))));
    return formula(cell, sumOfMonths(flow).growthOn(before));
  }

  private static Cell formula(Cell cell, Formula formula) {
    return cell instanceof Cell.Computed computed ? computed.by(formula) : cell;
  }

  /** The months, each with the vintage it was taken from. */
  DataTable months(MonthlyTables months) {
    List<Row> rows = new ArrayList<>();
    for (Month month : period.months()) {
      List<Cell> cells = months.row(month);
      Optional<Observation> exports = series.level(Area.WORLD_ID, Flow.EXPORTS, month);
      cells.add(exports.map(MonthlyTables::basis).orElse(new Cell.Word("withheld.gap")));
      cells.add(exports.map(e -> Cells.stage(e.vintage().stage())).orElse(Cells.EMPTY));
      cells.add(
          exports
              .flatMap(e -> e.vintage().published().day())
              .<Cell>map(Cell.Day::new)
              .orElse(Cells.EMPTY));
      cells.add(
          new Cell.Word(view.areas(month).isEmpty() ? "by-partner.none" : "by-partner.at-hand"));
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    List<Column> columns = MonthlyTables.columns();
    columns.add(Column.of("basis", Kind.TEXT, 0));
    columns.add(Column.of("stage", Kind.TEXT, 0));
    columns.add(Column.of("published", Kind.DATE, 0));
    columns.add(Column.of("by_partner", Kind.TEXT, 0));
    return table(MONTHS, columns, rows);
  }

  /** Every partner that a month of the period knows; one with a missing month names it. */
  Optional<DataTable> partners() {
    List<Row> rows = areas().stream().map(this::partner).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(table("period-partners", partnerColumns(), rows));
  }

  private Row partner(Area area) {
    List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(area.name())));
    for (Flow flow : Flow.values()) {
      cells.add(level(area.id(), flow));
      cells.add(change(area.id(), flow));
      if (SHARED.contains(flow)) {
        cells.add(share(area.id(), flow));
      }
    }
    List<Measured> levels =
        Stream.of(Flow.values()).map(flow -> totals.level(area.id(), flow)).toList();
    cells.add(
        levels.stream()
            .filter(Measured.Value.class::isInstance)
            .findFirst()
            .map(PeriodTables::basis)
            .orElse(new Cell.Word("period-basis.withheld")));
    cells.add(
        levels.stream()
            .filter(Measured.Withheld.class::isInstance)
            .findFirst()
            .<Cell>map(found -> new Cell.MonthCell(((Measured.Withheld) found).month()))
            .orElse(Cells.EMPTY));
    return new Row(area.id(), Roles.of(area), Roles.depth(area), cells);
  }

  private static List<Column> partnerColumns() {
    List<Column> columns = new ArrayList<>(List.of(Column.of("partner", Kind.TEXT, 0)));
    for (Flow flow : Flow.values()) {
      columns.add(Column.of(flow.id(), Kind.AMOUNT, 0));
      columns.add(Column.of(flow.id() + "_change", Kind.PERCENT, 1));
      if (SHARED.contains(flow)) {
        columns.add(
            Column.computed(
                flow.id() + "_share",
                Kind.PERCENT,
                1,
                Formula.column(flow.id())
                    .percentOf(new Formula.CellOf(TOTALS, flow.id(), "value"))));
      }
    }
    columns.add(Column.of("basis", Kind.TEXT, 0));
    columns.add(Column.of("missing_month", Kind.MONTH, 0));
    return columns;
  }

  /**
   * Regions, groups and the countries with the largest trade, as far as anything is known of them;
   * none where nothing is. A country stands under its region only where that is shown.
   */
  Optional<DataTable> partnersBrief() {
    List<Row> known =
        partners().map(DataTable::rows).orElse(List.of()).stream()
            .filter(
                row ->
                    row.cells().stream().skip(1).limit(8).anyMatch(c -> !(c instanceof Cell.Empty)))
            .toList();
    Map<String, Area> areas = areas().stream().collect(Collectors.toMap(Area::id, area -> area));
    Set<String> main =
        known.stream()
            .map(row -> areas.get(row.key()))
            .filter(area -> area.kind() == Area.Kind.COUNTRY)
            .sorted(Comparator.comparing(this::trade).reversed().thenComparing(Area::id))
            .limit(MAIN_PARTNERS)
            .map(Area::id)
            .collect(Collectors.toSet());
    List<Row> shown =
        known.stream()
            .filter(
                row -> areas.get(row.key()).kind() != Area.Kind.COUNTRY || main.contains(row.key()))
            .toList();
    Set<String> keys = shown.stream().map(Row::key).collect(Collectors.toSet());
    List<Row> placed =
        shown.stream()
            .map(
                row ->
                    new Row(
                        row.key(),
                        row.role(),
                        areas.get(row.key()).region().filter(keys::contains).isPresent()
                            ? row.depth()
                            : 0,
                        row.cells()))
            .toList();
    return placed.isEmpty()
        ? Optional.empty()
        : Optional.of(table("period-partners-brief", partnerColumns(), placed));
  }

  private BigDecimal trade(Area area) {
    return SHARED.stream()
        .flatMap(flow -> totals.level(area.id(), flow).number().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Area> areas() {
    Map<String, Area> areas = new LinkedHashMap<>();
    Stream.concat(
            view.areas().stream(),
            period.months().stream().flatMap(month -> view.areas(month).stream()))
        .map(AreaRow::area)
        .filter(area -> !area.isWorld())
        .forEach(area -> areas.putIfAbsent(area.id(), area));
    return List.copyOf(areas.values());
  }

  private Optional<Figure> published(String areaId, Flow flow) {
    return totals
        .published(areaId, flow, Measure.VALUE)
        .filter(figure -> figure.amount().isPresent());
  }

  Cell level(String areaId, Flow flow) {
    Optional<Figure> published = published(areaId, flow);
    return published.isPresent() ? Cells.printed(published) : sum(totals.level(areaId, flow));
  }

  private static Cell sum(Measured measured) {
    return measured instanceof Measured.Value value
        ? new Cell.Computed(
            Amount.millions(value.exact()), value.exact(), "sum of months", value.inputs())
        : Cells.EMPTY;
  }

  Cell change(String areaId, Flow flow) {
    Optional<Figure> published = totals.published(areaId, flow, Measure.GROWTH);
    return published.isPresent()
        ? Cells.printed(published)
        : totals.change(areaId, flow) instanceof Measured.Value value
            ? new Cell.Computed(
                Rounding.percent(value.exact()),
                value.exact(),
                "change of a sum of months",
                value.inputs())
            : Cells.EMPTY;
  }

  private Cell share(String areaId, Flow flow) {
    if (!(totals.level(areaId, flow) instanceof Measured.Value part)
        || !(totals.level(Area.WORLD_ID, flow) instanceof Measured.Value whole)) {
      return Cells.EMPTY;
    }
    return Share.percent(part.exact(), whole.exact())
        .<Cell>map(
            exact ->
                new Cell.Computed(
                    Rounding.percent(exact),
                    exact,
                    "share",
                    Stream.concat(part.inputs().stream(), whole.inputs().stream()).toList()))
        .orElse(Cells.EMPTY);
  }

  static Cell basis(Measured level) {
    return switch (level) {
      case Measured.Value value -> new Cell.Word(basis(value));
      case Measured.Withheld withheld -> new Cell.Word("withheld." + withheld.reason().id());
    };
  }

  private static String basis(Measured.Value value) {
    return value.remark().equals(Optional.of(Measured.Remark.PUBLISHED))
        ? "period-basis.published"
        : "period-basis." + value.vintages().id();
  }

  /** The figures of the front page: the world, and the United States where no month is missing. */
  List<KeyFact> keyFacts() {
    List<KeyFact> facts = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      keyFact(flow.id(), Area.WORLD_ID, flow).ifPresent(facts::add);
    }
    keyFact("exports-usa", "USA", Flow.EXPORTS).ifPresent(facts::add);
    keyFact("balance-usa", "USA", Flow.BALANCE).ifPresent(facts::add);
    return facts;
  }

  Optional<KeyFact> keyFact(String id, String areaId, Flow flow) {
    if (!(totals.level(areaId, flow) instanceof Measured.Value level)) {
      return Optional.empty();
    }
    Reading shown =
        totals
            .published(areaId, flow, Measure.VALUE)
            .map(Figure::reading)
            .orElseGet(() -> Amount.millions(level.exact()));
    Optional<Reading> change =
        totals
            .published(areaId, flow, Measure.GROWTH)
            .map(Figure::reading)
            .or(
                () ->
                    totals
                        .change(areaId, flow)
                        .number()
                        .map(value -> new Percent(Rounding.toTenth(value), false)));
    boolean swung =
        totals.change(areaId, flow) instanceof Measured.Withheld withheld
            && withheld.reason() == Measured.Reason.NO_CHANGE;
    return Optional.of(
        new KeyFact(
            id,
            shown,
            swung ? Optional.of(Mark.NIL) : change,
            level.inputs().stream().distinct().toList(),
            List.of()));
  }

  private DataTable table(String id, List<Column> columns, List<Row> rows) {
    return new DataTable(
        id, Optional.of(view.target().vintage()), Optional.of(Unit.MILLION_YEN), columns, rows);
  }
}
