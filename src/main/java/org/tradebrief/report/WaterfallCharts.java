package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.document.Ink;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.trend.Drivers;

/**
 * What the drivers of a month or a longer span add to the growth of a flow, as a waterfall. Beside
 * each contribution stand the lengths that a program stacks to draw it: an invisible base, and the
 * parts of the bar on each side of zero.
 */
final class WaterfallCharts {
  private static final String BASE = "float_base";
  private static final String LABEL = "float_label";
  private static final String TOTAL = "float_total";

  /** Series in the order they are stacked. */
  private static final List<String> STACKED =
      List.of(
          BASE, "float_rise", "float_rise_below", "float_fall", "float_fall_below", TOTAL, LABEL);

  /** Room for a label beyond its bar, as a share of what the bars span. */
  private static final BigDecimal ROOM = new BigDecimal("0.14");

  private final Drivers drivers;
  private final DataTable table;

  private WaterfallCharts(TradeView view, Drivers drivers) {
    this.drivers = drivers;
    this.table =
        new DataTable(
            "chart-" + id(drivers),
            Optional.of(view.target().vintage()),
            Optional.empty(),
            columns(),
            rows(drivers));
  }

  /** None where the commodities, the total or the year before are not at hand. */
  static Optional<DataChart> of(TradeView view, String area, Flow flow, Drivers.Span span) {
    return Drivers.of(view, area, flow, span)
        .filter(drivers -> drivers.points(drivers.moved()).isPresent())
        .filter(drivers -> !drivers.lines().isEmpty())
        .map(drivers -> new WaterfallCharts(view, drivers).chart());
  }

  /**
   * {@code drivers-exports} of the pack's own span, of longer ones {@code drivers-exports-quarter}.
   */
  private static String id(Drivers drivers) {
    String flow = "drivers-" + drivers.flow().id();
    return List.of(Drivers.Span.MONTH, Drivers.Span.PERIOD).contains(drivers.span())
        ? flow
        : flow + "-" + drivers.span().id();
  }

  private DataChart chart() {
    return new DataChart(
        id(drivers),
        SheetChart.Kind.WATERFALL,
        table,
        "commodity",
        STACKED.stream()
            .filter(this::used)
            .map(id -> new DataChart.Series(id, Shape.COLUMN, ink(id)))
            .toList(),
        table.rows().size());
  }

  private boolean used(String column) {
    int at = table.indexOf(column);
    return table.rows().stream().anyMatch(row -> !(row.cells().get(at) instanceof Cell.Empty));
  }

  private static Ink ink(String column) {
    return column.startsWith("float_fall") ? Ink.MUTED : Ink.FOCUS;
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("commodity", Kind.TEXT, 0));
    columns.add(Column.of("contribution", Kind.POINTS, 1));
    STACKED.forEach(id -> columns.add(Column.of(id, Kind.POINTS, 1)));
    columns.add(Column.of("basis", Kind.TEXT, 0));
    return columns;
  }

  private static List<Row> rows(Drivers drivers) {
    Cell basis = MovementTables.basis(drivers);
    List<Row> bare = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (Drivers.Line line : drivers.lines()) {
      sum = sum.add(drivers.points(line.moved()).orElseThrow());
      low = low.min(sum);
      high = high.max(sum);
    }
    BigDecimal total = drivers.points(drivers.moved()).orElseThrow();
    BigDecimal room = high.max(total).subtract(low.min(total)).multiply(ROOM);
    List<Figure> all = drivers.lines().stream().flatMap(line -> line.inputs().stream()).toList();
    BigDecimal from = BigDecimal.ZERO;
    for (Drivers.Line line : drivers.lines()) {
      BigDecimal points = drivers.points(line.moved()).orElseThrow();
      Cell name = MovementTables.name(line);
      String key = line.key();
      bare.add(
          row(
              key,
              RowRole.ITEM,
              name,
              new Step(from, from.add(points), room),
              line.inputs(),
              basis));
      from = from.add(points);
    }
    // The rest is what is left to the total, so that rounding of the division leaves no gap.
    Cell rest = new Cell.Word("drivers.rest");
    bare.add(row("rest", RowRole.MEMO, rest, new Step(from, total, room), all, basis));
    Cell whole = new Cell.Word("drivers.total");
    bare.add(
        row("total", RowRole.TOTAL, whole, new Step(BigDecimal.ZERO, total, room), all, basis));
    return bare;
  }

  /** From one sum to the next. */
  private record Step(BigDecimal from, BigDecimal to, BigDecimal room) {

    BigDecimal points() {
      return to.subtract(from);
    }

    /** Between zero and the bar; nothing where the bar touches or crosses zero. */
    BigDecimal base() {
      return from.min(to).max(BigDecimal.ZERO).add(from.max(to).min(BigDecimal.ZERO));
    }

    BigDecimal above() {
      return from.max(BigDecimal.ZERO).max(to).subtract(from.min(to).max(BigDecimal.ZERO));
    }

    BigDecimal below() {
      return from.min(BigDecimal.ZERO).min(to).subtract(from.max(to).min(BigDecimal.ZERO));
    }

    /** The label stands right of a bar that reaches above zero, else left of it. */
    BigDecimal label() {
      return from.max(to).signum() > 0 ? room : room.negate();
    }
  }

  private static Row row(
      String key, RowRole role, Cell name, Step step, List<Figure> inputs, Cell basis) {
    boolean rise = step.points().signum() >= 0;
    boolean total = role == RowRole.TOTAL;
    List<Cell> cells = new ArrayList<>();
    cells.add(name);
    cells.add(
        new Cell.Computed(Rounding.points(step.points()), step.points(), "contribution", inputs));
    cells.add(length(step.base(), inputs));
    cells.add(length(!total && rise, step.above(), inputs));
    cells.add(length(!total && rise, step.below(), inputs));
    cells.add(length(!total && !rise, step.above(), inputs));
    cells.add(length(!total && !rise, step.below(), inputs));
    cells.add(length(total, step.points(), inputs));
    cells.add(length(step.label(), inputs));
    cells.add(basis);
    return new Row(key, role, 0, cells);
  }

  private static Cell length(boolean drawn, BigDecimal value, List<Figure> inputs) {
    return drawn && value.signum() != 0 ? length(value, inputs) : Cells.EMPTY;
  }

  private static Cell length(BigDecimal value, List<Figure> inputs) {
    return new Cell.Result(value, "contribution", inputs);
  }
}
