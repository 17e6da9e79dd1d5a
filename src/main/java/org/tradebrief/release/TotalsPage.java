package org.tradebrief.release;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.source.XmlElement;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Period;
import org.tradebrief.table.TableId;

/**
 * Page 1: exports, imports and balance of the month and of the month a year before, with the
 * change.
 */
final class TotalsPage {
  private static final Set<String> REQUIRED =
      Set.of(
          "kohyoymd", "title", "taishoymtonen", "taishoymzennen", "export", "import", "sashihiki");
  private static final Set<String> CELLS = Set.of("sogakutonen", "sogakuzennen", "nobiritsu");
  private static final Map<Flow, String> ELEMENTS =
      Map.of(Flow.EXPORTS, "export", Flow.IMPORTS, "import", Flow.BALANCE, "sashihiki");

  private final PressPage page;

  TotalsPage(PressPage page) {
    this.page = page;
  }

  Optional<String> read() {
    page.expect(page.element(), "", REQUIRED, Set.of("chushaku", "page"));
    int row = 0;
    for (Flow flow : Flow.values()) {
      String number = Integer.toString(++row);
      String name = ELEMENTS.get(flow);
      page.element()
          .child(name)
          .ifPresent(
              element -> {
                page.expect(element, number, CELLS, Set.of());
                read(element, number, name, flow);
              });
    }
    return Optional.empty();
  }

  private void read(XmlElement element, String row, String name, Flow flow) {
    Period month = page.month();
    value(element, row, name + "/sogakutonen", "sogakutonen", flow, month);
    value(element, row, name + "/sogakuzennen", "sogakuzennen", flow, month.yearBefore());
    String text = element.childText("nobiritsu");
    String column = name + "/nobiritsu";
    if (element.child("nobiritsu").isPresent()) {
      page.add(cell(row, column, flow, Measure.GROWTH, month), page.rate(row, column, text), text);
    }
  }

  private void value(
      XmlElement element, String row, String column, String child, Flow flow, Period period) {
    if (element.child(child).isPresent()) {
      String text = element.childText(child);
      page.add(
          cell(row, column, flow, Measure.VALUE, period), page.amount(row, column, text), text);
    }
  }

  private PressPage.Cell cell(
      String row, String column, Flow flow, Measure measure, Period period) {
    return new PressPage.Cell(
        TableId.TOTALS,
        period,
        page.names().world(),
        Commodity.TOTAL,
        flow,
        measure,
        "",
        row,
        column);
  }
}
