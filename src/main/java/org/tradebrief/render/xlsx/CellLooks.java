package org.tradebrief.render.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;

/** Decides how each cell of one table looks. */
final class CellLooks {
  private final Styles styles;
  private final boolean data;
  private final Map<Integer, XSSFCellStyle> known = new HashMap<>();

  CellLooks(Styles styles, SheetTable table) {
    this.styles = styles;
    this.data = Roles.data(table);
  }

  /**
   * The look of a cell.
   *
   * @param tall whether a text of the row takes several lines; then all cells start at the top
   */
  XSSFCellStyle style(Column column, SheetTable.Row row, int at, boolean tall) {
    SheetCell content = row.cells().get(at);
    boolean link = content instanceof SheetCell.Text text && text.link().isPresent();
    boolean quoted =
        !(content instanceof SheetCell.Calculated)
            && CellText.looksLikeFormula(CellWriter.text(content));
    int decimals = styles.formats().decimals(column, content);
    // All that tells one look of this table from another, so that the full look is made once.
    int key =
        at << 16 | decimals << 11 | Math.min(31, row.depth()) << 6 | row.role().ordinal() << 3;
    boolean belowZero = belowZero(content);
    key |= (belowZero ? 32 : 0) | (link ? 4 : 0) | (quoted ? 2 : 0) | (tall ? 1 : 0);
    XSSFCellStyle style = known.get(key);
    if (style == null) {
      style = styles.of(look(column, row, at, decimals, link, quoted, tall, belowZero));
      known.put(key, style);
    }
    return style;
  }

  /**
   * The ministry prints -0.0 for a fall of less than half a unit; a number alone has no such sign.
   */
  private boolean belowZero(SheetCell content) {
    return !data
        && content instanceof SheetCell.Number number
        && number.value().signum() == 0
        && number.trace().rule().isEmpty()
        && number.trace().figures().size() == 1
        && number.trace().figures().getFirst().printed().startsWith("-")
        && number.trace().figures().getFirst().printed().endsWith("0");
  }

  int index(Column column, SheetTable.Row row, int at) {
    return style(column, row, at, false).getIndex();
  }

  boolean data() {
    return data;
  }

  private Look look(
      Column column,
      SheetTable.Row row,
      int at,
      int decimals,
      boolean link,
      boolean quoted,
      boolean tall,
      boolean belowZero) {
    String code = styles.formats().code(column.kind(), decimals);
    String format = belowZero ? Formats.belowZero(code) : code;
    int indent = at == 0 ? row.depth() : 1;
    Look look = Look.body(row.role(), column.kind(), format, indent, link, tall);
    if (data) {
      look = look.asData();
    } else if (column.input() && row.cells().get(at) instanceof SheetCell.Number) {
      look = look.asInput();
    }
    return quoted ? look.asQuoted() : look;
  }
}
