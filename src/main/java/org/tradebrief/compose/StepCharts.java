package org.tradebrief.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.StepChart;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.table.Percent;

/**
 * Turns a table of days into a chart of steps: a series up to the pack's day, one from it on, and
 * the day itself.
 */
record StepCharts(Composition composition) {

  StepChart steps(DataChart chart) {
    DataTable table = chart.data();
    int day = table.indexOf(chart.category());
    int until = table.indexOf(chart.series().get(0).column());
    int ahead = table.indexOf(chart.series().get(1).column());
    int today = table.indexOf(chart.series().get(2).column());
    List<StepChart.Step> steps = new ArrayList<>();
    LocalDate releaseDay = null;
    for (DataTable.Row row : table.rows()) {
      LocalDate at = ((Cell.Day) row.cells().get(day)).date();
      if (percent(row.cells().get(today)).isPresent()) {
        releaseDay = at;
      }
      boolean announced = percent(row.cells().get(until)).isEmpty();
      Optional<Percent> rate =
          percent(row.cells().get(until)).or(() -> percent(row.cells().get(ahead)));
      rate.ifPresent(percent -> add(steps, at, percent, announced));
    }
    LocalDate first = steps.getFirst().from();
    LocalDate last = ((Cell.Day) table.rows().getLast().cells().get(day)).date();
    return new StepChart(
        chart.id(),
        first,
        last,
        releaseDay == null ? last : releaseDay,
        composition.word(
            "timeline.today",
            composition.tongue().formats().day(releaseDay == null ? last : releaseDay)),
        steps,
        composition.word("unit.chart.percent"));
  }

  /** A row that only repeats the rate before it, for the native chart, is no step. */
  private void add(List<StepChart.Step> steps, LocalDate day, Percent rate, boolean announced) {
    BigDecimal value = rate.value();
    if (steps.isEmpty() || steps.getLast().value().compareTo(value) != 0) {
      steps.add(
          new StepChart.Step(
              day, value, composition.tongue().formats().number(value, 1), announced));
    }
  }

  private static Optional<Percent> percent(Cell cell) {
    return ChartValues.reading(cell).filter(Percent.class::isInstance).map(Percent.class::cast);
  }
}
