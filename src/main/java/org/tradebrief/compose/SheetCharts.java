package org.tradebrief.compose;

import org.tradebrief.document.SheetChart;
import org.tradebrief.report.DataChart;

/** Turns a chart of the catalogue into a native one over its own table in the workbook. */
record SheetCharts(Composition composition) {

  SheetChart of(DataChart chart) {
    ChartWords words = ChartWords.of(composition, chart);
    return new SheetChart(
        chart.id(),
        chart.kind(),
        words.title(),
        words.subtitle(),
        words.alt(),
        chart.category(),
        chart.series().stream()
            .map(series -> new SheetChart.Series(series.column(), series.shape(), series.ink()))
            .toList(),
        0,
        chart.data().rows().size() - 1);
  }
}
