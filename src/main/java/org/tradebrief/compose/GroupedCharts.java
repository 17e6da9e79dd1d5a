package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.GroupedBarChart;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Reading;

/** Turns changes of value, quantity and unit value into groups of bars, one an area. */
record GroupedCharts(Composition composition) {

  GroupedBarChart bars(DataChart chart) {
    DataTable table = chart.data();
    List<GroupedBarChart.Key> keys =
        chart.series().stream()
            .map(
                series ->
                    new GroupedBarChart.Key(
                        composition.word("chart.key." + series.column()), series.ink()))
            .toList();
    List<GroupedBarChart.Group> groups = new ArrayList<>();
    for (DataTable.Row row : table.rows()) {
      List<GroupedBarChart.Bar> bars =
          chart.series().stream()
              .map(series -> bar(row.cells().get(table.indexOf(series.column()))))
              .toList();
      String note =
          text(row.cells().get(table.indexOf("value_change")))
              .map(text -> composition.word("chart.value", text))
              .orElse("");
      int at = table.indexOf(chart.category());
      String label =
          new CellTexts(composition.tongue(), Optional.empty())
              .of(row.cells().get(at), table.columns().get(at));
      groups.add(new GroupedBarChart.Group(label, note, bars));
    }
    return new GroupedBarChart(chart.id(), keys, groups, "");
  }

  private GroupedBarChart.Bar bar(DataTable.Cell cell) {
    return new GroupedBarChart.Bar(
        ChartValues.reading(cell).flatMap(Reading::number), text(cell).orElse(""));
  }

  private Optional<String> text(DataTable.Cell cell) {
    return ChartValues.reading(cell)
        .filter(Percent.class::isInstance)
        .map(reading -> composition.tongue().formats().signed((Percent) reading));
  }
}
