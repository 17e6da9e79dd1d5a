package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.TurnedLine;

/** Lines that came from nothing or fell to nothing, the newest month first, with their size. */
final class LinesTable {

  private LinesTable() {}

  /** None where there is no such line. */
  static Optional<DataTable> of(TradeView view) {
    List<Row> rows = TurnedLine.all(view).stream().map(LinesTable::row).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataTable(
                "lines-new-gone",
                Optional.of(view.target().vintage()),
                Optional.of(Unit.MILLION_YEN),
                List.of(
                    Column.of("month", Kind.MONTH, 0),
                    Column.of("area", Kind.TEXT, 0),
                    Column.of("flow", Kind.TEXT, 0),
                    Column.of("commodity", Kind.TEXT, 0),
                    Column.of("event", Kind.TEXT, 0),
                    Column.of("value", Kind.AMOUNT, 0),
                    Column.of("year_before_low", Kind.AMOUNT, 0),
                    Column.of("year_before_high", Kind.AMOUNT, 0),
                    Column.of("contribution", Kind.POINTS, 1),
                    Column.of("basis", Kind.TEXT, 0)),
                rows));
  }

  private static Row row(TurnedLine line) {
    boolean printed = line.basis() == Observation.Basis.PRINTED;
    return new Row(
        line.month().id()
            + "/"
            + line.area().id()
            + "/"
            + line.flow().id()
            + "/"
            + line.commodity().id(),
        Roles.of(line.commodity()),
        0,
        List.of(
            new Cell.MonthCell(line.month()),
            new Cell.Text(line.area().name()),
            Cells.flow(line.flow()),
            new Cell.Text(line.commodity().name()),
            new Cell.Word(line.isNew() ? "lines.new" : "lines.gone"),
            Cells.printed(line.value()),
            before(line, Interval::low),
            before(line, Interval::high),
            Cells.printed(line.contribution()),
            new Cell.Word(printed ? "basis.printed" : "basis.history")));
  }

  private static Cell before(TurnedLine line, Function<Interval, BigDecimal> end) {
    return line.before()
        .map(end)
        .<Cell>map(
            millions ->
                new Cell.Computed(
                    Amount.millions(millions), millions, "a year before", line.inputs()))
        .orElse(Cells.EMPTY);
  }
}
