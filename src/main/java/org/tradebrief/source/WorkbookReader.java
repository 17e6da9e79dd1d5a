package org.tradebrief.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.tradebrief.table.SourcePlace;
import org.xml.sax.SAXException;

/**
 * Tables in a workbook (.xlsx): sheets whose first row holds column names. Other sheets are passed
 * over with a warning. Read as a stream, so that a large workbook does not fill the memory.
 */
public final class WorkbookReader {
  /** So many known names in the first row make a sheet a table, even one that lacks a column. */
  private static final int NAMES_ENOUGH = 4;

  private final Limits limits;

  public WorkbookReader(Limits limits) {
    this.limits = limits;
  }

  /** The tables in the order of the sheets; none with findings if there is none. */
  public List<Table> tables(SourceFile file, Columns columns, Findings findings) {
    if (!new ZipGuard(limits).allows(file, findings)) {
      return List.of();
    }
    List<Table> tables = new ArrayList<>();
    try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
      XSSFReader reader = new XSSFReader(workbook);
      // Without the readings of Japanese text, which would stand behind it.
      SharedStrings strings = new ReadOnlySharedStringsTable(workbook, false);
      CellFormats formats = new CellFormats(reader.getStylesTable(), since1904(reader));
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream in = sheets.next()) {
          String part = "sheet " + Findings.shorten(sheets.getSheetName());
          List<Table.Line> lines =
              new SheetReader(file, part, strings, formats, limits, findings).read(in);
          if (isTable(lines, columns)) {
            tables.add(table(file, part, lines, columns, findings));
          } else {
            passOver(file, part, findings);
          }
        }
      }
    } catch (IOException | OpenXML4JException | SAXException | XMLStreamException e) {
      ZipGuard.broken(file, e.getClass().getSimpleName(), findings);
      return List.of();
    } catch (RuntimeException e) {
      // POI tells of broken parts by many kinds of unchecked exceptions.
      ZipGuard.broken(file, e.getClass().getSimpleName(), findings);
      return List.of();
    }
    if (tables.isEmpty()) {
      findings.unreadable(
          "unknown-layout",
          file.place(),
          "a sheet with the columns of the tidy layout in its first row",
          "none",
          "Remove the file from the folder, or bring it into a layout of docs/input-layouts.md.");
    }
    return tables;
  }

  private static boolean isTable(List<Table.Line> lines, Columns columns) {
    return !lines.isEmpty()
        && lines.get(0).cells().stream().filter(cell -> columns.knows(cell.text().strip())).count()
            >= NAMES_ENOUGH;
  }

  /** A sheet does not store empty cells at the end of a row, so rows are filled to the header. */
  private static Table table(
      SourceFile file, String part, List<Table.Line> lines, Columns columns, Findings findings) {
    int width = lines.get(0).cells().size();
    List<Table.Line> rows = new ArrayList<>(lines.size());
    for (Table.Line line : lines.subList(1, lines.size())) {
      List<Table.Cell> cells = new ArrayList<>(line.cells());
      while (cells.size() < width) {
        cells.add(Table.Cell.of(""));
      }
      rows.add(new Table.Line(line.number(), cells));
    }
    return Table.of(file.path(), part, lines.get(0), rows, columns, findings);
  }

  private static void passOver(SourceFile file, String part, Findings findings) {
    findings.warning(
        "passed-over",
        SourcePlace.of(file.path(), part, "", ""),
        "the columns of the tidy layout in the first row",
        "another sheet",
        "Nothing needs to be done if the sheet holds no figures.");
  }

  /** Workbooks of old Macintosh programs count days from 1904. */
  private static boolean since1904(XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (InputStream in = reader.getWorkbookData()) {
      XMLStreamReader xml = XmlReader.factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("workbookPr")) {
          String value = xml.getAttributeValue(null, "date1904");
          return "1".equals(value) || "true".equals(value);
        }
      }
    }
    return false;
  }
}
