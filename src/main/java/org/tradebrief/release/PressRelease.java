package org.tradebrief.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.source.Findings;
import org.tradebrief.source.SourceFile;
import org.tradebrief.source.XmlElement;
import org.tradebrief.table.Figure;
import org.tradebrief.table.SourcePlace;

/**
 * The ministry's press release in XML: one page of totals for the first 10 and 20 days, 26 pages
 * for a month. Every page is read even where an earlier one is wrong, so that all findings come at
 * once.
 */
final class PressRelease {
  private static final Set<String> ELEMENTS =
      Set.of(
          "sogakutsuki",
          "mokuji",
          "chiikikunisogaku",
          "shuyochiikikunihin",
          "shisu",
          "chiikishisu",
          "pdf");

  private final Names names;
  private final Findings findings;

  PressRelease(Names names, Findings findings) {
    this.names = names;
    this.findings = findings;
  }

  List<Figure> figures(SourceFile file, XmlElement root) {
    if (!root.name().equals("hodoxml")) {
      findings.unreadable(
          "unknown-layout",
          file.place(),
          "a press release, which is XML with the root hodoxml",
          "XML with the root " + root.name(),
          "Remove the file from the folder, or bring it into a layout of docs/input-layouts.md.");
      return List.of();
    }
    PressHead head = PressHead.read(file.path(), root, findings);
    List<Figure> figures = new ArrayList<>();
    PressContents contents = PressContents.read(file.path(), root, findings);
    Map<String, Integer> seen = new HashMap<>();
    for (XmlElement element : root.children()) {
      if (!ELEMENTS.contains(element.name())) {
        findings.unreadable(
            "unknown-element",
            SourcePlace.of(file.path(), "", "", element.name()),
            "one of " + ELEMENTS.stream().sorted().toList(),
            element.name(),
            "The layout has changed: this version cannot read it.");
      } else if (!element.name().equals("mokuji") && !element.name().equals("pdf")) {
        PressPage page = new PressPage(file.path(), element, head, names, findings, figures);
        seen.merge(page.part(), 1, Integer::sum);
        read(page, contents);
      }
    }
    contents.check(seen, head);
    return head.vintage().isPresent() ? figures : List.of();
  }

  private static void read(PressPage page, PressContents contents) {
    Optional<String> shown =
        switch (page.element().name()) {
          case "sogakutsuki" -> new TotalsPage(page).read();
          case "chiikikunisogaku" -> new AreaPage(page).read();
          case "shuyochiikikunihin" -> new CommodityPage(page).read();
          case "shisu" -> new IndexPage(page).read();
          default -> new IndexHistoryPage(page).read();
        };
    contents.compare(page, shown);
  }
}
