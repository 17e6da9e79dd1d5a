package org.tradebrief.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Looks through a zip file before anybody else unpacks it: how much comes out of how little. A
 * workbook of figures unpacks to about 10 to 30 times its size; one that was made to fill a memory,
 * to a thousand. The platform's own reader of zip streams fails on the large-file form that POI
 * writes, so it is not used.
 */
final class ZipGuard {
  private static final int ENTRIES = 2_000;

  /** Small parts may be as repetitive as they like. */
  private static final long FREE_BYTES = 4L * 1024 * 1024;

  private final Limits limits;

  ZipGuard(Limits limits) {
    this.limits = limits;
  }

  /** True if it can be unpacked; otherwise there is a finding. */
  boolean allows(SourceFile file, Findings findings) {
    long allowed =
        Math.min(
            limits.inflatedBytes(),
            Math.max(FREE_BYTES, (long) file.bytes().length * limits.inflation()));
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(new ByteArrayInputStream(file.bytes()))) {
      byte[] buffer = new byte[65_536];
      long total = 0;
      int entries = 0;
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        for (int read = zip.read(buffer); read > 0 && total <= allowed; read = zip.read(buffer)) {
          total += read;
        }
        if (total > allowed || entries > ENTRIES) {
          findings.unreadable(
              "workbook-too-large",
              file.place(),
              "a workbook that unpacks to at most " + allowed + " bytes in " + ENTRIES + " parts",
              "more",
              "Give the tables of one release in each workbook, or give CSV.");
          return false;
        }
      }
      return true;
    } catch (IOException | IllegalArgumentException e) {
      broken(file, "a damaged zip file", findings);
      return false;
    }
  }

  static void broken(SourceFile file, String found, Findings findings) {
    findings.unreadable(
        "broken-workbook",
        file.place(),
        "a workbook (.xlsx) that opens",
        found,
        "Open it in a spreadsheet program and save it again as .xlsx.");
  }
}
