package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A reader counts on from the cell before, so an address is needed behind a gap alone. */
class UnaddressedCellsTest {

  @Test
  void cellsInARowLoseTheirAddressesAndGapsKeepThem() {
    assertEquals(
        "<row r=\"1\"><c s=\"1\"/><c t=\"s\"><v>2</v></c></row>"
            + "<row r=\"2\"><c r=\"B2\"/><c/><c r=\"AB2\"/><c/></row><row r=\"3\"/>"
            + "<row r=\"4\"><c/></row><row r=\"6\"><c r=\"A6\"/></row>",
        UnaddressedCells.of(
            "<row r=\"1\"><c r=\"A1\" s=\"1\"/><c r=\"B1\" t=\"s\"><v>2</v></c></row>"
                + "<row r=\"2\"><c r=\"B2\"/><c r=\"C2\"/><c r=\"AB2\"/><c r=\"AC2\"/></row>"
                + "<row r=\"3\"/><row r=\"4\"><c r=\"A4\"/></row>"
                + "<row r=\"6\"><c r=\"A6\"/></row>"));
  }

  @Test
  void aSheetWithoutCellsStaysAsItIs() {
    assertEquals("<sheetData/>", UnaddressedCells.of("<sheetData/>"));
  }
}
