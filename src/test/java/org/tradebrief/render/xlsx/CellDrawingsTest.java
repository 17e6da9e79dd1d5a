package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Language;
import org.w3c.dom.Element;

/** Bars and small columns inside cells, in the extensions of the file. */
class CellDrawingsTest {

  private final ShippedWorkbooks.Written book = ShippedWorkbooks.full(Language.ENGLISH);

  private String part(String id) {
    for (int at = 0; at < book.document().sheets().size(); at++) {
      if (book.document().sheets().get(at).id().equals(id)) {
        return "xl/worksheets/sheet" + (at + 1) + ".xml";
      }
    }
    throw new AssertionError(id);
  }

  private List<Row> rows(String tab) throws IOException {
    try (ReadableWorkbook file = new ReadableWorkbook(new ByteArrayInputStream(book.bytes()))) {
      Sheet sheet = file.findSheet(tab).orElseThrow();
      return sheet.read();
    }
  }

  /** A partner’s columns are drawn from the partner’s own row, every partner’s once. */
  @Test
  void everyPartnerHasItsMonths() throws IOException {
    List<Element> drawn = book.parts().elements(part("partners"), "sparkline");
    List<Row> partners = rows("Partners");
    List<Row> months = rows("Balances by month");
    TreeSet<String> names = new TreeSet<>();
    for (Element one : drawn) {
      String from = one.getElementsByTagNameNS("*", "f").item(0).getTextContent();
      String at = one.getElementsByTagNameNS("*", "sqref").item(0).getTextContent();
      assertTrue(from.matches("'Balances by month'!\\$?B\\$?\\d+:\\$?L\\$?\\d+"), from);
      String name = named(months, from.replaceAll(".*!\\$?B\\$?(\\d+):.*", "$1"));
      assertEquals(named(partners, at.replaceAll("[A-Z]+", "")), name);
      assertTrue(names.add(name), name);
    }
    assertEquals(book.document().sheets().get(6).table().orElseThrow().rows().size(), names.size());
  }

  private static String named(List<Row> rows, String number) {
    return rows.stream()
        .filter(row -> row.getRowNum() == Integer.parseInt(number))
        .findFirst()
        .orElseThrow()
        .getCell(0)
        .asString();
  }

  /** The total is left out: beside it every other bar would be short. Both rules are one. */
  @Test
  void barsStandBehindContributionsButNotBehindTotals() {
    String part = part("exports-world");
    org.tradebrief.document.SheetTable table =
        book.document().sheets().stream()
            .filter(sheet -> sheet.id().equals("exports-world"))
            .findFirst()
            .flatMap(org.tradebrief.document.Sheet::table)
            .orElseThrow();
    List<Element> rules = book.parts().elements(part, "cfRule");
    assertEquals(2, rules.size(), "the rule and its extension");
    String id = rules.get(0).getElementsByTagNameNS("*", "id").item(0).getTextContent();
    assertEquals(id, rules.get(1).getAttribute("id"));
    assertEquals(1, rules.get(1).getElementsByTagNameNS("*", "negativeFillColor").getLength());
    String cells = ((Element) rules.get(0).getParentNode()).getAttribute("sqref");
    Element extension = (Element) rules.get(1).getParentNode();
    assertEquals(cells, extension.getElementsByTagNameNS("*", "sqref").item(0).getTextContent());
    int covered = 0;
    for (String range : cells.split(" ")) {
      String[] ends = (range + ":" + range).split(":");
      covered +=
          Integer.parseInt(ends[1].replaceAll("\\D", ""))
              - Integer.parseInt(ends[0].replaceAll("\\D", ""))
              + 1;
    }
    long totals =
        table.rows().stream()
            .filter(row -> row.role() == org.tradebrief.document.RowRole.TOTAL)
            .count();
    assertTrue(totals > 0);
    assertEquals(table.rows().size() - totals, covered);
  }
}
