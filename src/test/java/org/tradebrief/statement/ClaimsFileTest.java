package org.tradebrief.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.source.Findings;
import org.tradebrief.table.Finding;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Flow;

/** What a claims file may hold, and what is said of one that holds something else. */
class ClaimsFileTest {
  private static final String HEADER = "text,kind,form,subject,period,value,unit,items,day\n";

  private static List<Statement> read(String text, Findings findings) {
    return Desk.shipped().statements("claims.csv", text, findings);
  }

  private static List<String> findings(String row) {
    Findings findings = new Findings();
    assertEquals(List.of(), read(HEADER + row + "\n", findings));
    return findings.list().stream()
        .map(f -> f.place().row() + " " + f.place().column() + ": " + f.found())
        .toList();
  }

  @Test
  void aRowIsAStatementWithItsLine() {
    Findings findings = new Findings();
    List<Statement> statements =
        read(
            HEADER
                + "\"A deficit,\nof 5.2 trillion\",balance,deficit,world/balance,FY2024,5.20,trillion-yen,,\n",
            findings);
    assertEquals(List.of(), findings.list());
    Statement statement = statements.getFirst();
    assertEquals(2, statement.line());
    assertEquals("A deficit, of 5.2 trillion", statement.text());
    assertEquals(StatementKind.BALANCE, statement.kind());
    assertEquals(Flow.BALANCE, statement.about().flow().orElseThrow());
    assertEquals(new FiscalYear(2024), statement.about().period().orElseThrow());
    assertEquals("5200000", statement.value().orElseThrow().number().toPlainString());
    assertEquals("10000", statement.value().orElseThrow().precision().toPlainString());
  }

  @Test
  void aWrongCellIsAFindingWithLineAndColumn() {
    assertEquals(List.of("2 kind: guess"), findings("x,guess,,,,,,,"));
    assertEquals(List.of("2 text: an empty cell"), findings(",change,,,,,,,"));
    assertEquals(List.of("2 form: up"), findings("x,change,up,,,,,,"));
    assertEquals(List.of("2 subject: atlantis"), findings("x,change,rise,atlantis/exports,,,,,"));
    assertEquals(List.of("2 subject: exprots"), findings("x,change,rise,usa/exprots,,,,,"));
    assertEquals(List.of("2 subject: toys"), findings("x,change,rise,usa/exports/toys,,,,,"));
    assertEquals(List.of("2 period: 2025-13"), findings("x,change,rise,,2025-13,,,,"));
    assertEquals(List.of("2 value: 1e9"), findings("x,change,rise,,,1e9,percent,,"));
    assertEquals(List.of("2 value: ٣"), findings("x,change,rise,,,٣,percent,,"));
    assertEquals(
        List.of("2 value: 1111111111111111111111111"),
        findings("x,change,rise,,,1111111111111111111111111,percent,,"));
    assertEquals(List.of("2 unit: furlongs"), findings("x,change,rise,,,1,furlongs,,"));
    assertEquals(List.of("2 items: TOYS"), findings("x,duty,,,,,,TOYS,"));
    assertEquals(List.of("2 day: soon"), findings("x,duty,,,,,,,soon"));
  }

  @Test
  void everyWrongRowIsTold() {
    Findings findings = new Findings();
    read(HEADER + "x,guess,,,,,,,\ny,change,up,,,,,,\n", findings);
    assertEquals(List.of("2", "3"), findings.list().stream().map(f -> f.place().row()).toList());
  }

  @Test
  void anUnknownColumnOrABrokenQuotationStopsTheReading() {
    Findings findings = new Findings();
    assertEquals(
        List.of(),
        read("text,kind,colour\nx,change,red\n", findings).stream().filter(s -> false).toList());
    assertTrue(findings.stop());
    Findings broken = new Findings();
    read(HEADER + "\"x,change,,,,,,,\n", broken);
    assertEquals(List.of("broken-quotation"), broken.list().stream().map(Finding::code).toList());
  }

  @Test
  void aTextCannotSteerATerminal() {
    Findings findings = new Findings();
    Statement statement =
        read(HEADER + "\"red \u001B[31m and \u202Eback\",change,rise,,,,,,\n", findings).getFirst();
    assertEquals("red [31m and back", statement.text());
  }
}
