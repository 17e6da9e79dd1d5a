package org.tradebrief.render.xlsx;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Packs the file again with one time on every entry, since the library writes the clock there, and
 * with the long rows in their place. Cells are written without their addresses where they follow
 * one another.
 */
final class StablePackage {

  /** Not 1 January, where the zip form stores the time differently from zone to zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String END_OF_ROWS = "</sheetData>";

  private static final String SHEETS = "xl/worksheets/sheet";

  private StablePackage() {}

  static void write(XSSFWorkbook file, Map<XSSFSheet, LongRows> later, OutputStream out)
      throws IOException {
    Map<String, LongRows> parts =
        later.entrySet().stream()
            .collect(Collectors.toMap(entry -> part(entry.getKey()), Map.Entry::getValue));
    ByteArrayOutputStream clocked = new ByteArrayOutputStream(1 << 20);
    ZipArchiveOutputStream fast = new ZipArchiveOutputStream(clocked);
    fast.setLevel(Deflater.NO_COMPRESSION);
    file.write(fast);
    ZipOutputStream stable = new ZipOutputStream(out);
    try (ZipInputStream entries =
        new ZipInputStream(new ByteArrayInputStream(clocked.toByteArray()))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        // The long rows take most of the time to pack; of the rest every byte counts in a mail.
        boolean longRows = parts.containsKey(entry.getName());
        stable.setLevel(longRows ? Deflater.DEFAULT_COMPRESSION : Deflater.BEST_COMPRESSION);
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        stable.putNextEntry(copy);
        if (entry.getName().startsWith(SHEETS)) {
          String xml = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
          sheet(UnaddressedCells.of(xml), Optional.ofNullable(parts.get(entry.getName())), stable);
        } else {
          entries.transferTo(stable);
        }
        stable.closeEntry();
      }
    }
    stable.finish();
    stable.flush();
  }

  private static String part(XSSFSheet sheet) {
    return sheet.getPackagePart().getPartName().getName().substring(1);
  }

  private static void sheet(String xml, Optional<LongRows> rows, OutputStream out)
      throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    if (rows.isPresent()) {
      insert(xml, rows.get(), writer);
    } else {
      writer.write(xml);
    }
    writer.flush();
  }

  private static void insert(String sheet, LongRows rows, Writer writer) throws IOException {
    String xml =
        sheet.replaceFirst(
            "<dimension ref=\"[^\"]*\"", "<dimension ref=\"" + rows.dimension() + "\"");
    int end = xml.indexOf(END_OF_ROWS);
    if (end < 0) {
      throw new IllegalStateException("the sheet has no rows to write behind");
    }
    writer.write(xml, 0, end);
    rows.writeTo(writer);
    writer.write(xml, end, xml.length() - end);
  }
}
