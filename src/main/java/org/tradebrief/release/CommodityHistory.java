package org.tradebrief.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.context.CommodityLayout;
import org.tradebrief.source.CsvLine;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Published;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/**
 * d51ma and d61ma, d52ma and d62ma: exports or imports of the world or of an area by commodity and
 * month since 1988, values in thousand yen, quantities in base units. The key of a column is its
 * code: names differ between the rows of names, and the same name can mean another code in the
 * other flow. {@code -} says that there is no value.
 */
final class CommodityHistory {
  private final Names names;
  private final SeriesText series;

  CommodityHistory(Names names, SeriesText series) {
    this.names = names;
    this.series = series;
  }

  List<Figure> figures() {
    Optional<Flow> flow = flow();
    Optional<Area> area = area();
    if (flow.isEmpty() || area.isEmpty()) {
      return List.of();
    }
    List<HistoryColumn> columns = HistoryColumn.read(series);
    List<Commodity> commodities = new ArrayList<>();
    for (HistoryColumn column : columns) {
      commodities.add(
          names.commodity(
              CommodityLayout.history(flow.get()),
              column.code(),
              series.place(series.header(), column.index(), column.code())));
    }
    List<Optional<Month>> months = series.months();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      CsvLine row = series.rows().get(i);
      if (series.isWhole(row)) {
        read(row, months.get(i), columns, commodities, found);
      }
    }
    return figures(area.get(), flow.get(), found);
  }

  private Optional<Flow> flow() {
    boolean exports = series.says("(Export)") || series.says("輸出");
    boolean imports = series.says("(Import)") || series.says("輸入");
    if (exports == imports) {
      series.unreadable(
          "unknown-layout",
          series.place(series.header(), -1, ""),
          "a title that says Export or Import",
          exports ? "both flows" : "neither flow");
      return Optional.empty();
    }
    return Optional.of(exports ? Flow.EXPORTS : Flow.IMPORTS);
  }

  /** The world, or the area of d52ma and d62ma, by the title. */
  private Optional<Area> area() {
    Optional<Area> area =
        series.before().stream()
            .map(line -> line.cell(0).strip())
            .filter(title -> title.contains("Monthly Data") || title.contains("》"))
            .flatMap(title -> names.areaInTitle(title).stream())
            .findFirst();
    if (area.isEmpty()) {
      series.unreadable(
          "unknown-layout",
          series.place(series.header(), -1, ""),
          "a title that says WORLD or an area of reference/areas.csv",
          series.before().isEmpty() ? "" : series.before().getFirst().cell(0));
    }
    return area;
  }

  private void read(
      CsvLine row,
      Optional<Month> month,
      List<HistoryColumn> columns,
      List<Commodity> commodities,
      List<Found> found) {
    for (int i = 0; i < columns.size(); i++) {
      HistoryColumn column = columns.get(i);
      if (row.cell(column.index()).strip().equals(Mark.NIL.printed())) {
        continue;
      }
      Optional<String> digits = series.digits(row, column.index(), column.name());
      Optional<Reading> reading = digits.flatMap(text -> reading(row, column, text));
      if (month.isPresent() && reading.isPresent()) {
        found.add(
            new Found(month.get(), commodities.get(i), column, reading.get(), digits.get(), row));
      }
    }
  }

  private Optional<Reading> reading(CsvLine row, HistoryColumn column, String digits) {
    BigDecimal value = new BigDecimal(digits);
    if (column.measure() == Measure.VALUE) {
      return Optional.of(new Amount(value, Unit.THOUSAND_YEN, BigDecimal.ONE));
    }
    if (column.unit().isEmpty()) {
      series.unreadable(
          "unknown-unit",
          series.place(row, column.index(), column.name()),
          "no quantity where the header names no unit",
          digits);
      return Optional.empty();
    }
    return Optional.of(new Quantity(value, column.unit().get(), BigDecimal.ONE));
  }

  private List<Figure> figures(Area area, Flow flow, List<Found> found) {
    Optional<Month> last = found.stream().map(Found::month).max(Month::compareTo);
    if (last.isEmpty()) {
      return List.of();
    }
    Vintage vintage = new Vintage(last.get(), Stage.TIME_SERIES, Published.unknown());
    return found.stream()
        .map(
            cell ->
                new Figure(
                    vintage,
                    TableId.COMMODITY_HISTORY,
                    cell.month,
                    area,
                    cell.commodity,
                    flow,
                    cell.column.measure(),
                    cell.reading,
                    cell.digits,
                    "",
                    series.place(cell.row, cell.column.index(), cell.column.name())))
        .toList();
  }

  private record Found(
      Month month,
      Commodity commodity,
      HistoryColumn column,
      Reading reading,
      String digits,
      CsvLine row) {}
}
