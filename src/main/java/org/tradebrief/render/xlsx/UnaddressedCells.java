package org.tradebrief.render.xlsx;

import org.apache.poi.ss.util.CellReference;

/**
 * Takes the address from every cell that stands where the one before it in its row ends: the form
 * lets it be there without one, and addresses, no two alike, were a quarter of the packed sheets. A
 * cell behind a gap keeps its own, and every row its number. Below a row that was left out all
 * cells keep theirs, since there are readers that count rows instead of reading their numbers.
 */
final class UnaddressedCells {

  private static final String ROW = "<row r=\"";
  private static final String CELL = "<c r=\"";

  private UnaddressedCells() {}

  /** In texts of a sheet no sign opens an element, so what looks like a cell is one. */
  static String of(String xml) {
    StringBuilder without = new StringBuilder(xml.length());
    int written = 0;
    int expected = 0;
    int rows = 0;
    int row = xml.indexOf(ROW);
    for (int cell = xml.indexOf(CELL); cell >= 0; cell = xml.indexOf(CELL, cell + 1)) {
      while (row >= 0 && row < cell) {
        if (Integer.parseInt(quoted(xml, row + ROW.length())) != ++rows) {
          return without.append(xml, written, xml.length()).toString();
        }
        expected = 0;
        row = xml.indexOf(ROW, row + 1);
      }
      String address = quoted(xml, cell + CELL.length());
      int column = new CellReference(address).getCol();
      if (column == expected) {
        without.append(xml, written, cell).append("<c");
        written = cell + CELL.length() + address.length() + 1;
      }
      expected = column + 1;
    }
    return without.append(xml, written, xml.length()).toString();
  }

  private static String quoted(String xml, int from) {
    return xml.substring(from, xml.indexOf('"', from));
  }
}
