package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.BarChart;
import org.tradebrief.document.Chart;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.Ink;
import org.tradebrief.document.PanelChart;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SheetChart;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.Reading;

/** Turns a chart of the catalogue into one of the briefing. */
record ChartBlocks(Composition composition) {

  /** An axis of months names every sixth, counted back from the last. */
  private static final int MONTHS_BETWEEN_LABELS = 6;

  /** Nothing if this pack has no such chart. */
  Optional<ChartBlock> of(String id) {
    return composition.chart(id).map(this::block);
  }

  private ChartBlock block(DataChart chart) {
    ChartWords words = ChartWords.of(composition, chart);
    Chart drawn =
        switch (chart.kind()) {
          case DIVERGING_BARS -> bars(chart);
          case GROUPED_BARS -> new GroupedCharts(composition).bars(chart);
          case PANELS -> panels(chart);
          case WATERFALL -> new WaterfallBlocks(composition).chart(chart);
          case STEPS -> new StepCharts(composition).steps(chart);
          case COLUMNS_AND_LINES, LINES -> series(chart);
        };
    boolean cut = drawn instanceof PanelChart panels && panels.startsAboveZero();
    String subtitle =
        cut ? composition.word("chart.panels.cut", words.subtitle()) : words.subtitle();
    return new ChartBlock(drawn, words.title(), subtitle, words.alt(), source(chart));
  }

  /** The source, and what the marks of figures that are not final mean. */
  private String source(DataChart chart) {
    String source = composition.source(chart.data());
    if (chart.provisionalFrom() >= chart.data().rows().size()) {
      return source;
    }
    boolean panels = chart.kind() == SheetChart.Kind.PANELS;
    return composition.word(panels ? "chart.provisional.panels" : "chart.provisional", source);
  }

  private SeriesChart series(DataChart chart) {
    DataTable table = chart.data();
    boolean money = ChartValues.isMoney(table);
    MoneyUnit unit = ChartValues.unit(chart, composition);
    int category = table.indexOf(chart.category());
    List<String> categories = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int last = table.rows().size() - 1;
    for (int i = 0; i <= last; i++) {
      String label = label(table, i, category);
      boolean months = table.rows().get(i).cells().get(category) instanceof Cell.MonthCell;
      categories.add(label);
      labels.add(!months || isLabelled(i, last) ? label : "");
    }
    return new SeriesChart(
        chart.id(),
        categories,
        labels,
        chart.series().stream()
            .map(series -> money ? series(table, series, unit) : changes(table, series))
            .toList(),
        composition.word(money ? unit.wordInLine() : "unit.chart.percent"),
        money ? unit.decimals() : 0,
        chart.provisionalFrom());
  }

  /** Every sixth month back from the last, and the first where the next label leaves room. */
  private static boolean isLabelled(int month, int last) {
    return (last - month) % MONTHS_BETWEEN_LABELS == 0
        || month == 0 && last % MONTHS_BETWEEN_LABELS >= MONTHS_BETWEEN_LABELS / 2;
  }

  /** Neighbouring series, one a line, are one panel. */
  private PanelChart panels(DataChart chart) {
    DataTable table = chart.data();
    boolean money = ChartValues.isMoney(table);
    MoneyUnit unit = ChartValues.unit(chart, composition);
    List<PanelChart.Panel> panels = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i += chart.lines().size()) {
      List<SeriesChart.Series> lines = new ArrayList<>();
      for (int at = 0; at < chart.lines().size(); at++) {
        DataChart.Series drawn = chart.series().get(i + at);
        SeriesChart.Series line = money ? series(table, drawn, unit) : changes(table, drawn);
        String name = composition.word(chart.lines().get(at));
        String end = chart.ownScales() ? lastValue(line, unit) : "";
        lines.add(new SeriesChart.Series(name, line.shape(), line.ink(), line.values(), end));
      }
      int column = table.indexOf(chart.series().get(i).column());
      panels.add(
          new PanelChart.Panel(composition.heading(table, table.columns().get(column)), lines));
    }
    int category = table.indexOf(chart.category());
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      labels.add(label(table, i, category));
    }
    return new PanelChart(
        chart.id(),
        labels,
        panels,
        composition.word(money ? unit.wordInLine() : "unit.chart.percent"),
        chart.provisionalFrom(),
        chart.ownScales());
  }

  /**
   * The figure of the last position, one digit finer than the axis; nothing where there is none.
   */
  private String lastValue(SeriesChart.Series line, MoneyUnit unit) {
    return line.values()
        .getLast()
        .map(value -> composition.tongue().formats().number(value, unit.decimals() + 1))
        .orElse("");
  }

  private String label(DataTable table, int row, int column) {
    if (table.rows().get(row).cells().get(column) instanceof Cell.When when) {
      return composition.tongue().formats().shortPeriod(when.period());
    }
    return new CellTexts(composition.tongue(), Optional.empty())
        .of(table.rows().get(row).cells().get(column), table.columns().get(column));
  }

  private SeriesChart.Series series(DataTable table, DataChart.Series series, MoneyUnit unit) {
    int at = table.indexOf(series.column());
    List<Optional<BigDecimal>> values = new ArrayList<>();
    String end = "";
    for (DataTable.Row row : table.rows()) {
      Optional<Amount> amount =
          ChartValues.reading(row.cells().get(at))
              .filter(Amount.class::isInstance)
              .map(Amount.class::cast);
      values.add(amount.map(unit::value));
      end = amount.map(composition.tongue().formats()::trillion).orElse(end);
    }
    String name = composition.heading(table, table.columns().get(at));
    return new SeriesChart.Series(
        name, series.shape(), series.ink(), values, composition.word("chart.end", name, end));
  }

  /** Changes in percent, as printed. */
  private SeriesChart.Series changes(DataTable table, DataChart.Series series) {
    int at = table.indexOf(series.column());
    List<Optional<BigDecimal>> values = new ArrayList<>();
    String end = "";
    for (DataTable.Row row : table.rows()) {
      Optional<Percent> percent =
          ChartValues.reading(row.cells().get(at))
              .filter(Percent.class::isInstance)
              .map(Percent.class::cast);
      values.add(percent.map(Percent::value));
      end = percent.map(composition.tongue().formats()::signed).orElse(end);
    }
    String name =
        composition
            .tongue()
            .labels()
            .find("chart.key." + series.column())
            .orElseGet(() -> composition.heading(table, table.columns().get(at)));
    return new SeriesChart.Series(
        name, series.shape(), series.ink(), values, composition.word("chart.end", name, end));
  }

  private BarChart bars(DataChart chart) {
    DataTable table = chart.data();
    boolean money = ChartValues.isMoney(table);
    MoneyUnit unit = MoneyUnit.of("billion-yen", 1, composition.language());
    int category = table.indexOf(chart.category());
    int at = table.indexOf(chart.series().get(0).column());
    List<BarChart.Bar> bars = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Optional<Reading> reading = ChartValues.reading(table.rows().get(i).cells().get(at));
      String label = label(table, i, category);
      reading
          .filter(found -> found.number().isPresent())
          .ifPresent(found -> bars.add(bar(label, found, unit)));
    }
    return new BarChart(
        chart.id(),
        bars,
        composition.word(money ? unit.wordInLine() : ChartValues.unitWord(table, at)),
        money ? unit.decimals() : 1);
  }

  private BarChart.Bar bar(String label, Reading reading, MoneyUnit unit) {
    String text;
    BigDecimal value;
    if (reading instanceof Amount amount) {
      value = unit.value(amount);
      text = composition.tongue().formats().number(value, unit.shown(amount));
    } else {
      value = reading.required();
      text =
          reading instanceof Points points
              ? composition.tongue().formats().bareSigned(points)
              : composition.tongue().formats().number(value, 1);
    }
    return new BarChart.Bar(label, value, text, value.signum() < 0 ? Ink.MUTED : Ink.FOCUS);
  }
}
