package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Unit;

/** The balance with every partner of the area page, a month a column. */
final class PartnerMonths {

  /** A year and the month it is compared with. */
  private static final int MONTHS = 13;

  /** Months below which there is no course to see. */
  private static final int FEWEST = 3;

  private PartnerMonths() {}

  /** Rows as in the table of partners; a month without a release stays empty. */
  static Optional<DataTable> balances(TradeView view, MonthlySeries series) {
    Month last = view.target().month();
    Month first = view.firstReleaseMonth().orElse(last);
    Month from = last.plus(1 - MONTHS);
    List<Month> months = new ArrayList<>();
    for (Month month = first.isBefore(from) ? from : first;
        !last.isBefore(month);
        month = month.plus(1)) {
      months.add(month);
    }
    if (view.areas().isEmpty() || months.size() < FEWEST) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(List.of(Column.of("partner", Kind.TEXT, 0)));
    months.forEach(month -> columns.add(Column.ofMonth(month, Kind.AMOUNT, 0)));
    List<Row> rows = view.areas().stream().map(row -> row(row, months, series)).toList();
    return Optional.of(
        new DataTable(
            "partner-balance-months",
            Optional.of(view.target().vintage()),
            Optional.of(Unit.MILLION_YEN),
            columns,
            rows));
  }

  private static Row row(AreaRow area, List<Month> months, MonthlySeries series) {
    List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(area.area().name())));
    for (Month month : months) {
      cells.add(Cells.observed(series.level(area.area().id(), Flow.BALANCE, month)));
    }
    return new Row(area.area().id(), Roles.of(area.area()), Roles.depth(area.area()), cells);
  }
}
