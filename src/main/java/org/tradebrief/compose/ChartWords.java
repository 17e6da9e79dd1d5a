package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetChart;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.table.Label;
import org.tradebrief.table.Reading;

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
   * above} and {@code below}: the rows on each side of zero, in a waterfall without rest and total;
   * there {@code restIsLargest} says whether the rest moved more than any row that is named.
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
      boolean part = chart.kind() == SheetChart.Kind.WATERFALL && row.role() == RowRole.ITEM;
      if (part || chart.kind() == SheetChart.Kind.DIVERGING_BARS) {
        int drawn = part ? chart.data().indexOf("contribution") : first;
        int side = side(row.cells().get(drawn));
        if (side != 0) {
          (side > 0 ? above : below).add(forms);
        }
      }
    }
    return Map.of(
        "rows",
        rows,
        "full",
        full,
        "above",
        above,
        "below",
        below,
        "panels",
        panels(composition, chart),
        "restIsLargest",
        chart.kind() == SheetChart.Kind.WATERFALL && restIsLargest(chart.data()));
  }

  private static boolean restIsLargest(DataTable table) {
    int at = table.indexOf("contribution");
    BigDecimal named = BigDecimal.ZERO;
    BigDecimal rest = BigDecimal.ZERO;
    for (DataTable.Row row : table.rows()) {
      BigDecimal size = ChartValues.of(row.cells().get(at)).orElse(BigDecimal.ZERO).abs();
      named = row.role() == RowRole.ITEM ? named.max(size) : named;
      rest = row.role() == RowRole.MEMO ? size : rest;
    }
    return rest.compareTo(named) > 0;
  }

  /** A partner a panel: {@code name}, {@code exports}, {@code imports} of the last month. */
  private static List<Object> panels(Composition composition, DataChart chart) {
    List<Object> panels = new ArrayList<>();
    if (chart.kind() != SheetChart.Kind.PANELS || !chart.showsFlows()) {
      return panels;
    }
    DataTable table = chart.data();
    List<Cell> last = table.rows().getLast().cells();
    for (int i = 0; i + 1 < chart.series().size(); i += 2) {
      int exports = table.indexOf(chart.series().get(i).column());
      int imports = table.indexOf(chart.series().get(i + 1).column());
      Optional<Reading> out = ChartValues.reading(last.get(exports));
      Optional<Reading> in = ChartValues.reading(last.get(imports));
      if (out.flatMap(Reading::number).isEmpty() || in.flatMap(Reading::number).isEmpty()) {
        continue;
      }
      ValueForms values = composition.tongue().values();
      boolean surplus =
          ChartValues.of(last.get(exports)).get().compareTo(ChartValues.of(last.get(imports)).get())
              > 0;
      panels.add(
          Map.of(
              "name",
                  values.name(
                      table
                          .columns()
                          .get(exports)
                          .heading()
                          .orElseGet(
                              () ->
                                  Label.same(
                                      composition.heading(table, table.columns().get(exports))))),
              "exports", values.of(out.get()),
              "imports", values.of(in.get()),
              "surplus", surplus));
    }
    return panels;
  }

  private static int side(Cell cell) {
    return ChartValues.of(cell).map(BigDecimal::signum).orElse(0);
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
        case Cell.Phrase phrase ->
            forms.put(id, tongue.values().name(Label.same(tongue.phrase(phrase))));
        case Cell.Plain plain -> forms.put(id, plain.value());
        case Cell.Result result -> forms.put(id, result.value());
        case Cell.Day day -> forms.put(id, tongue.values().day(day.date()));
        case Cell.Link link -> forms.put(id, link.text());
        case Cell.Sources sources -> forms.put(id, sources.text());
        case Cell.Sentence sentence -> forms.put(id, tongue.sentence(sentence.claim()));
        case Cell.Empty empty -> {
          // a gap: the column is not there, so that a template must ask
        }
      }
    }
    return forms;
  }
}
