package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Properties;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.document.Workbook;
import org.tradebrief.table.Language;

/** Text from the inputs that would like to be more than text. */
class HostileTextTest {
  private static final List<String> TEXTS =
      List.of(
          "=HYPERLINK(\"http://example.org\",\"x\")",
          "+1+1",
          "-2+3",
          "@SUM(A1:A2)",
          "\t=1+1",
          "＝1+1",
          "_x0041_",
          "a\u0001b",
          "<c t=\"n\">&amp;</c>",
          "  kept  ",
          "両端\u3000空白");

  /** Short tables are written by the library, long ones by us; both must hold. */
  @ParameterizedTest
  @ValueSource(ints = {1, 200})
  void textStaysTheTextItIs(int times) throws IOException {
    List<SheetTable.Row> rows = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      TEXTS.forEach(text -> rows.add(row(SheetCell.text(text), new SheetCell.Sign("-"))));
    }
    byte[] file = render(book("=1+1", rows));
    List<Row> read = rows(file);
    assertEquals("=1+1", read.get(0).getCell(0).asString());
    for (int index = 0; index < TEXTS.size(); index++) {
      Row row = read.get(2 + index);
      assertEquals(CellType.STRING, row.getCell(0).getType());
      String text = row.getCell(0).asString().replace("_x005F_", "_");
      assertEquals(TEXTS.get(index).replace('\u0001', '\uFFFD'), text);
      assertEquals("-", row.getCell(1).asString());
    }
    Parts parts = new Parts(file);
    assertTrue(parts.elements("xl/worksheets/sheet1.xml", "f").isEmpty());
    long quoted =
        parts.elements("xl/styles.xml", "xf").stream()
            .filter(xf -> xf.getAttribute("quotePrefix").equals("true"))
            .count();
    assertTrue(quoted >= 2, "texts like formulas keep their quote when edited");
  }

  @Test
  void aFormulasTextResultIsKeptBesideIt() throws IOException {
    List<SheetTable.Row> rows =
        List.of(
            row(SheetCell.text("a"), calculated(new SheetCell.Number(new BigDecimal("0.10")))),
            row(SheetCell.text("b"), calculated(new SheetCell.Sign("-"))),
            row(SheetCell.text("c"), new SheetCell.Empty()));
    byte[] file = render(book("t", rows));
    Parts parts = new Parts(file);
    assertEquals(2, parts.elements("xl/worksheets/sheet1.xml", "f").size());
    List<Row> read = rows(file);
    assertEquals("0.10", read.get(2).getCell(1).getRawValue());
    assertEquals("-", read.get(3).getCell(1).getRawValue());
    assertEquals(
        "IF(Hostile[[#This Row],[Name '[a'] '#1]]=\"b\",\"-\",0.1)",
        read.get(3).getCell(1).getFormula());
  }

  @Test
  void whatContradictsItselfIsNamed() {
    assertEquals(
        "a formula names the column gone of Hostile, which is not there",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    render(
                        book(
                            "t",
                            List.of(
                                row(
                                    SheetCell.text("a"),
                                    new SheetCell.Calculated(
                                        new SheetCell.Sign("-"), Formula.column("gone")))))))
            .getMessage());
    SheetCell link = new SheetCell.Text("run me", Optional.of("file:///etc/passwd"));
    assertThrows(
        IllegalArgumentException.class,
        () -> render(book("t", List.of(row(link, new SheetCell.Sign("-"))))));
    SheetCell lost = new SheetCell.Text("lost", Optional.of("#nowhere"));
    assertThrows(
        IllegalArgumentException.class,
        () -> render(book("t", List.of(row(lost, new SheetCell.Sign("-"))))));
  }

  /** A formula whose text is as hostile as the texts around it. */
  private static SheetCell calculated(SheetCell result) {
    return new SheetCell.Calculated(
        result,
        Formula.choose(
            new Formula.Operation(
                Formula.Operator.EQUAL, Formula.column("name"), new Formula.Text("b")),
            new Formula.Text("-"),
            Formula.of(new BigDecimal("0.1"))));
  }

  private static SheetTable.Row row(SheetCell... cells) {
    return new SheetTable.Row(RowRole.ITEM, 0, List.of(cells));
  }

  private static Workbook book(String title, List<SheetTable.Row> rows) {
    SheetTable table =
        new SheetTable(
            "Hostile",
            List.of(
                new SheetTable.Column("name", "Name [a] #1", Kind.TEXT, 0, 10),
                new SheetTable.Column("value", "Value", Kind.AMOUNT, 2, 10)),
            rows);
    Sheet sheet =
        new Sheet(
            "one",
            "One",
            title,
            List.of(),
            List.of(),
            Optional.of(table),
            List.of(),
            "&A",
            "&",
            "",
            false);
    return new Workbook(
        new Properties(Language.ENGLISH, "t", "s", "a", List.of(), LocalDate.of(2025, 4, 17), "id"),
        List.of(sheet),
        List.of());
  }

  private static byte[] render(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookRenderer().render(book, SampleTheme.shipped(), out);
    return out.toByteArray();
  }

  private static List<Row> rows(byte[] file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return book.getFirstSheet().read();
    }
  }
}
