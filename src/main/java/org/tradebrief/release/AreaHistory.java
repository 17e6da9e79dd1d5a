package org.tradebrief.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/**
 * d42ma and its like: exports and imports of a region and its countries by month, thousand yen. A
 * pair of columns a country, by its three-digit code; the region itself stands in the first pair.
 * Months to come are filled with zeros or dashes and are no values. A country's columns can end
 * before the region's: its zeros after its last figure are no values either, those before are no
 * trade.
 *
 * <p>The layout is as reported; no file of it was at hand when this was written.
 */
final class AreaHistory {
  private static final Pattern HEADING = Pattern.compile("(Exp|Imp)-(Total|\\d{3})");

  private final Names names;
  private final SeriesText series;

  AreaHistory(Names names, SeriesText series) {
    this.names = names;
    this.series = series;
  }

  /** A column whose area is known. */
  private record Column(int index, String name, Flow flow, Area area) {}

  /** A cell of digits. */
  private record Cell(Month month, CsvLine row, String digits) {
    boolean isZero() {
      return digits.matches("0+");
    }
  }

  List<Figure> figures() {
    if (!series.says("thousand yen") && !series.says("千円")) {
      series.unreadable(
          "unknown-unit",
          series.place(series.header(), -1, ""),
          "a title that says thousand yen",
          "none");
      return List.of();
    }
    List<Column> columns = columns();
    List<Optional<Month>> months = series.months();
    List<List<Cell>> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(new ArrayList<>()));
    for (int i = 0; i < months.size(); i++) {
      CsvLine row = series.rows().get(i);
      if (series.isWhole(row) && months.get(i).isPresent()) {
        read(row, months.get(i).get(), columns, cells);
      }
    }
    return figures(columns, cells);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    Set<String> unlisted = new TreeSet<>();
    List<String> header = series.header().cells();
    for (int i = 1; i < header.size(); i++) {
      String name = header.get(i).strip();
      Matcher heading = HEADING.matcher(name);
      SourcePlace place = series.place(series.header(), i, name);
      boolean exports = i % 2 == 1;
      if (!heading.matches() || heading.group(1).equals("Exp") != exports || !seen.add(name)) {
        series.unreadable(
            "broken-header",
            place,
            (exports ? "Exp-" : "Imp-") + "Total or a country of three digits, once",
            name);
        continue;
      }
      String code = heading.group(2);
      Optional<Area> area = code.equals("Total") ? region(place) : names.areaOfCode(code);
      if (area.isEmpty() && !code.equals("Total")) {
        unlisted.add(code);
      }
      area.ifPresent(found -> columns.add(new Column(index(name), name, flow(exports), found)));
    }
    if (!unlisted.isEmpty()) {
      series
          .findings()
          .note(
              "unlisted-country",
              series.place(series.header(), -1, ""),
              "countries of reference/areas.csv",
              unlisted.size() + " others: " + String.join(" ", unlisted),
              "Nothing needs to be done; add a row with the code to reference/areas.csv to use it.");
    }
    return columns;
  }

  private int index(String name) {
    return series.header().cells().stream().map(String::strip).toList().indexOf(name);
  }

  private static Flow flow(boolean exports) {
    return exports ? Flow.EXPORTS : Flow.IMPORTS;
  }

  /** The region that a title names; without it the first pair cannot be used. */
  private Optional<Area> region(SourcePlace place) {
    Optional<Area> region =
        series.before().stream()
            .map(line -> line.cell(0))
            .map(names::areaInTitle)
            .flatMap(Optional::stream)
            .findFirst();
    if (region.isEmpty()) {
      series
          .findings()
          .failed(
              "unknown-area",
              place,
              "a title that names an area of reference/areas.csv",
              series.before().isEmpty() ? "no title" : series.before().getFirst().cell(0).strip(),
              "Add the name of the title to the labels of its area in reference/areas.csv.");
    }
    return region;
  }

  private void read(CsvLine row, Month month, List<Column> columns, List<List<Cell>> cells) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (!row.cell(column.index()).strip().equals(Mark.NIL.printed())) {
        List<Cell> into = cells.get(i);
        series
            .digits(row, column.index(), column.name())
            .ifPresent(digits -> into.add(new Cell(month, row, digits)));
      }
    }
  }

  private List<Figure> figures(List<Column> columns, List<List<Cell>> cells) {
    cells.forEach(
        column -> {
          while (!column.isEmpty() && column.getLast().isZero()) {
            column.removeLast();
          }
        });
    Optional<Month> last =
        cells.stream()
            .filter(column -> !column.isEmpty())
            .map(column -> column.getLast().month())
            .max(Month::compareTo);
    List<Figure> figures = new ArrayList<>();
    if (last.isEmpty()) {
      return figures;
    }
    Vintage vintage = new Vintage(last.get(), Stage.TIME_SERIES, Published.unknown());
    for (int i = 0; i < columns.size(); i++) {
      for (Cell cell : cells.get(i)) {
        figures.add(figure(vintage, columns.get(i), cell));
      }
    }
    return figures;
  }

  private Figure figure(Vintage vintage, Column column, Cell cell) {
    return new Figure(
        vintage,
        TableId.AREA_HISTORY,
        cell.month(),
        column.area(),
        Commodity.TOTAL,
        column.flow(),
        Measure.VALUE,
        new Amount(new BigDecimal(cell.digits()), Unit.THOUSAND_YEN, BigDecimal.ONE),
        cell.digits(),
        "",
        series.place(cell.row(), column.index(), column.name()));
  }
}
