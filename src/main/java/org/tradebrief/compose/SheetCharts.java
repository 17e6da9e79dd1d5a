package org.tradebrief.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;

/** Turns a chart of the catalogue into native ones over its own table in the workbook. */
record SheetCharts(Composition composition) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final List<String> ROUND =
      List.of("1", "1.2", "1.6", "2", "3", "4", "5", "6", "8", "10");

  /** One chart, or one a panel. */
  List<SheetChart> of(DataChart chart) {
    ChartWords words = ChartWords.of(composition, chart);
    return chart.kind() == SheetChart.Kind.PANELS
        ? panels(chart)
        : List.of(
            new SheetChart(
                chart.id(),
                chart.kind(),
                words.title(),
                words.subtitle(),
                words.alt(),
                chart.category(),
                chart.series().stream().map(this::series).toList(),
                0,
                chart.data().rows().size() - 1,
                chart.provisionalFrom(),
                Optional.empty()));
  }

  private SheetChart.Series series(DataChart.Series series) {
    return new SheetChart.Series(
        series.column(),
        series.shape(),
        series.ink(),
        composition.tongue().labels().find("chart.key." + series.column()).orElse(""));
  }

  /**
   * Neighbouring series, one a line, are one panel; all are on the same axis, or each on its own.
   */
  private List<SheetChart> panels(DataChart chart) {
    int across = chart.lines().size();
    List<SheetChart> panels = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i += across) {
      List<SheetChart.Series> lines = new ArrayList<>();
      for (int at = 0; at < across; at++) {
        DataChart.Series series = chart.series().get(i + at);
        String name = composition.word(chart.lines().get(at));
        lines.add(new SheetChart.Series(series.column(), series.shape(), series.ink(), name));
      }
      String about = about(chart, i);
      panels.add(
          new SheetChart(
              chart.id() + "-" + (i / across + 1),
              chart.kind(),
              about,
              "",
              alt(chart, about, i),
              chart.category(),
              lines,
              0,
              chart.data().rows().size() - 1,
              chart.provisionalFrom(),
              axis(
                  chart,
                  chart.ownScales() ? chart.series().subList(i, i + across) : chart.series())));
    }
    return panels;
  }

  private String about(DataChart chart, int series) {
    DataTable table = chart.data();
    DataTable.Column column =
        table.columns().get(table.indexOf(chart.series().get(series).column()));
    return composition.heading(table, column);
  }

  /** What a panel ends with, in words. */
  private String alt(DataChart chart, String about, int first) {
    if (chart.showsFlows()) {
      return composition.word("chart.panel.alt", about, last(chart, first), last(chart, first + 1));
    }
    List<String> ends = new ArrayList<>();
    for (int at = 0; at < chart.lines().size(); at++) {
      ends.add(
          composition.word(
              "chart.panel.line",
              composition.word(chart.lines().get(at)),
              last(chart, first + at)));
    }
    String words = ChartWords.of(composition, chart).subtitle();
    return composition.word(
        "chart.panel.lines",
        about,
        words,
        String.join(composition.word("chart.panel.between"), ends));
  }

  /** The last value of a series, in words. */
  private String last(DataChart chart, int series) {
    DataTable table = chart.data();
    int at = table.indexOf(chart.series().get(series).column());
    return new CellTexts(composition.tongue(), Optional.empty())
        .of(table.rows().getLast().cells().get(at), table.columns().get(at));
  }

  /**
   * From nothing to the largest value rounded up to a number whose half is round too; where values
   * fall below zero, in round steps to both sides.
   */
  private static Optional<SheetChart.Axis> axis(DataChart chart, List<DataChart.Series> drawn) {
    List<BigDecimal> values =
        drawn.stream()
            .map(series -> chart.data().indexOf(series.column()))
            .flatMap(at -> chart.data().rows().stream().map(row -> row.cells().get(at)))
            .flatMap(cell -> ChartValues.of(cell).stream())
            .toList();
    BigDecimal largest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal smallest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal longest = largest.max(smallest.negate());
    if (longest.signum() == 0) {
      return Optional.empty();
    }
    if (smallest.signum() == 0) {
      BigDecimal top = roundedUp(largest);
      return Optional.of(new SheetChart.Axis(smallest, top, top.divide(TWO)));
    }
    BigDecimal step = roundedUp(longest.divide(TWO));
    return Optional.of(
        new SheetChart.Axis(steps(smallest.negate(), step).negate(), steps(largest, step), step));
  }

  private static BigDecimal steps(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.CEILING).multiply(step);
  }

  private static BigDecimal roundedUp(BigDecimal value) {
    int power = value.precision() - value.scale() - 1;
    return ROUND.stream()
        .map(digits -> new BigDecimal(digits).scaleByPowerOfTen(power))
        .filter(round -> round.compareTo(value) >= 0)
        .findFirst()
        .orElseThrow();
  }

  /** The table of a chart: where a partner has two columns, their headings name the flow too. */
  SheetTable headed(DataChart chart, SheetTable table) {
    if (chart.kind() != SheetChart.Kind.PANELS) {
      return table;
    }
    Map<String, String> headings =
        panels(chart).stream()
            .flatMap(panel -> panel.series().stream().map(line -> named(panel, line)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Function<SheetTable.Column, SheetTable.Column> headed =
        column ->
            new SheetTable.Column(
                column.id(),
                headings.getOrDefault(column.id(), column.heading()),
                column.kind(),
                column.decimals(),
                column.width());
    return new SheetTable(
        table.name(), table.columns().stream().map(headed).toList(), table.rows());
  }

  private Map.Entry<String, String> named(SheetChart panel, SheetChart.Series line) {
    return Map.entry(
        line.column(), composition.word("chart.panel.column", panel.title(), line.name()));
  }
}
