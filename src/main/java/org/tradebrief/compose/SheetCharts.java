package org.tradebrief.compose;

import java.math.BigDecimal;
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
import org.tradebrief.table.Flow;

/** Turns a chart of the catalogue into native ones over its own table in the workbook. */
record SheetCharts(Composition composition) {

  /** What a panel draws of each partner. */
  private static final List<Flow> DRAWN = List.of(Flow.EXPORTS, Flow.IMPORTS);

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

  /** Neighbouring series are one partner's; all on an axis up to the same round value. */
  private List<SheetChart> panels(DataChart chart) {
    Optional<BigDecimal> top = top(chart);
    List<SheetChart> panels = new ArrayList<>();
    for (int i = 0; i + 1 < chart.series().size(); i += DRAWN.size()) {
      List<SheetChart.Series> lines = new ArrayList<>();
      for (int flow = 0; flow < DRAWN.size(); flow++) {
        DataChart.Series series = chart.series().get(i + flow);
        String name = composition.word("flow." + DRAWN.get(flow).id());
        lines.add(new SheetChart.Series(series.column(), series.shape(), series.ink(), name));
      }
      String partner = partner(chart, i);
      panels.add(
          new SheetChart(
              chart.id() + "-" + (i / DRAWN.size() + 1),
              chart.kind(),
              partner,
              "",
              composition.word("chart.panel.alt", partner, alt(chart, i), alt(chart, i + 1)),
              chart.category(),
              lines,
              0,
              chart.data().rows().size() - 1,
              chart.provisionalFrom(),
              top));
    }
    return panels;
  }

  private String partner(DataChart chart, int series) {
    DataTable table = chart.data();
    DataTable.Column column =
        table.columns().get(table.indexOf(chart.series().get(series).column()));
    return composition.heading(table, column);
  }

  /** The last value of a series, in words. */
  private String alt(DataChart chart, int series) {
    DataTable table = chart.data();
    int at = table.indexOf(chart.series().get(series).column());
    return new CellTexts(composition.tongue(), Optional.empty())
        .of(table.rows().getLast().cells().get(at), table.columns().get(at));
  }

  /** The largest value rounded up to a number whose half is round too. */
  private static Optional<BigDecimal> top(DataChart chart) {
    return chart.series().stream()
        .map(series -> chart.data().indexOf(series.column()))
        .flatMap(at -> chart.data().rows().stream().map(row -> row.cells().get(at)))
        .flatMap(cell -> ChartValues.of(cell).stream())
        .max(BigDecimal::compareTo)
        .filter(largest -> largest.signum() > 0)
        .map(SheetCharts::roundedUp);
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
