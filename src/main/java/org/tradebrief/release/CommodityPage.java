package org.tradebrief.release;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.context.CommodityLayout;
import org.tradebrief.source.XmlElement;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Reading;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;

/**
 * Pages 3 to 20: exports or imports of the world or of a partner by principal commodity. An empty
 * cell says that there is nothing to print: no quantity where there is no unit, no change where
 * there was no trade in both years.
 */
final class CommodityPage {
  private static final Pattern TITLE =
      Pattern.compile(
          "(Exports|Imports) by Principal Commodity(?: by Area\\(Country\\))?\\s?\\(([^()]{1,40})\\)");
  private static final Set<String> REQUIRED =
      Set.of(
          "shuyoshohin",
          "shuyoshohinbunrui",
          "tani",
          "suryo",
          "suryonobiritsu",
          "kagaku",
          "koseihi",
          "kagakunobiritsu",
          "zogenkiyodo");

  private final PressPage page;

  CommodityPage(PressPage page) {
    this.page = page;
  }

  /** Gives what the title says: {@code Exports USA}. */
  Optional<String> read() {
    page.expect(
        page.element(),
        "",
        Set.of("title", "taishokikan", "shuyochiikikunihininfo"),
        Set.of("chushaku_eu", "chushaku", "page"));
    page.expectMonth("taishokikan");
    String title = page.element().childText("title");
    Matcher matcher = TITLE.matcher(title);
    if (!matcher.matches()) {
      page.unreadable(
          "broken-title", "", "title", "Exports or Imports by Principal Commodity(AREA)", title);
      return Optional.empty();
    }
    Flow flow = matcher.group(1).equals("Exports") ? Flow.EXPORTS : Flow.IMPORTS;
    String label = matcher.group(2).strip();
    Area area = page.names().area(label, page.place("", "title"));
    int row = 0;
    for (XmlElement element : page.element().children("shuyochiikikunihininfo")) {
      read(element, Integer.toString(++row), area, flow);
    }
    return Optional.of(matcher.group(1) + " " + label);
  }

  private void read(XmlElement element, String row, Area area, Flow flow) {
    page.expect(element, row, REQUIRED, Set.of());
    Commodity commodity =
        page.names()
            .commodity(
                CommodityLayout.press(flow),
                element.childText("shuyoshohin"),
                page.place(row, "shuyoshohin"));
    checkLevel(commodity, row, element.childText("shuyoshohinbunrui"));
    Row cells = new Row(element, row, area, commodity, flow);
    quantities(cells);
    String value = cells.text("kagaku");
    add(cells, "kagaku", Measure.VALUE, page.amount(row, "kagaku", value));
    add(cells, "koseihi", Measure.SHARE, page.percent(row, "koseihi", cells.text("koseihi")));
    String growth = cells.text("kagakunobiritsu");
    if (!(growth.isEmpty() && isNothing(value))) {
      add(cells, "kagakunobiritsu", Measure.GROWTH, page.rate(row, "kagakunobiritsu", growth));
    }
    add(
        cells,
        "zogenkiyodo",
        Measure.CONTRIBUTION,
        page.points(row, "zogenkiyodo", cells.text("zogenkiyodo")));
  }

  private void quantities(Row cells) {
    String unit = cells.text("tani");
    String quantity = cells.text("suryo");
    String growth = cells.text("suryonobiritsu");
    if (unit.isEmpty() && quantity.isEmpty() && growth.isEmpty()) {
      return;
    }
    if (!Unit.QUANTITIES.contains(unit)) {
      page.unreadable(
          "unknown-unit",
          cells.row,
          "tani",
          "one of " + Unit.QUANTITIES.stream().sorted().toList(),
          unit);
      return;
    }
    add(
        cells,
        "suryo",
        Measure.QUANTITY,
        page.quantity(cells.row, "suryo", quantity, new Unit(unit)));
    if (!(growth.isEmpty() && isNothing(quantity))) {
      add(
          cells,
          "suryonobiritsu",
          Measure.QUANTITY_GROWTH,
          page.rate(cells.row, "suryonobiritsu", growth));
    }
  }

  private void add(Row cells, String column, Measure measure, Optional<Reading> reading) {
    page.add(
        new PressPage.Cell(
            TableId.COMMODITIES,
            page.month(),
            cells.area,
            cells.commodity,
            cells.flow,
            measure,
            "",
            cells.row,
            column),
        reading,
        cells.text(column));
  }

  /**
   * The ministry gives items and their parts the same digit; only the parentheses tell them apart.
   */
  private void checkLevel(Commodity commodity, String row, String level) {
    String expected =
        switch (commodity.level()) {
          case TOTAL -> "0";
          case SECTION -> "1";
          case ITEM, OF_WHICH -> "2";
          case UNKNOWN -> level;
        };
    page.expectKind(row, "shuyoshohinbunrui", expected, level);
  }

  /**
   * No trade, or so little that it rounds to nought: then the change may be left empty (bearings to
   * Russia in March 2025: 0 tons, no change of tons, 2 million yen).
   */
  private static boolean isNothing(String text) {
    return text.equals(Mark.NIL.printed()) || text.equals("0");
  }

  private record Row(XmlElement element, String row, Area area, Commodity commodity, Flow flow) {
    String text(String name) {
      return element.childText(name);
    }
  }
}
