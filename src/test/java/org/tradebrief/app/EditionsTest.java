package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.render.pdf.Verdict;

/** Which editions of the briefing a pack holds, and which of them carries the workbook. */
class EditionsTest {

  /** A file inside a PDF: what it is to the document, and its bytes. */
  private record Inside(String relationship, byte[] content) {}

  private static Map<String, Inside> inside(byte[] pdf) throws IOException {
    Map<String, Inside> files = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDEmbeddedFilesNameTreeNode tree =
          document.getDocumentCatalog().getNames() == null
              ? null
              : document.getDocumentCatalog().getNames().getEmbeddedFiles();
      if (tree == null) {
        return files;
      }
      for (PDComplexFileSpecification file : tree.getNames().values()) {
        String relationship =
            file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship"));
        files.put(
            file.getFileUnicode(), new Inside(relationship, file.getEmbeddedFile().toByteArray()));
      }
    }
    return files;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages() + " pages " + new PDFTextStripper().getText(document);
    }
  }

  private static Map<String, byte[]> attached(Path mail) throws IOException, MessagingException {
    Multipart parts =
        (Multipart)
            new MimeMessage(null, new ByteArrayInputStream(Files.readAllBytes(mail))).getContent();
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.getFileName() != null) {
        files.put(part.getFileName(), part.getInputStream().readAllBytes());
      }
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void theWorkbookTravelsOnce(String language) throws IOException, MessagingException {
    byte[] workbook = Files.readAllBytes(SharedPack.file(language + ".xlsx"));
    byte[] briefing = Files.readAllBytes(SharedPack.file(language + ".pdf"));
    String name = SharedPack.file(language + ".xlsx").getFileName().toString();
    Map<String, Inside> inside = inside(briefing);
    assertEquals(java.util.Set.of(name), inside.keySet());
    assertEquals("Source", inside.get(name).relationship());
    assertArrayEquals(workbook, inside.get(name).content());

    Map<String, byte[]> attached = attached(SharedPack.file(language + ".eml"));
    assertArrayEquals(workbook, attached.get(name));
    byte[] mailed = attached.get(name.replace(".xlsx", ".pdf"));
    assertEquals(Map.of(), inside(mailed));
    assertEquals(text(briefing), text(mailed));
    assertEquals(java.util.List.of(), Verdict.failures(mailed));
    assertTrue(mailed.length < 600_000, mailed.length + " bytes");
  }

  @Test
  void aPackHasTheEditionsAskedFor(@TempDir Path folder) throws IOException, MessagingException {
    for (String edition : java.util.List.of("brief", "both")) {
      Path out = folder.resolve(edition);
      Desk.Said said =
          Desk.say(
              "run",
              "--out",
              out.toString(),
              "--lang",
              "en",
              "--edition",
              edition,
              "--period",
              "2024-08");
      assertEquals(ExitCode.DONE, said.code(), said.err());
      String name = "trade-2024-08-provisional.en";
      Path pack = out.resolve("2024-08-provisional");
      assertEquals(edition.equals("both"), Files.exists(pack.resolve(name + ".pdf")));
      byte[] brief = Files.readAllBytes(pack.resolve(name + ".brief.pdf"));
      assertTrue(text(brief).startsWith("1 pages "), text(brief));
      Map<String, byte[]> attached = attached(pack.resolve(name + ".eml"));
      assertEquals(edition.equals("both") ? 3 : 2, attached.size());
      assertArrayEquals(brief, attached.get(name + ".brief.pdf"));
      String manifest = Files.readString(pack.resolve("manifest.json"));
      assertTrue(manifest.contains("\"" + name + ".brief.pdf\""), manifest);
    }
  }

  @Test
  void aBriefEditionThatRunsOverItsPageIsAWarning(@TempDir Path folder) throws IOException {
    Path shipped = Path.of("templates");
    try (java.util.stream.Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path brief = folder.resolve("briefing/brief.ftl");
    Files.writeString(
        brief, Files.readString(brief).replace("<lead/>", "<lead/><table id=\"partners\"/>"));
    String[] line = {
      "templates",
      "preview",
      "--templates",
      folder.toString(),
      "--out",
      folder.resolve("out").toString(),
      "--lang",
      "en",
      "--edition",
      "brief"
    };
    Desk.Said said = Desk.say(line);
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(
        said.err().contains("brief-too-long") && said.err().contains("briefing/brief.ftl"),
        said.err());
  }

  @Test
  void aPreviewNamesItsBriefings(@TempDir Path folder) {
    Desk.Said said =
        Desk.say(
            "templates",
            "preview",
            "--out",
            folder.toString(),
            "--lang",
            "en",
            "--edition",
            "both",
            "--period",
            "2024-08");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    java.util.List<String> lines = said.out().lines().toList();
    assertEquals(2, lines.size(), said.out());
    assertTrue(lines.stream().allMatch(line -> Files.exists(Path.of(line))), said.out());
    assertTrue(lines.get(0).endsWith("trade-2024-08-provisional.en.pdf"), said.out());
  }

  @Test
  void anotherEditionIsAWrongUsage() {
    Desk.Said said = Desk.say("run", "--edition", "long");
    assertEquals(ExitCode.USAGE, said.code());
    assertTrue(said.err().contains("expected full, brief or both, found 'long'"), said.err());
  }
}
