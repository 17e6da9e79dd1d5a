package org.tradebrief.source;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.tradebrief.table.SourcePlace;

/**
 * The rows of one sheet, read as a stream. A formula is not evaluated: the value that the
 * spreadsheet program stored with it is taken, and one without such a value is a finding.
 */
final class SheetReader {
  private final SourceFile file;
  private final String part;
  private final SharedStrings strings;
  private final CellFormats formats;
  private final Limits limits;
  private final Findings findings;
  private final List<Table.Line> lines = new ArrayList<>();
  private List<Table.Cell> row = new ArrayList<>();
  private int rowNumber;
  private boolean refused;

  SheetReader(
      SourceFile file,
      String part,
      SharedStrings strings,
      CellFormats formats,
      Limits limits,
      Findings findings) {
    this.file = file;
    this.part = part;
    this.strings = strings;
    this.formats = formats;
    this.limits = limits;
    this.findings = findings;
  }

  /** Rows that hold anything, without the empty cells at their ends. */
  List<Table.Line> read(InputStream in) throws XMLStreamException {
    XMLStreamReader reader = XmlReader.factory().createXMLStreamReader(in);
    while (reader.hasNext() && !refused) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new XMLStreamException("a document type in a sheet");
      }
      String name =
          event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
              ? reader.getLocalName()
              : "";
      if (event == XMLStreamConstants.START_ELEMENT && name.equals("row")) {
        rowNumber = number(reader.getAttributeValue(null, "r"), rowNumber + 1);
        row = new ArrayList<>();
      } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("c")) {
        cell(reader);
      } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("row")) {
        endRow();
      }
    }
    return lines;
  }

  private void endRow() {
    while (!row.isEmpty() && row.get(row.size() - 1).text().isEmpty()) {
      row.remove(row.size() - 1);
    }
    if (row.isEmpty()) {
      return;
    }
    if (rowNumber > limits.rows()) {
      refuse("at most " + limits.rows() + " rows", "row " + rowNumber);
    } else {
      lines.add(new Table.Line(rowNumber, List.copyOf(row)));
    }
  }

  private void cell(XMLStreamReader reader) throws XMLStreamException {
    String reference = reader.getAttributeValue(null, "r");
    String type = reader.getAttributeValue(null, "t");
    int style = number(reader.getAttributeValue(null, "s"), -1);
    int column = reference == null ? row.size() : column(reference);
    StringBuilder text = new StringBuilder();
    boolean formula = false;
    boolean value = false;
    int phonetic = 0;
    for (int depth = 1; depth > 0; ) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          String name = reader.getLocalName();
          formula |= name.equals("f");
          phonetic += name.equals("rPh") || name.equals("f") ? 1 : 0;
          value |= name.equals("v") || name.equals("t");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          String name = reader.getLocalName();
          phonetic -= name.equals("rPh") || name.equals("f") ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (phonetic == 0 && value) {
            text.append(reader.getText());
          }
        }
        default -> {
          // Nothing else holds content.
        }
      }
    }
    if (column < 0 || column >= limits.columns()) {
      refuse("at most " + limits.columns() + " columns", String.valueOf(reference));
    } else if (text.length() > limits.cellCharacters()) {
      refuse("at most " + limits.cellCharacters() + " characters in a cell", "more");
    } else {
      put(column, content(reference, type, style, text.toString(), formula && !value));
    }
  }

  private Table.Cell content(
      String reference, String type, int style, String raw, boolean formulaWithoutValue) {
    if (formulaWithoutValue) {
      unreadable(
          "formula-without-value",
          reference,
          "a value",
          "a formula that was never calculated",
          "Open the workbook in a spreadsheet program and save it.");
      return Table.Cell.of("");
    }
    return switch (type == null ? "n" : type) {
      case "s" -> Table.Cell.of(shared(raw, reference));
      case "inlineStr", "str", "d" -> Table.Cell.of(raw);
      case "b" -> Table.Cell.of(raw.equals("1") ? "TRUE" : "FALSE");
      case "e" -> {
        unreadable("formula-error", reference, "a value", raw, "Mend the formula.");
        yield Table.Cell.of("");
      }
      default -> raw.isEmpty() ? Table.Cell.of("") : formats.cell(raw.strip(), style);
    };
  }

  private String shared(String raw, String reference) {
    int index = number(raw.strip(), -1);
    if (index < 0 || index >= strings.getUniqueCount()) {
      unreadable(
          "broken-workbook",
          reference,
          "a text of the workbook",
          "a text that is not there",
          "Open the workbook in a spreadsheet program and save it.");
      return "";
    }
    return strings.getItemAt(index).getString();
  }

  private void put(int column, Table.Cell cell) {
    while (row.size() <= column) {
      row.add(Table.Cell.of(""));
    }
    row.set(column, cell);
  }

  /** {@code AB12} is the column 27, counted from 0; -1 if the reference is none. */
  static int column(String reference) {
    int column = 0;
    int i = 0;
    while (i < reference.length() && i < 4 && Character.isUpperCase(reference.charAt(i))) {
      column = column * 26 + reference.charAt(i++) - 'A' + 1;
    }
    return column - 1;
  }

  private static int number(String text, int otherwise) {
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }

  private void refuse(String expected, String found) {
    refused = true;
    unreadable("table-too-large", "", expected, found, "Split the table.");
  }

  private void unreadable(
      String code, String reference, String expected, String found, String remedy) {
    findings.unreadable(
        code,
        SourcePlace.of(
            file.path(),
            part,
            Integer.toString(rowNumber),
            reference == null ? "" : reference.replaceAll("\\d", "")),
        expected,
        found,
        remedy);
  }
}
