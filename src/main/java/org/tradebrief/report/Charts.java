package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.Ink;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Unit;

/** The charts, each over a small table of its own. */
final class Charts {

  /** Bars to each side: as many as stay readable over half a page. */
  private static final int BARS_A_SIDE = 6;

  private Charts() {}

  /**
   * Exports, imports and their balance.
   *
   * @param id of the chart
   * @param monthly a table with these columns
   */
  static DataChart monthly(String id, DataTable monthly, int provisionalFrom) {
    return totals(id, monthly, "month", provisionalFrom);
  }

  /** The same of years, halves or quarters. */
  static DataChart periods(DataTable history, int provisionalFrom) {
    return totals("periods", history, "period", provisionalFrom);
  }

  private static DataChart totals(
      String id, DataTable table, String category, int provisionalFrom) {
    return new DataChart(
        id,
        SheetChart.Kind.COLUMNS_AND_LINES,
        columns("chart-" + id, table, List.of(category, "exports", "imports", "balance")),
        category,
        List.of(
            new DataChart.Series("balance", Shape.COLUMN, Ink.BALANCE),
            new DataChart.Series("exports", Shape.LINE, Ink.EXPORTS),
            new DataChart.Series("imports", Shape.LINE, Ink.IMPORTS)),
        provisionalFrom);
  }

  /** Changes of the world's exports and imports; none where no month has both. */
  static Optional<DataChart> yearOnYear(DataTable monthly, int provisionalFrom) {
    List<String> ids = List.of("month", "exports_change", "imports_change");
    DataTable table = columns("chart-year-on-year", monthly, ids);
    boolean any =
        table.rows().stream()
            .anyMatch(row -> row.cells().stream().noneMatch(Cell.Empty.class::isInstance));
    return any
        ? Optional.of(
            new DataChart(
                "year-on-year",
                SheetChart.Kind.LINES,
                table,
                "month",
                List.of(
                    new DataChart.Series("exports_change", Shape.LINE, Ink.EXPORTS),
                    new DataChart.Series("imports_change", Shape.LINE, Ink.IMPORTS)),
                provisionalFrom))
        : Optional.empty();
  }

  private static DataTable columns(String id, DataTable table, List<String> ids) {
    List<Column> columns =
        ids.stream().map(name -> table.columns().get(table.indexOf(name))).toList();
    List<Row> rows =
        table.rows().stream()
            .map(
                row ->
                    new Row(
                        row.key(),
                        row.role(),
                        row.depth(),
                        ids.stream().map(name -> row.cells().get(table.indexOf(name))).toList()))
            .toList();
    boolean money = columns.stream().anyMatch(column -> column.kind() == Kind.AMOUNT);
    return new DataTable(id, table.vintage(), table.unit().filter(unit -> money), columns, rows);
  }

  /** The countries with the largest surpluses and deficits, largest surplus first. */
  static Optional<DataChart> partnerBalances(TradeView view) {
    List<AreaRow> countries =
        view.areas().stream()
            .filter(row -> row.area().kind() == Area.Kind.COUNTRY)
            .filter(row -> row.balance().flatMap(Figure::amount).isPresent())
            .sorted(
                Comparator.comparing((AreaRow row) -> number(row.balance()))
                    .reversed()
                    .thenComparing(row -> row.area().id()))
            .toList();
    List<Row> rows =
        bothEnds(countries, row -> number(row.balance()).signum()).stream()
            .map(
                row ->
                    new Row(
                        row.area().id(),
                        RowRole.ITEM,
                        0,
                        List.of(
                            new Cell.Text(row.area().shortName()), Cells.printed(row.balance()))))
            .toList();
    return bars(
        "partner-balances",
        view,
        Optional.of(Unit.MILLION_YEN),
        Column.of("partner", Kind.TEXT, 0),
        Column.of("balance", Kind.AMOUNT, 0),
        rows);
  }

  /**
   * The lines that raised and lowered the total most, the same that the sentences may name; of
   * equal contributions the larger value stands further out.
   */
  static Optional<DataChart> contributions(TradeView view, String areaId, Flow flow) {
    List<CommodityRow> items =
        view.comparableCommodities(areaId, flow).stream()
            .filter(row -> row.contribution().isPresent())
            .filter(row -> number(row.contribution()).signum() != 0)
            .sorted(
                Comparator.comparing((CommodityRow row) -> number(row.contribution()))
                    .thenComparing(
                        row ->
                            number(row.value())
                                .multiply(BigDecimal.valueOf(number(row.contribution()).signum())))
                    .reversed()
                    .thenComparing(row -> row.commodity().id()))
            .toList();
    List<Row> rows =
        bothEnds(items, row -> number(row.contribution()).signum()).stream()
            .map(
                row ->
                    new Row(
                        row.commodity().id(),
                        RowRole.ITEM,
                        0,
                        List.of(
                            new Cell.Text(row.commodity().name()),
                            Cells.printed(row.contribution()))))
            .toList();
    return bars(
        "contributions-" + flow.id(),
        view,
        Optional.empty(),
        Column.of("commodity", Kind.TEXT, 0),
        Column.of("contribution", Kind.POINTS, 1),
        rows);
  }

  private static Optional<DataChart> bars(
      String id, TradeView view, Optional<Unit> unit, Column label, Column value, List<Row> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    DataTable table =
        new DataTable(
            "chart-" + id, Optional.of(view.target().vintage()), unit, List.of(label, value), rows);
    return Optional.of(
        new DataChart(
            id,
            SheetChart.Kind.DIVERGING_BARS,
            table,
            label.id(),
            List.of(new DataChart.Series(value.id(), Shape.COLUMN, Ink.BALANCE)),
            rows.size()));
  }

  /**
   * The head of those above zero and the tail of those below, of a list sorted from high to low.
   */
  private static <T> List<T> bothEnds(List<T> sorted, java.util.function.ToIntFunction<T> sign) {
    List<T> up = sorted.stream().filter(row -> sign.applyAsInt(row) > 0).toList();
    List<T> down = sorted.stream().filter(row -> sign.applyAsInt(row) < 0).toList();
    List<T> both = new ArrayList<>(up.stream().limit(BARS_A_SIDE).toList());
    Stream<T> tail = down.stream().skip(Math.max(0, down.size() - BARS_A_SIDE));
    both.addAll(tail.toList());
    return both;
  }

  private static BigDecimal number(Optional<Figure> figure) {
    return figure.flatMap(found -> found.reading().number()).orElse(BigDecimal.ZERO);
  }
}
