package org.tradebrief.render.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;

/** Declares a range as a table: name, columns, filter, bands, computed columns. */
final class TableDeclaration {
  private TableDeclaration() {}

  static void declare(XSSFSheet target, SheetTable table, Placement placement, Formulas formulas) {
    check(table);
    if (table.rows().isEmpty()) {
      return; // the file form has no table without a row
    }
    AreaReference area =
        new AreaReference(
            new CellReference(placement.headerAt(), 0),
            new CellReference(placement.lastDataRow(table), table.columns().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable declared = target.createTable(area);
    CTTable definition = declared.getCTTable();
    definition.setName(table.name());
    definition.setDisplayName(table.name());
    definition.setRef(area.formatAsString());
    if (filtered(table)) {
      definition.addNewAutoFilter().setRef(area.formatAsString());
    }
    CTTableStyleInfo bands = definition.addNewTableStyleInfo();
    bands.setName(Banding.NAME);
    bands.setShowRowStripes(true);
    bands.setShowColumnStripes(false);
    for (int index = 0; index < table.columns().size(); index++) {
      CTTableColumn column = definition.getTableColumns().getTableColumnArray(index);
      column.setName(CellText.written(table.columns().get(index).heading()));
      String formula = calculated(table, index, formulas);
      if (!formula.isEmpty()) {
        column.addNewCalculatedColumnFormula().setStringValue(formula);
      }
    }
  }

  /** The formula that a program fills into new rows, where the whole column follows one. */
  private static String calculated(SheetTable table, int column, Formulas formulas) {
    return table.formula(column).map(one -> formulas.of(table, column, one)).orElse("");
  }

  /** A table of words only, such as the contents, needs no buttons over it. */
  private static boolean filtered(SheetTable table) {
    return table.rows().size() > 3
        && table.columns().stream()
            .anyMatch(c -> c.kind() != SheetTable.Kind.TEXT && c.kind() != SheetTable.Kind.PROSE);
  }

  private static void check(SheetTable table) {
    if (!table.name().matches("[A-Za-z_][A-Za-z0-9_]{0,254}")) {
      throw new IllegalArgumentException("not a name for a table: " + table.name());
    }
    Set<String> seen = new HashSet<>();
    for (Column column : table.columns()) {
      String heading = column.heading();
      if (heading.isBlank() || heading.chars().anyMatch(c -> c < ' ')) {
        throw new IllegalArgumentException(
            "table "
                + table.name()
                + ": the column "
                + column.id()
                + " has no heading of one line");
      }
      if (!seen.add(heading.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "table " + table.name() + ": two columns are called " + heading);
      }
    }
  }
}
