package org.tradebrief.render.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tradebrief.document.DefinedName;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.Workbook;

/** Gives cells their names, after checking that every program takes them for names. */
final class Names {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,254}");

  /** What a program would read as a cell: {@code AB12}, {@code R1C1}, {@code R}, {@code C}. */
  private static final Pattern CELL =
      Pattern.compile("[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*");

  /** Longest remark on a name that the file form takes. */
  private static final int LONGEST_REMARK = 255;

  private Names() {}

  static void define(XSSFWorkbook file, Workbook document, Formulas formulas) {
    Set<String> taken = new HashSet<>();
    document.sheets().stream()
        .map(Sheet::table)
        .forEach(table -> table.ifPresent(found -> taken.add(folded(found.name()))));
    for (DefinedName name : document.names()) {
      check(name.name(), taken);
      XSSFName defined = file.createName();
      defined.setNameName(name.name());
      defined.setRefersToFormula(formulas.address(name));
      String remark = CellText.written(name.says());
      defined.setComment(remark.substring(0, Math.min(remark.length(), LONGEST_REMARK)));
    }
  }

  private static void check(String name, Set<String> taken) {
    if (!NAME.matcher(name).matches() || CELL.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name for a cell: " + name);
    }
    if (!taken.add(folded(name))) {
      throw new IllegalArgumentException("two cells or tables are called " + name);
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
