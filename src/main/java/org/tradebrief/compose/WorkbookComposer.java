package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.Workbook;

/**
 * Follows {@code templates/workbook/}: {@code outline.ftl}, and for one country or region {@code
 * partner.ftl}.
 */
final class WorkbookComposer {

  static final String OUTLINE = "workbook/outline.ftl";

  static final String PARTNER = "workbook/partner.ftl";

  /** The longest name that a tab may have. */
  private static final int LONGEST_TAB = 31;

  private final Composition composition;

  WorkbookComposer(Composition composition) {
    this.composition = composition;
  }

  Workbook workbook() {
    return of(OUTLINE, "workbook");
  }

  Workbook partner() {
    return of(PARTNER, "partner-workbook");
  }

  private Workbook of(String template, String document) {
    Element outline = composition.outline(template, "workbook");
    List<Element> shown = shown(outline.children());
    checkNames(shown);
    LiveCells live = new LiveCells(composition, shown);
    if (live.named().isEmpty()) {
      shown.removeIf(WorkbookComposer::listsNames);
    }
    SheetComposer sheets = new SheetComposer(composition, outline, shown, live);
    List<Sheet> done = shown.stream().map(sheets::sheet).toList();
    return new Workbook(
        new PackIdentity(composition).properties(document, outline.required("title")),
        done,
        live.named().stream().map(LiveCells.Named::defined).toList());
  }

  /** The sheets whose tables, charts and needs this pack has. */
  private List<Element> shown(List<Element> elements) {
    List<Element> shown = new ArrayList<>();
    for (Element element : elements) {
      switch (element.name()) {
        case "section" -> {
          if (composition.has(element)) {
            shown.addAll(shown(element.children()));
          }
        }
        case "sheet" -> {
          if (atHand(element)) {
            shown.add(element);
          }
        }
        default -> throw element.failure(element.name(), "may not stand here in a workbook");
      }
    }
    return shown;
  }

  private static boolean listsNames(Element sheet) {
    return sheet.children().stream().anyMatch(child -> child.name().equals("names"));
  }

  private boolean atHand(Element sheet) {
    return composition.has(sheet)
        && sheet.optional("table").map(id -> composition.table(id).isPresent()).orElse(true)
        && sheet.optional("chart").map(id -> composition.chart(id).isPresent()).orElse(true);
  }

  private static void checkNames(List<Element> sheets) {
    Set<String> ids = new HashSet<>();
    Set<String> tabs = new HashSet<>();
    for (Element sheet : sheets) {
      String id = sheet.required("id");
      String tab = sheet.required("tab");
      if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
        throw sheet.failure(id, "an id has small letters, digits and dashes");
      }
      if (tab.length() > LONGEST_TAB || !tab.matches("[^\\[\\]:*?/\\\\']+")) {
        throw sheet.failure(
            tab, "a tab has 1 to " + LONGEST_TAB + " letters and none of [ ] : * ? / \\ '");
      }
      if (!ids.add(id) || !tabs.add(tab.toLowerCase(java.util.Locale.ROOT))) {
        throw sheet.failure(id, "another sheet has this id or tab");
      }
    }
  }
}
