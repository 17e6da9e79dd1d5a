package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.document.DefinedName;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Formula.Function;
import org.tradebrief.document.Properties;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.document.Workbook;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/** How each part of a formula is written, and which names a file may have. */
class FormulasTest {

  private static final Formula A = Formula.column("a");
  private static final Formula B = Formula.column("b");

  private static SheetCell number(String value) {
    return new SheetCell.Number(new BigDecimal(value));
  }

  private static SheetTable.Row row(String key, SheetCell head, String rate) {
    return new SheetTable.Row(key, RowRole.ITEM, 0, List.of(head, number(rate)));
  }

  private static Sheet sheet(String id, SheetTable table) {
    return new Sheet(
        id, id, id, List.of(), List.of(), Optional.of(table), List.of(), "", "", "", false);
  }

  private static SheetTable rates(SheetCell first, SheetCell second) {
    return new SheetTable(
        "Rates",
        List.of(
            new SheetTable.Column("what", "What", Kind.TEXT, 0, 8),
            new SheetTable.Column("rate", "Rate (%)", Kind.RATE, 2, 8)),
        List.of(row("one", first, "1"), row("two", second, "2")));
  }

  private static Workbook book(Formula formula, SheetTable rates, List<DefinedName> names) {
    SheetTable own =
        new SheetTable(
            "Own",
            List.of(
                new SheetTable.Column("a", "A", Kind.COUNT, 0, 8),
                new SheetTable.Column("b", "B [1]", Kind.COUNT, 0, 8),
                new SheetTable.Column("c", "C", Kind.COUNT, 0, 8)),
            List.of(
                new SheetTable.Row(
                    "x",
                    RowRole.ITEM,
                    0,
                    List.of(
                        number("1"),
                        number("2"),
                        new SheetCell.Calculated(number("3"), formula)))));
    return new Workbook(
        new Properties(Language.ENGLISH, "t", "s", "a", List.of(), LocalDate.of(2025, 4, 17), "id"),
        List.of(sheet("own", own), sheet("rates", rates)),
        names);
  }

  private static SeenWorkbook written(Formula formula, SheetTable rates, DefinedName... names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new WorkbookRenderer()
          .render(book(formula, rates, List.of(names)), SampleTheme.shipped(), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new SeenWorkbook(out.toByteArray());
  }

  private static String formula(Formula formula, SheetTable rates, DefinedName... names) {
    return written(formula, rates, names).cells().get("own!C3").formula();
  }

  private static String formula(Formula formula) {
    return formula(formula, rates(SheetCell.text("first"), SheetCell.text("second")));
  }

  @Test
  void bracketsStandWhereTheyAreNeeded() {
    String a = "Own[[#This Row],[A]]";
    String b = "Own[[#This Row],[B '[1']]]";
    assertEquals(a + "-(" + b + "-" + a + ")", formula(A.minus(B.minus(A))));
    assertEquals(a + "-" + b + "-" + a, formula(A.minus(B).minus(A)));
    assertEquals(a + "/(" + b + "*" + a + ")", formula(A.over(B.times(A))));
    assertEquals("(" + a + "/" + b + "-1)*100", formula(A.growthOn(B)));
    assertEquals(a + "*(-12)", formula(A.times(-12)));
    assertEquals(
        "IF(" + a + "*" + b + ">0,(" + a + "/" + b + "-1)*100,\"a \"\"b\"\"\")",
        formula(
            Formula.choose(
                A.times(B).isMoreThan(Formula.of(0)), A.growthOn(B), new Formula.Text("a \"b\""))));
  }

  @Test
  void otherTablesAreReadByLabelOrWhole() {
    assertEquals("SUM(Rates[Rate (%)])", formula(Formula.call(Function.SUM, whole())));
    assertEquals("INDEX(Rates[Rate (%)],MATCH(\"second\",Rates[What],0))", formula(two()));
    assertEquals(
        "INDEX(Rates[Rate (%)],MATCH(EDATE(Own[[#This Row],[A]],-12),Rates[What],0))",
        formula(
            new Formula.Lookup(
                "Rates", "rate", "what", Formula.call(Function.EDATE, A, Formula.of(-12)))));
    assertEquals(
        "INDEX(Rates[Rate (%)],MATCH(DATE(2025,3,1),Rates[What],0))",
        formula(two(), rates(month("2025-02"), month("2025-03"))));
  }

  private static SheetCell month(String id) {
    return new SheetCell.MonthOf(Month.parse(id));
  }

  private static Formula whole() {
    return new Formula.Whole("Rates", "rate");
  }

  private static Formula two() {
    return new Formula.CellOf("Rates", "two", "rate");
  }

  /** Labels that would find another row, or none, give way to the position. */
  @ParameterizedTest
  @ValueSource(strings = {"*", "sec?nd", "~", " second", "FIRST", "ＦＩＲＳＴ", "_x0041_", ""})
  void aLabelThatDoesNotLeadToItsRowIsNotUsed(String label) {
    assertEquals(
        "INDEX(Rates[Rate (%)],2)",
        formula(two(), rates(SheetCell.text("first"), SheetCell.text(label))));
  }

  @Test
  void aNamedCellIsWrittenByItsName() {
    DefinedName name = new DefinedName("Second_rate", "Rates", "two", "rate", "The second rate");
    SheetTable rates = rates(SheetCell.text("first"), SheetCell.text("second"));
    SeenWorkbook seen = written(two(), rates, name);
    assertEquals("Second_rate", seen.cells().get("own!C3").formula());
    assertEquals(Map.of("Second_rate", "'rates'!$B$4"), seen.names());
  }

  /** A range that holds the formula's own cell would be a circle. */
  @Test
  void aCellOfTheOwnColumnIsWrittenByItsAddress() {
    assertEquals("$C$3", formula(new Formula.CellOf(Formula.OWN, "x", "c")));
    assertEquals("INDEX(Own[A],1)", formula(new Formula.CellOf(Formula.OWN, "x", "a")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1", "XFD12", "R1C1", "r", "C", "1st", "a b", "Own", "rates", "", "é"})
  void whatIsNoNameIsRefused(String name) {
    DefinedName wrong = new DefinedName(name, "Rates", "two", "rate", "");
    SheetTable rates = rates(SheetCell.text("first"), SheetCell.text("second"));
    assertThrows(IllegalArgumentException.class, () -> written(two(), rates, wrong));
  }

  @Test
  void whatIsNotThereIsNamed() {
    for (Formula lost :
        List.of(
            Formula.column("z"),
            new Formula.Whole("Gone", "a"),
            new Formula.CellOf("Rates", "three", "rate"),
            Formula.word("mark.nil"))) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> formula(lost)).getMessage();
      assertTrue(message.matches(".*(z|Gone|three|mark\\.nil).*"), message);
    }
  }

  @Test
  void onlyNumbersAndMarksAreCalculated() {
    List<SheetCell> others = new ArrayList<>(List.of(new SheetCell.Empty(), SheetCell.text("a")));
    others.forEach(
        cell ->
            assertThrows(IllegalArgumentException.class, () -> new SheetCell.Calculated(cell, A)));
  }
}
