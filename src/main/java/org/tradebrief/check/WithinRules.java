package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One commodity on several pages: the world holds the partners that do not overlap, and Asia holds
 * China, Korea and ASEAN. For values and for quantities, this year and the year before.
 */
final class WithinRules {

  static final Rule HOLDS =
      Rule.bounds("partners-in-whole", "a wider page holds at least its partners' pages");
  static final Rule HELD =
      Rule.bounds(
          "partners-in-whole-before",
          "the growth of a wider page that held its partners' pages a year before");

  /** Pages of areas that do not overlap, by the page that holds them all. */
  private static final Map<String, List<String>> PARTNERS =
      Map.of(
          "WORLD", List.of("USA", "EU", "ASIA", "MIDDLE_EAST", "RUSSIA"),
          "ASIA", List.of("CHINA", "SOUTH_KOREA", "ASEAN"));

  private WithinRules() {}

  static void tryAll(ReleaseTables tables, Trials trials) {
    for (Row whole : tables.commodities()) {
      List<Row> partners =
          PARTNERS.getOrDefault(whole.area().id(), List.of()).stream()
              .map(id -> tables.commodity(id, whole.commodity().id(), whole.flow()))
              .flatMap(Optional::stream)
              .toList();
      if (partners.isEmpty()) {
        continue;
      }
      for (Row.Kind kind : Row.Kind.values()) {
        List<Row> same =
            partners.stream().filter(row -> SectionRules.sameUnit(row, whole, kind)).toList();
        Sums.tryHolds(HOLDS, whole, same, kind, trials);
        Sums.tryHeldBefore(HELD, whole, same, kind, trials);
      }
    }
  }
}
