package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.document.SheetChart;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;

/**
 * Title, subtitle and text alternative of a chart, from {@code text/<language>/chart-<id>.ftl}. The
 * template sees the chart's rows and assigns the three.
 */
record ChartWords(String title, String subtitle, String alt) {

  static ChartWords of(Composition composition, DataChart chart) {
    return of(composition, chart.id(), Map.of("chart", model(composition, chart)));
  }

  static ChartWords of(Composition composition, String id, Map<String, Object> variables) {
    Tongue tongue = composition.tongue();
    Map<String, Object> model = new LinkedHashMap<>(composition.model());
    model.putAll(variables);
    Map<String, String> words =
        tongue
            .engine()
            .assigned(
                tongue.template("chart-" + id + ".ftl"),
                model,
                List.of("title", "subtitle", "alt"));
    return new ChartWords(
        tongue.oneLine(words.get("title")),
        tongue.oneLine(words.get("subtitle")),
        tongue.oneLine(words.get("alt")));
  }

  /**
   * {@code rows} with a form a column; {@code full}: the rows without a gap; and for bars {@code
   * above} and {@code below}: the rows on each side of zero.
   */
  private static Map<String, Object> model(Composition composition, DataChart chart) {
    List<Object> rows = new ArrayList<>();
    List<Object> full = new ArrayList<>();
    List<Object> above = new ArrayList<>();
    List<Object> below = new ArrayList<>();
    int first = chart.data().indexOf(chart.series().get(0).column());
    for (DataTable.Row row : chart.data().rows()) {
      Map<String, Object> forms = forms(composition.tongue(), chart.data(), row);
      rows.add(forms);
      if (forms.size() == chart.data().columns().size()) {
        full.add(forms);
      }
      if (chart.kind() == SheetChart.Kind.DIVERGING_BARS) {
        int side = side(row.cells().get(first));
        if (side != 0) {
          (side > 0 ? above : below).add(forms);
        }
      }
    }
    return Map.of("rows", rows, "full", full, "above", above, "below", below);
  }

  private static int side(Cell cell) {
    return ChartValues.of(cell).map(java.math.BigDecimal::signum).orElse(0);
  }

  private static Map<String, Object> forms(Tongue tongue, DataTable table, DataTable.Row row) {
    Map<String, Object> forms = new LinkedHashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String id = table.columns().get(i).id();
      switch (row.cells().get(i)) {
        case Cell.Printed printed -> forms.put(id, tongue.values().of(printed.figure().reading()));
        case Cell.Computed computed -> forms.put(id, tongue.values().of(computed.reading()));
        case Cell.Text text -> forms.put(id, tongue.values().name(text.label()));
        case Cell.MonthCell month -> forms.put(id, tongue.values().period(month.month()));
        case Cell.When when -> forms.put(id, tongue.values().period(when.period()));
        case Cell.Word word -> forms.put(id, tongue.word(word.key()));
        case Cell.Plain plain -> forms.put(id, plain.value());
        case Cell.Day day -> forms.put(id, tongue.values().day(day.date()));
        case Cell.Link link -> forms.put(id, link.text());
        case Cell.Sentence sentence -> forms.put(id, tongue.sentence(sentence.claim()));
        case Cell.Empty empty -> {
          // a gap: the column is not there, so that a template must ask
        }
      }
    }
    return forms;
  }
}
