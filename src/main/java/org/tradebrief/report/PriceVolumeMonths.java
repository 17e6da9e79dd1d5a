package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.IndexPeriod;
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
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;

/**
 * Quantity against unit value month by month, a panel an area, on the same axes. Changes on the
 * year and not levels: the indexes hold the season.
 */
final class PriceVolumeMonths {

  private static final List<Measure> DRAWN =
      List.of(Measure.QUANTITY_INDEX_GROWTH, Measure.UNIT_VALUE_INDEX_GROWTH);

  private static final List<Ink> INKS = List.of(Ink.EXPORTS, Ink.IMPORTS);

  private PriceVolumeMonths() {}

  /** None where the release prints fewer than two months. */
  static Optional<DataChart> of(TradeView view, Flow flow) {
    List<IndexPeriod> periods =
        IndexPeriod.all(view).stream().filter(period -> period.period() instanceof Month).toList();
    List<Area> areas = periods.stream().map(IndexPeriod::area).distinct().toList();
    List<Month> printed =
        periods.stream().map(period -> (Month) period.period()).distinct().sorted().toList();
    // A month that is not printed stays in the row of months, as a gap.
    List<Month> months =
        printed.isEmpty()
            ? printed
            : Stream.iterate(
                    printed.getFirst(),
                    month -> !printed.getLast().isBefore(month),
                    month -> month.plus(1))
                .toList();
    if (months.size() < 2) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(List.of(Column.of("month", Kind.MONTH, 0)));
    List<DataChart.Series> drawn = new ArrayList<>();
    for (Area area : areas) {
      for (int at = 0; at < DRAWN.size(); at++) {
        String id = area.id().toLowerCase(Locale.ROOT) + "_" + line(DRAWN.get(at));
        columns.add(Column.named(id, Kind.PERCENT, 1, area.shortName()));
        drawn.add(new DataChart.Series(id, Shape.LINE, INKS.get(at)));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Month month : months) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      for (Area area : areas) {
        Optional<IndexPeriod> found =
            periods.stream()
                .filter(period -> period.period().equals(month) && period.area().equals(area))
                .findFirst();
        DRAWN.forEach(
            measure -> cells.add(Cells.printed(found.flatMap(p -> p.figure(flow, measure)))));
      }
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    String id = "price-volume-months-" + flow.id();
    return Optional.of(
        new DataChart(
            id,
            SheetChart.Kind.PANELS,
            new DataTable(
                "chart-" + id,
                Optional.of(view.target().vintage()),
                Optional.empty(),
                columns,
                rows),
            "month",
            drawn,
            provisionalFrom(periods, months, flow),
            DRAWN.stream().map(measure -> "line." + line(measure)).toList()));
  }

  private static String line(Measure measure) {
    return measure == Measure.QUANTITY_INDEX_GROWTH ? "quantity" : "unit_value";
  }

  /** The first month that the ministry marks provisional. */
  private static int provisionalFrom(List<IndexPeriod> periods, List<Month> months, Flow flow) {
    for (int at = 0; at < months.size(); at++) {
      Month month = months.get(at);
      if (periods.stream()
          .anyMatch(period -> period.period().equals(month) && period.isProvisional(flow))) {
        return at;
      }
    }
    return months.size();
  }
}
