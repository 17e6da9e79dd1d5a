package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/** The world's totals month by month: the last two years, and all that the history holds. */
final class MonthlyTables {

  /** Two years and the month they are compared with. */
  private static final int LONG = 25;

  /** A year and the month it is compared with. */
  private static final int SHORT = 13;

  /** Months with figures below which there is nothing to follow from month to month. */
  private static final int FEWEST = 3;

  private static final Formula BALANCE = Formula.column("exports").minus(Formula.column("imports"));

  private final TradeView view;
  private final MonthlySeries series;

  MonthlyTables(TradeView view, MonthlySeries series) {
    this.view = view;
    this.series = series;
  }

  Optional<DataTable> monthly() {
    return recent("monthly", LONG, true);
  }

  Optional<DataTable> brief() {
    return recent("monthly-brief", SHORT, false);
  }

  /** The newest month that a whole month's figures exist for: the pack's, or the one before. */
  Month newest() {
    Month month = view.target().month();
    return view.target().vintage().stage().coversPartOfMonth() ? month.previous() : month;
  }

  /** The first row of {@link #monthly()} that was printed in a release and is not final yet. */
  int provisionalFrom() {
    List<Month> shown = shown(LONG);
    for (int row = 0; row < shown.size(); row++) {
      Optional<Observation> exports = level(Flow.EXPORTS, shown.get(row));
      if (exports.isPresent() && exports.get().basis() == Observation.Basis.PRINTED) {
        return row;
      }
    }
    return shown.size();
  }

  /** The months of {@link #monthly()}, oldest first. */
  List<Month> months() {
    return shown(LONG);
  }

  /** From the first month with a figure on; none where too few have one. */
  private List<Month> shown(int months) {
    List<Month> shown = new ArrayList<>();
    int known = 0;
    for (int back = months - 1; back >= 0; back--) {
      Month month = newest().plus(-back);
      boolean has = level(Flow.EXPORTS, month).isPresent();
      known += has ? 1 : 0;
      if (has || known > 0) {
        shown.add(month);
      }
    }
    return known < FEWEST ? List.of() : shown;
  }

  private Optional<DataTable> recent(String id, int months, boolean withOrigin) {
    List<Column> columns = columns();
    if (withOrigin) {
      columns.add(Column.of("basis", Kind.TEXT, 0));
      columns.add(Column.of("stage", Kind.TEXT, 0));
    }
    List<Row> rows = new ArrayList<>();
    for (Month month : shown(months)) {
      Optional<Observation> exports = level(Flow.EXPORTS, month);
      List<Cell> cells = row(month);
      if (withOrigin) {
        cells.add(exports.map(MonthlyTables::basis).orElse(Cells.EMPTY));
        cells.add(exports.map(found -> Cells.stage(found.vintage().stage())).orElse(Cells.EMPTY));
      }
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(table(id, view.target().vintage(), columns, rows));
  }

  /**
   * All months since the history begins, up to the pack's month, growth computed within the
   * history.
   */
  Optional<DataTable> history() {
    Optional<Vintage> vintage = series.historyVintage();
    if (vintage.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns =
        List.of(
            Column.of("month", Kind.MONTH, 0),
            Column.of("exports", Kind.AMOUNT, 0),
            Column.computed("exports_change", Kind.PERCENT, 1, growth("exports")),
            Column.of("imports", Kind.AMOUNT, 0),
            Column.computed("imports_change", Kind.PERCENT, 1, growth("imports")),
            Column.computed("balance", Kind.AMOUNT, 0, BALANCE),
            Column.computed(
                "balance_change",
                Kind.PERCENT,
                1,
                Formula.column("balance").balanceGrowthOn(yearBefore("balance"))));
    List<Row> rows = new ArrayList<>();
    for (Month month : series.historyMonths()) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      cells.add(Cells.observed(series.historyLevel(Flow.EXPORTS, month)));
      cells.add(Cells.observed(series.historyGrowth(Flow.EXPORTS, month)));
      cells.add(Cells.observed(series.historyLevel(Flow.IMPORTS, month)));
      cells.add(Cells.observed(series.historyGrowth(Flow.IMPORTS, month)));
      Optional<Observation> balance = series.historyLevel(Flow.BALANCE, month);
      cells.add(Cells.observed(balance));
      cells.add(
          Cells.changed(
              series.historyGrowth(Flow.BALANCE, month),
              balance,
              series.historyLevel(Flow.BALANCE, month.yearBefore())));
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    return Optional.of(table("history", vintage.get(), columns, rows));
  }

  /** The cells under {@link #columns}. */
  List<Cell> row(Month month) {
    List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
    cells.add(Cells.observed(level(Flow.EXPORTS, month)));
    cells.add(Cells.observed(series.growth(Area.WORLD_ID, Flow.EXPORTS, month)));
    cells.add(Cells.observed(level(Flow.IMPORTS, month)));
    cells.add(Cells.observed(series.growth(Area.WORLD_ID, Flow.IMPORTS, month)));
    cells.add(balance(month));
    return cells;
  }

  /**
   * Where a release prints the month's flows but no balance, the time series has one of its own.
   */
  private Cell balance(Month month) {
    Cell cell = Cells.observed(level(Flow.BALANCE, month));
    return cell instanceof Cell.Computed computed && !isOfHistory(month)
        ? computed.by(inHistory("balance"))
        : cell;
  }

  private boolean isOfHistory(Month month) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS)
        .allMatch(
            flow ->
                level(flow, month)
                    .map(found -> found.basis() == Observation.Basis.HISTORY)
                    .orElse(false));
  }

  private static Formula growth(String column) {
    return Formula.column(column).growthOn(yearBefore(column));
  }

  /** The cell of a column twelve months before the row's own, wherever the row stands. */
  private static Formula yearBefore(String column) {
    Formula before = Formula.call(Formula.Function.EDATE, Formula.column("month"), Formula.of(-12));
    return new Formula.Lookup(Formula.OWN, column, "month", before);
  }

  /** The cell of the time series for the row's month. */
  private static Formula inHistory(String column) {
    return new Formula.Lookup("history", column, "month", Formula.column("month"));
  }

  private Optional<Observation> level(Flow flow, Month month) {
    return series.level(Area.WORLD_ID, flow, month);
  }

  static Cell basis(Observation observation) {
    boolean printed = observation.basis() == Observation.Basis.PRINTED;
    return new Cell.Word(printed ? "basis.printed" : "basis.history");
  }

  static List<Column> columns() {
    return new ArrayList<>(
        List.of(
            Column.of("month", Kind.MONTH, 0),
            Column.of("exports", Kind.AMOUNT, 0),
            Column.computed("exports_change", Kind.PERCENT, 1, inHistory("exports_change")),
            Column.of("imports", Kind.AMOUNT, 0),
            Column.computed("imports_change", Kind.PERCENT, 1, inHistory("imports_change")),
            Column.computed("balance", Kind.AMOUNT, 0, BALANCE)));
  }

  private static DataTable table(String id, Vintage vintage, List<Column> columns, List<Row> rows) {
    return new DataTable(id, Optional.of(vintage), Optional.of(Unit.MILLION_YEN), columns, rows);
  }
}
