package org.tradebrief.compose;

import java.util.Map;
import java.util.Set;

/**
 * The elements of the outlines with the attributes each may have; docs/templates.md explains them.
 */
final class Vocabulary {

  static final Map<String, Set<String>> ELEMENTS =
      Map.ofEntries(
          // both outlines
          Map.entry("section", Set.of("needs")),
          Map.entry("key-figures", Set.of()),
          Map.entry("chart", Set.of("id")),
          Map.entry("notes", Set.of("columns")),
          // briefing
          Map.entry("briefing", Set.of("kicker", "title", "stage", "released", "header", "footer")),
          Map.entry("headline", Set.of()),
          Map.entry("lead", Set.of()),
          Map.entry("heading", Set.of("level", "id")),
          Map.entry("p", Set.of("style")),
          Map.entry("strong", Set.of()),
          Map.entry("a", Set.of("href")),
          Map.entry("footnote", Set.of()),
          Map.entry("list", Set.of()),
          Map.entry("item", Set.of()),
          Map.entry("claims", Set.of("topic", "max")),
          Map.entry(
              "table",
              Set.of("id", "columns", "unit", "decimals", "rows", "depth", "bars", "parts")),
          Map.entry("timeline", Set.of()),
          Map.entry("remarks", Set.of("topic", "max")),
          Map.entry("box", Set.of("title")),
          Map.entry("columns", Set.of()),
          Map.entry("left", Set.of()),
          Map.entry("right", Set.of()),
          Map.entry("sources", Set.of()),
          Map.entry("page-break", Set.of()),
          // workbook
          Map.entry("workbook", Set.of("title", "header", "footer")),
          Map.entry(
              "sheet",
              Set.of(
                  "id",
                  "tab",
                  "title",
                  "table",
                  "chart",
                  "needs",
                  "landscape",
                  "trend",
                  "print-to",
                  "topic")),
          Map.entry("line", Set.of("style", "link")),
          Map.entry("contents", Set.of()),
          Map.entry("names", Set.of()));

  /** Elements whose text is shown; elsewhere only white space may stand between elements. */
  static final Set<String> WITH_TEXT =
      Set.of("heading", "p", "strong", "a", "footnote", "item", "line");

  private Vocabulary() {}
}
