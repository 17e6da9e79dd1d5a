package org.tradebrief.release;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tradebrief.source.XmlElement;
import org.tradebrief.table.Area;
import org.tradebrief.table.TableId;

/**
 * Page 21: the indexes of the month for the world and four partners; levels first, then changes.
 */
final class IndexPage {
  /** The equals sign is full-width in the files at hand. */
  private static final Pattern BASE = Pattern.compile("2020\\s*[＝=]\\s*100");

  private final PressPage page;

  IndexPage(PressPage page) {
    this.page = page;
  }

  Optional<String> read() {
    page.expect(
        page.element(), "", Set.of("taishoym", "genchi", "nobiritsu", "chushaku"), Set.of("page"));
    page.expectMonth("taishoym");
    expectBase(page, "chushaku");
    int row = 0;
    for (String block : List.of("genchi", "nobiritsu")) {
      for (XmlElement element :
          page.element().child(block).map(found -> found.children("shisuinfo")).orElse(List.of())) {
        read(element, Integer.toString(++row), block.equals("genchi"));
      }
    }
    return Optional.empty();
  }

  private void read(XmlElement element, String row, boolean levels) {
    Set<String> required = new HashSet<>(IndexRow.NAMES);
    required.add("chiiki");
    page.expect(element, row, required, Set.of());
    Area area = page.names().area(element.childText("chiiki"), page.place(row, "chiiki"));
    new IndexRow(TableId.INDEXES, page.month(), area, levels, "", "").read(page, element, row);
  }

  /** Index points mean nothing without their base year, and the unit of ours names it. */
  static void expectBase(PressPage page, String column) {
    String text = page.element().childText(column);
    if (!BASE.matcher(text).matches()) {
      page.unreadable("unknown-base", "", column, "2020＝100", text);
    }
  }
}
