package org.tradebrief.statement;

import java.util.Locale;
import java.util.Optional;
import org.tradebrief.context.CommodityLayout;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;

/**
 * The subject of a claims file as claims print theirs: {@code world/exports}, {@code usa/balance},
 * {@code usa/exports/motor-vehicles}. Ids are those of the reference lists, in either case, with
 * dashes or underscores.
 */
record SubjectText(ReferenceLists reference) {

  private static final String EXPECTED =
      "an area, a flow and goods by their ids, such as usa/exports/motor-vehicles";

  /** Nothing known of an empty cell; findings for ids that the lists do not have. */
  About read(Row row, Findings findings) {
    String text = row.text("subject").strip();
    String[] parts = text.isEmpty() ? new String[0] : text.split("/", -1);
    if (parts.length > 3) {
      wrong(row, EXPECTED, text, findings);
    }
    Optional<String> area = parts.length > 0 ? area(row, parts[0], findings) : Optional.empty();
    Optional<Flow> flow = parts.length > 1 ? flow(row, parts[1], findings) : Optional.empty();
    Optional<String> goods =
        parts.length > 2 ? commodity(row, parts[2], findings) : Optional.empty();
    return new About(area, flow, goods, Optional.empty());
  }

  private Optional<String> area(Row row, String text, Findings findings) {
    Optional<String> area = reference.areaById(id(text)).map(Area::id);
    if (area.isEmpty()) {
      wrong(row, "an area of reference/areas.csv", text, findings);
    }
    return area;
  }

  private static Optional<Flow> flow(Row row, String text, Findings findings) {
    for (Flow flow : Flow.values()) {
      if (flow.id().equals(text.toLowerCase(Locale.ROOT))) {
        return Optional.of(flow);
      }
    }
    wrong(row, "exports, imports or balance", text, findings);
    return Optional.empty();
  }

  private Optional<String> commodity(Row row, String text, Findings findings) {
    Optional<String> goods = goods(reference, id(text));
    if (goods.isEmpty()) {
      wrong(row, "goods of reference/commodities.csv", text, findings);
    }
    return goods;
  }

  static Optional<String> goods(ReferenceLists reference, String id) {
    for (CommodityLayout layout : CommodityLayout.values()) {
      if (reference.commodities(layout).stream().map(Commodity::id).anyMatch(id::equals)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  static String id(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static void wrong(Row row, String expected, String found, Findings findings) {
    findings.unreadable(
        "wrong-statement", row.place("subject"), expected, found, "Correct the subject.");
  }
}
