package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Rounding;
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
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.PeriodTotals;

/**
 * The years, halves or quarters up to that of the pack: those before it as sums of the months of
 * the time series, of one state; its own as the table of its totals has it.
 */
final class PeriodHistory {

  static final String TABLE = "period-history";

  /** All years since the data begin; of halves and quarters as many as a page can draw. */
  private static final int PARTS = 40;

  private static final int MONTHS_OF_A_YEAR = 12;

  private final TradeView view;
  private final MonthlySeries series;
  private final Period period;
  private final DataTable totals;

  /**
   * @param totals the table of the pack's own totals
   */
  PeriodHistory(TradeView view, MonthlySeries series, DataTable totals) {
    this.view = view;
    this.series = series;
    this.period = view.target().vintage().period();
    this.totals = totals;
  }

  /** Nothing where no span before the pack's has all its months. */
  Optional<DataTable> table() {
    List<Row> rows = new ArrayList<>();
    for (Period before = period.previous();
        rows.size() < most() && level(before, Flow.EXPORTS).isPresent();
        before = before.previous()) {
      rows.addFirst(row(before));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    rows.add(own());
    return Optional.of(
        new DataTable(
            TABLE,
            Optional.of(view.target().vintage()),
            Optional.of(Unit.MILLION_YEN),
            List.of(
                Column.of("period", Kind.TEXT, 0),
                Column.of("from", Kind.MONTH, 0),
                Column.computed("exports", Kind.AMOUNT, 0, sum("exports", 0)),
                Column.computed("exports_change", Kind.PERCENT, 1, growth("exports")),
                Column.computed("imports", Kind.AMOUNT, 0, sum("imports", 0)),
                Column.computed("imports_change", Kind.PERCENT, 1, growth("imports")),
                Column.computed(
                    "balance",
                    Kind.AMOUNT,
                    0,
                    Formula.column("exports").minus(Formula.column("imports"))),
                Column.of("basis", Kind.TEXT, 0)),
            rows));
  }

  /** The table as columns and lines; the last position is the pack's own. */
  Optional<DataChart> chart() {
    boolean revised =
        new PeriodTotals(view, series, period).level(Area.WORLD_ID, Flow.EXPORTS)
                instanceof Measured.Value own
            && own.vintages() != Measured.Vintages.HISTORY;
    return table()
        .map(
            table ->
                Charts.periods(
                    linked(table), revised ? table.rows().size() - 1 : table.rows().size()));
  }

  /** The same with results that point into this table, which the chart's own lacks columns of. */
  private static DataTable linked(DataTable table) {
    List<Row> rows =
        table.rows().stream()
            .map(
                row -> {
                  List<Cell> cells = new ArrayList<>();
                  for (int i = 0; i < row.cells().size(); i++) {
                    String column = table.columns().get(i).id();
                    cells.add(
                        row.cells().get(i) instanceof Cell.Computed computed
                            ? computed.by(new Formula.CellOf(TABLE, row.key(), column))
                            : row.cells().get(i));
                  }
                  return new Row(row.key(), row.role(), row.depth(), cells);
                })
            .toList();
    return new DataTable(table.id(), table.vintage(), table.unit(), table.columns(), rows);
  }

  private int most() {
    return period.months().size() == MONTHS_OF_A_YEAR ? Integer.MAX_VALUE : PARTS;
  }

  private Row row(Period before) {
    List<Cell> cells =
        new ArrayList<>(List.of(new Cell.When(before), new Cell.MonthCell(before.first())));
    for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
      cells.add(sum(before, flow));
      cells.add(change(before, flow));
    }
    cells.add(sum(before, Flow.BALANCE));
    cells.add(new Cell.Word("period-basis.history"));
    return new Row(before.id(), RowRole.ITEM, 0, cells);
  }

  private Row own() {
    return new Row(
        period.id(),
        RowRole.TOTAL,
        0,
        List.of(
            new Cell.When(period),
            new Cell.MonthCell(period.first()),
            ofTotals(Flow.EXPORTS, "value"),
            ofTotals(Flow.EXPORTS, "change"),
            ofTotals(Flow.IMPORTS, "value"),
            ofTotals(Flow.IMPORTS, "change"),
            ofTotals(Flow.BALANCE, "value"),
            ofTotals(Flow.EXPORTS, "basis")));
  }

  private Cell ofTotals(Flow flow, String column) {
    Cell cell =
        totals.rows().stream()
            .filter(row -> row.key().equals(flow.id()))
            .findFirst()
            .orElseThrow()
            .cells()
            .get(totals.indexOf(column));
    return cell instanceof Cell.Computed computed
        ? computed.by(new Formula.CellOf(PeriodTables.TOTALS, flow.id(), column))
        : cell;
  }

  private Cell sum(Period of, Flow flow) {
    return level(of, flow)
        .<Cell>map(
            sum ->
                new Cell.Computed(Amount.millions(sum.value()), sum.value(), "history", sum.of()))
        .orElse(Cells.EMPTY);
  }

  private Cell change(Period of, Flow flow) {
    Optional<Sum> now = level(of, flow);
    Optional<Sum> before = level(of.yearBefore(), flow);
    if (now.isEmpty() || before.isEmpty()) {
      return Cells.EMPTY;
    }
    return Growth.percent(now.get().value(), before.get().value())
        .<Cell>map(
            exact ->
                new Cell.Computed(
                    Rounding.percent(exact),
                    exact,
                    "history",
                    Stream.concat(now.get().of().stream(), before.get().of().stream()).toList()))
        .orElse(Cells.EMPTY);
  }

  /** Million yen, of the time series alone. */
  private record Sum(BigDecimal value, List<Figure> of) {}

  private Optional<Sum> level(Period of, Flow flow) {
    BigDecimal sum = BigDecimal.ZERO;
    List<Figure> figures = new ArrayList<>();
    for (Month month : of.months()) {
      Optional<Observation> level = series.historyLevel(flow, month);
      if (level.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(level.get().unrounded());
      figures.addAll(level.get().inputs());
    }
    return Optional.of(new Sum(sum, figures));
  }

  /** The months of the sheet of the time series that lie in the row's span, or a year before it. */
  private Formula sum(String column, int shift) {
    Formula month = new Formula.Whole("history", "month");
    Formula after = month.isMoreThan(shifted(shift - 1));
    Formula before = shifted(shift + period.months().size()).isMoreThan(month);
    return Formula.call(
        Formula.Function.SUMPRODUCT,
        new Formula.Whole("history", column).times(after).times(before));
  }

  /** The row of the year before may stand above the table. */
  private Formula growth(String column) {
    return Formula.column(column).growthOn(sum(column, -MONTHS_OF_A_YEAR));
  }

  private static Formula shifted(int months) {
    return Formula.call(Formula.Function.EDATE, Formula.column("from"), Formula.of(months));
  }
}
