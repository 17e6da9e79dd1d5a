package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.Limits;

/**
 * Files that were made or damaged to do harm: each is refused with a finding, soon and in little
 * memory.
 */
class HostileInputsTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void anEntityThatWouldReadAFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "9,847,814");
    String text =
        SmallRelease.text()
            .replace(
                "<hodoxml>",
                "<!DOCTYPE hodoxml [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><hodoxml>")
            .replace("<sogakutonen>9,847,814", "<sogakutonen>&x;");
    assertRefused("xml-with-dtd", text);
  }

  @Test
  void entitiesThatGrow() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE hodoxml [<!ENTITY a0 \"9\">");
    for (int i = 1; i < 12; i++) {
      dtd.append("<!ENTITY a").append(i).append(" \"");
      dtd.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    assertRefused(
        "xml-with-dtd", SmallRelease.text().replace("<hodoxml>", dtd + "]><hodoxml>&a11;"));
  }

  @Test
  void elementsWithinElements() {
    assertRefused("xml-too-large", "<hodoxml>" + "<a>".repeat(100_000));
  }

  @Test
  void oneElementOfEndlessText() {
    assertRefused(
        "xml-too-large", "<hodoxml><title>" + "x".repeat(5_000_000) + "</title></hodoxml>");
  }

  @Test
  void aZipThatUnpacksToFillTheMemory() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertEquals(
        List.of("workbook-too-large"),
        assertTimeout(SOON, () -> codes(read("releases/a.xlsx", bytes.toByteArray()))));
  }

  @Test
  void aWorkbookThatIsCutOrNone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("no workbook".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    byte[] none = bytes.toByteArray();
    assertEquals(List.of("broken-workbook"), codes(read("releases/a.xlsx", none)));
    byte[] cut = java.util.Arrays.copyOf(none, 45);
    assertEquals(List.of("broken-workbook"), codes(read("releases/a.xlsx", cut)));
  }

  @Test
  void aFileBeyondTheLimit() throws IOException {
    Limits small = new Limits(10_000, 100_000, 200, 3, 4, 100, 20, 1_000, 1_000, 10);
    Inputs.write(folder, "releases/a.csv", new byte[10_001]);
    ReadArchive read =
        new ArchiveReader(Inputs.reference(), small).read(new InputFolder(folder, "", small));
    assertEquals(List.of("file-too-large"), codes(read));
    Files.delete(folder.resolve("releases/a.csv"));
    for (int i = 0; i < 5; i++) {
      Inputs.write(folder, "releases/" + i + ".csv", tidy().getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(
        codes(new ArchiveReader(Inputs.reference(), small).read(new InputFolder(folder, "", small)))
            .contains("too-many-files"));
  }

  @Test
  void rowsColumnsAndCellsBeyondTheLimit() throws IOException {
    Limits small = new Limits(1_000_000, 1_000_000, 200, 3, 4, 5, 20, 1_000, 1_000, 10);
    for (String text :
        List.of(
            tidy() + "\n".repeat(10),
            tidy().replaceFirst("origin", "origin" + ",x".repeat(10)),
            tidy().replaceFirst("export/", "x".repeat(2_000)))) {
      Inputs.write(folder, "releases/a.csv", text.getBytes(StandardCharsets.UTF_8));
      assertEquals(
          "table-too-large",
          codes(
                  new ArchiveReader(Inputs.reference(), small)
                      .read(new InputFolder(folder, "", small)))
              .get(0));
    }
  }

  @Test
  void aLinkThatLeadsOut() throws IOException {
    Path outside = Files.createTempFile("outside", ".csv");
    try {
      Files.writeString(outside, tidy());
      Files.createDirectories(folder.resolve("releases"));
      Files.createSymbolicLink(folder.resolve("releases/a.csv"), outside);
      assertEquals(List.of("outside-folder"), codes(Inputs.read(folder)));
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("no links here");
    } finally {
      Files.delete(outside);
    }
  }

  @Test
  void anEmptyFileAndOneOfAnotherKind() {
    assertEquals(List.of("empty-file"), codes(read("releases/a.xml", new byte[0])));
    assertEquals(
        List.of(
            "STOP UNREADABLE unknown-layout at releases/a.xml:"
                + " a file that begins with name,amount.tea,3."),
        Inputs.told(Inputs.read(folder, "releases/a.xml", "name,amount\ntea,3\n")));
  }

  @Test
  void anotherEncodingIsTold() {
    byte[] shiftJis =
        tidy().replace("export/", "輸出").getBytes(java.nio.charset.Charset.forName("windows-31j"));
    List<String> told = Inputs.told(read("releases/a.csv", shiftJis));
    assertEquals(1, told.size());
    assertTrue(
        told.get(0)
            .startsWith(
                "STOP UNREADABLE wrong-encoding at releases/a.csv, byte "
                    + tidy().indexOf("export/")
                    + ", row 2, column "),
        told.get(0));
    assertEquals(
        List.of("wrong-encoding"),
        codes(read("releases/a.csv", tidy().getBytes(StandardCharsets.UTF_16))));
    byte[] latin =
        SmallRelease.text().replace("USA", "\u00C9").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of("wrong-encoding"), codes(read("releases/a.csv", latin)));
  }

  @Test
  void aByteOrderMarkAndOtherLineEndsDoNoHarm() {
    ReadArchive read =
        Inputs.read(folder, "releases/a.csv", "\uFEFF" + tidy().replace("\n", "\r\n"));
    assertEquals(List.of(), Inputs.told(read));
    assertEquals(9, read.files().get(0).count());
    assertEquals(
        List.of(),
        Inputs.told(Inputs.read(folder, "releases/a.csv", "\uFEFF" + SmallRelease.text())));
  }

  @Test
  void hiddenFilesArePassedOver() {
    Inputs.write(folder, "releases/.DS_Store", new byte[] {0, 1});
    Inputs.write(folder, "releases/~$a.xlsx", new byte[] {0, 1});
    Inputs.write(folder, "releases/.git/config", new byte[] {0, 1});
    assertEquals(List.of(), Inputs.told(Inputs.read(folder, "releases/a.csv", tidy())));
  }

  private void assertRefused(String code, String text) {
    ReadArchive read = assertTimeout(SOON, () -> Inputs.read(folder, "releases/a.xml", text));
    assertEquals(List.of(code), codes(read));
    assertEquals(List.of(), read.archive().releases());
  }

  private ReadArchive read(String path, byte[] bytes) {
    return Inputs.read(folder, path, bytes);
  }

  private static List<String> codes(ReadArchive read) {
    return read.findings().stream().map(finding -> finding.code()).toList();
  }

  private static String tidy() {
    return Inputs.text(Inputs.SHIPPED.resolve("releases/2025-03-first-10-days.csv"));
  }
}
