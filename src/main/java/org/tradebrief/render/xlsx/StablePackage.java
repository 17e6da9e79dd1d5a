package org.tradebrief.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Packs the file again with one time on every entry, since the library writes the clock there. */
final class StablePackage {

  /** Not 1 January, where the zip form stores the time differently from zone to zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StablePackage() {}

  static void write(XSSFWorkbook file, OutputStream out) throws IOException {
    ByteArrayOutputStream clocked = new ByteArrayOutputStream(1 << 20);
    file.write(clocked);
    ZipOutputStream stable = new ZipOutputStream(out);
    stable.setLevel(Deflater.DEFAULT_COMPRESSION);
    try (ZipInputStream entries =
        new ZipInputStream(new ByteArrayInputStream(clocked.toByteArray()))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        stable.putNextEntry(copy);
        entries.transferTo(stable);
        stable.closeEntry();
      }
    }
    stable.finish();
    stable.flush();
  }
}
