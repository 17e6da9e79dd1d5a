package org.tradebrief.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;
import org.tradebrief.document.SheetTable.Kind;

/**
 * The cells a chart draws. The chart refers to them, so it follows an edit, and keeps a copy of
 * what they hold, so that a program that does not calculate can draw it.
 */
final class ChartSource {
  private final String tab;
  private final SheetTable table;
  private final SheetChart chart;
  private final Placement placement;
  private final Formats formats;

  ChartSource(Sheet sheet, SheetChart chart, Placement placement, Formats formats) {
    this.tab = sheet.tab();
    this.table =
        sheet
            .table()
            .orElseThrow(
                () ->
                    new IllegalArgumentException("chart " + chart.id() + " has no table to draw"));
    this.chart = chart;
    this.placement = placement;
    this.formats = formats;
    if (chart.firstRow() < 0
        || chart.lastRow() >= table.rows().size()
        || chart.firstRow() > chart.lastRow()) {
      throw new IllegalArgumentException(
          "chart "
              + chart.id()
              + " draws rows "
              + chart.firstRow()
              + " to "
              + chart.lastRow()
              + " of "
              + table.rows().size());
    }
  }

  /** Rows drawn. */
  int size() {
    return chart.lastRow() - chart.firstRow() + 1;
  }

  boolean overTime() {
    return column(index(chart.category())).kind() == Kind.MONTH;
  }

  XDDFDataSource<?> categories() {
    int index = index(chart.category());
    if (overTime() || column(index).kind() == Kind.DATE) {
      XDDFNumericalDataSource<Double> times = numbers(index);
      times.setFormatCode(formats.code(column(index).kind(), 0));
      return times;
    }
    String[] labels = cells(index).stream().map(ChartSource::label).toArray(String[]::new);
    return XDDFDataSourcesFactory.fromArray(labels, range(index));
  }

  XDDFNumericalDataSource<Double> values(String column) {
    XDDFNumericalDataSource<Double> values = numbers(index(column));
    values.setFormatCode(code(column));
    return values;
  }

  String code(String column) {
    Column definition = column(index(column));
    return formats.code(definition.kind(), definition.decimals());
  }

  String heading(String column) {
    return column(index(column)).heading();
  }

  /** What a series is called: its own name, or the heading of its column. */
  String name(SheetChart.Series series) {
    return series.name().isEmpty() ? heading(series.column()) : CellText.written(series.name());
  }

  /** Where that stands; nowhere if the series has a name of its own. */
  CellReference nameCell(SheetChart.Series series) {
    return series.name().isEmpty()
        ? new CellReference(tab, placement.headerAt(), index(series.column()), true, true)
        : null;
  }

  /** Width of the longest name at the axis, in characters. */
  int longestLabel() {
    return cells(index(chart.category())).stream()
        .mapToInt(cell -> TextWidth.of(label(cell)))
        .max()
        .orElse(0);
  }

  /** The last position with a value; -1 if none has one. */
  int lastValue(String column) {
    List<SheetCell> cells = cells(index(column));
    for (int position = cells.size() - 1; position >= 0; position--) {
      if (number(cells.get(position)) != null) {
        return position;
      }
    }
    return -1;
  }

  /** The value at a position, for estimates of the layout alone. */
  double at(String column, int position) {
    BigDecimal value = number(cells(index(column)).get(position));
    return value == null ? 0 : value.doubleValue();
  }

  /** A value as its cell shows it; nothing where it is empty. */
  String shown(String column, int position) {
    BigDecimal value = number(cells(index(column)).get(position));
    return value == null
        ? ""
        : new DataFormatter(Locale.ROOT)
            .formatRawCellContents(value.doubleValue(), -1, code(column));
  }

  /** The cells drawn of a column, as a formula names them. */
  String place(String column) {
    return range(index(column));
  }

  /** The smallest and the largest value of some columns, zero among them. */
  double[] range(List<String> columns) {
    double[] range = {0, 0};
    for (String column : columns) {
      for (int position = 0; position < size(); position++) {
        double value = at(column, position);
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
      }
    }
    return range;
  }

  /** Positions with a value below zero. */
  List<Integer> negatives(String column) {
    List<Integer> negatives = new ArrayList<>();
    List<SheetCell> cells = cells(index(column));
    for (int position = 0; position < cells.size(); position++) {
      if (cells.get(position).shown() instanceof SheetCell.Number number
          && number.value().signum() < 0) {
        negatives.add(position);
      }
    }
    return negatives;
  }

  private XDDFNumericalDataSource<Double> numbers(int index) {
    Double[] values =
        cells(index).stream()
            .map(ChartSource::number)
            .map(value -> value == null ? null : value.doubleValue())
            .toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(values, range(index));
  }

  private static BigDecimal number(SheetCell cell) {
    return switch (cell) {
      case SheetCell.Number number -> number.value();
      case SheetCell.MonthOf month -> BigDecimal.valueOf(CellWriter.day(month.month()));
      case SheetCell.Day day -> BigDecimal.valueOf(CellWriter.day(day.date()));
      case SheetCell.Calculated calculated -> number(calculated.outcome());
      case SheetCell.Sign sign -> null;
      case SheetCell.Text text -> null;
      case SheetCell.Empty empty -> null;
    };
  }

  private static String label(SheetCell cell) {
    return switch (cell) {
      case SheetCell.Text text -> text.text();
      case SheetCell.Sign sign -> sign.text();
      case SheetCell.Calculated calculated -> label(calculated.outcome());
      case SheetCell.Number number -> number.value().toPlainString();
      case SheetCell.MonthOf month -> month.month().id();
      case SheetCell.Day day -> day.date().toString();
      case SheetCell.Empty empty -> "";
    };
  }

  private List<SheetCell> cells(int index) {
    return table.rows().subList(chart.firstRow(), chart.lastRow() + 1).stream()
        .map(row -> row.cells().get(index))
        .toList();
  }

  private String range(int index) {
    return new CellRangeAddress(
            placement.firstDataRow() + chart.firstRow(),
            placement.firstDataRow() + chart.lastRow(),
            index,
            index)
        .formatAsString(tab, true);
  }

  private Column column(int index) {
    return table.columns().get(index);
  }

  private int index(String id) {
    for (int index = 0; index < table.columns().size(); index++) {
      if (column(index).id().equals(id)) {
        return index;
      }
    }
    throw new IllegalArgumentException(
        "chart " + chart.id() + " draws the column " + id + ", which is not in " + table.name());
  }
}
