package org.tradebrief.render.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;

/**
 * The rows of a long table, written straight into the sheet's part when the file is packed. The
 * library keeps every cell as an XML node: 12,000 rows of 14 cells took 3.0 s that way and take 0.3
 * s this way.
 */
final class LongRows {

  /** From this many rows on. */
  static final int FROM = 1_000;

  private final SheetTable table;
  private final Placement placement;
  private final CellLooks looks;
  private final Formulas formulas;
  private final List<String> letters;
  private final Map<String, Integer> shared = new HashMap<>();

  LongRows(
      XSSFSheet target,
      SheetTable table,
      Placement placement,
      CellLooks looks,
      Formulas formulas,
      Links links) {
    this.table = table;
    this.placement = placement;
    this.looks = looks;
    this.formulas = formulas;
    this.letters =
        IntStream.range(0, table.columns().size())
            .mapToObj(CellReference::convertNumToColString)
            .toList();
    links(target, links);
    // Looks and texts are kept once for the whole file, which is written before these rows.
    Map<String, Integer> times = new LinkedHashMap<>();
    for (SheetTable.Row row : table.rows()) {
      for (int column = 0; column < letters.size(); column++) {
        looks.index(table.columns().get(column), row, column);
        if (text(row.cells().get(column))) {
          times.merge(CellWriter.text(row.cells().get(column)), 1, Integer::sum);
        }
      }
    }
    SharedStringsTable strings = target.getWorkbook().getSharedStringSource();
    times.forEach(
        (text, count) -> {
          if (count > 1) {
            XSSFRichTextString written = new XSSFRichTextString(CellText.written(text));
            shared.put(text, strings.addSharedStringItem(written));
          }
        });
  }

  /** The range of the whole sheet, which the library cannot know. */
  String dimension() {
    return "A1:" + letters.getLast() + (placement.lastDataRow(table) + 1);
  }

  void writeTo(Writer out) throws IOException {
    for (int index = 0; index < table.rows().size(); index++) {
      SheetTable.Row row = table.rows().get(index);
      int number = placement.firstDataRow() + index + 1;
      out.write("<row r=\"" + number + "\">");
      for (int column = 0; column < letters.size(); column++) {
        cell(out, row, column);
      }
      out.write("</row>");
    }
  }

  /**
   * A cell without its address: the form lets a cell be where the one before it ends, and
   * addresses, no two alike, were two thirds of the packed file. So every column has a cell in
   * every row.
   */
  private void cell(Writer out, SheetTable.Row row, int at) throws IOException {
    Column column = table.columns().get(at);
    SheetCell content = row.cells().get(at);
    boolean empty = CellWriter.empty(content);
    if (empty && looks.data()) {
      out.write("<c/>");
      return;
    }
    out.write("<c s=\"" + looks.index(column, row, at) + "\"");
    String calculated = formulas.of(table, at, content);
    boolean computed = !calculated.isEmpty();
    String formula = computed ? "<f>" + escaped(calculated) + "</f>" : "";
    Optional<String> value = CellWriter.number(content);
    if (empty) {
      out.write("/>");
    } else if (value.isPresent()) {
      out.write(">" + formula + "<v>" + value.get() + "</v></c>");
    } else if (computed) {
      out.write(" t=\"str\">" + formula + "<v>" + written(content) + "</v></c>");
    } else {
      text(out, content);
    }
  }

  /** A text that stands once is written where it stands; the others are shared. */
  private void text(Writer out, SheetCell content) throws IOException {
    Integer index = shared.get(CellWriter.text(content));
    if (index != null) {
      out.write(" t=\"s\"><v>" + index + "</v></c>");
    } else {
      String text = written(content);
      boolean plain = text.equals(text.strip());
      String space = plain ? "" : " xml:space=\"preserve\"";
      out.write(" t=\"inlineStr\"><is><t" + space + ">" + text + "</t></is></c>");
    }
  }

  private static boolean text(SheetCell content) {
    return content instanceof SheetCell.Text || content instanceof SheetCell.Sign;
  }

  private static String written(SheetCell content) {
    return escaped(CellText.written(CellWriter.text(content)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }

  private void links(XSSFSheet target, Links links) {
    for (int index = 0; index < table.rows().size(); index++) {
      List<SheetCell> cells = table.rows().get(index).cells();
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column) instanceof SheetCell.Text text && text.link().isPresent()) {
          links.put(target, placement.firstDataRow() + index, column, text.link().get());
        }
      }
    }
  }
}
