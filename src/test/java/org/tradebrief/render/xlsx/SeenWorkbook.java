package org.tradebrief.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.w3c.dom.Element;

/** What readers that are not ours find in a workbook: cells, tables and names. */
public final class SeenWorkbook {

  /**
   * A cell with content.
   *
   * @param formula empty for a value
   * @param format code of its number format
   */
  public record Seen(CellType type, String text, String formula, String format) {

    public boolean isError() {
      return type == CellType.ERROR || text.startsWith("#") || text.startsWith("Err:");
    }
  }

  private final byte[] file;
  private final Parts parts;

  public SeenWorkbook(byte[] file) {
    try {
      this.file = file;
      this.parts = new Parts(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static SeenWorkbook of(Path file) {
    try {
      return new SeenWorkbook(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    return file;
  }

  /** Every cell with content, by tab and address: {@code Partners!E8}. */
  public Map<String, Seen> cells() {
    Map<String, Seen> cells = new LinkedHashMap<>();
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
      for (Sheet sheet : book.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.flatMap(Row::stream)
              .filter(cell -> cell != null && cell.getRawValue() != null)
              .forEach(cell -> cells.put(sheet.getName() + "!" + cell.getAddress(), seen(cell)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cells;
  }

  private static Seen seen(Cell cell) {
    String formula = cell.getFormula() == null ? "" : cell.getFormula();
    boolean text = cell.getType() == CellType.STRING;
    String format = cell.getDataFormatString() == null ? "General" : cell.getDataFormatString();
    return new Seen(cell.getType(), text ? cell.asString() : cell.getRawValue(), formula, format);
  }

  /** Every table by name, with its range and its columns, {@code A5:B7 Month|Exports}. */
  public Map<String, String> tables() {
    Map<String, String> tables = new TreeMap<>();
    for (String part : parts.names("xl/tables/")) {
      Element table = parts.only(part, "table");
      String columns =
          String.join(
              "|",
              parts.elements(part, "tableColumn").stream()
                  .map(column -> column.getAttribute("name"))
                  .toList());
      tables.put(table.getAttribute("name"), table.getAttribute("ref") + " " + columns);
    }
    return tables;
  }

  /** Every name of a cell with what it stands for; what the file form reserves is left out. */
  public Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (Element name : parts.elements("xl/workbook.xml", "definedName")) {
      if (!name.getAttribute("name").startsWith("_xlnm.")) {
        names.put(name.getAttribute("name"), name.getTextContent());
      }
    }
    return names;
  }

  /** A part as it is. */
  public byte[] part(String folder, String name) {
    return parts.bytes(folder + "/" + name);
  }

  /** The parts that say where links lead. */
  public List<String> relationships() {
    return parts.names("").stream()
        .filter(name -> name.endsWith(".rels"))
        .map(name -> new String(parts.bytes(name), StandardCharsets.UTF_8))
        .toList();
  }

  /** Parts of which the list of content types does not say what they are. */
  public List<String> partsWithoutType() {
    String types = "[Content_Types].xml";
    Set<String> known = new HashSet<>();
    Set<String> endings = new HashSet<>();
    parts
        .elements(types, "Override")
        .forEach(one -> known.add(one.getAttribute("PartName").substring(1)));
    parts.elements(types, "Default").forEach(one -> endings.add(one.getAttribute("Extension")));
    List<String> without = new ArrayList<>();
    for (String part : parts.names("")) {
      String ending = part.substring(part.lastIndexOf('.') + 1);
      if (!part.equals(types) && !known.contains(part) && !endings.contains(ending)) {
        without.add(part);
      }
    }
    known.removeAll(parts.names(""));
    without.addAll(known);
    return without;
  }

  /** The part that holds a sheet. */
  public String part(String tab) {
    Element sheet =
        parts.elements("xl/workbook.xml", "sheet").stream()
            .filter(found -> found.getAttribute("name").equals(tab))
            .findFirst()
            .orElseThrow();
    String id =
        sheet.getAttributeNS(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
    String target =
        parts.elements("xl/_rels/workbook.xml.rels", "Relationship").stream()
            .filter(found -> found.getAttribute("Id").equals(id))
            .findFirst()
            .orElseThrow()
            .getAttribute("Target");
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  /** The same file with the XML of its sheets changed, by part and text. */
  public SeenWorkbook withSheets(BiFunction<String, String, String> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = from.readAllBytes();
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          String xml = new String(bytes, StandardCharsets.UTF_8);
          bytes = change.apply(entry.getName(), xml).getBytes(StandardCharsets.UTF_8);
        }
        to.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SeenWorkbook(out.toByteArray());
  }

  /** The same file without any kept result: who reads a number must have calculated it. */
  public SeenWorkbook withoutResults() {
    return withSheets((part, xml) -> xml.replaceAll("</f><v>[^<]*</v>", "</f>"));
  }
}
