package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.ShippedPacks;
import org.tradebrief.document.Theme;
import org.tradebrief.render.pdf.flow.FontShelf;
import org.tradebrief.render.xlsx.WorkbookRenderer;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.Language;

/**
 * One line of the theme puts a logo on the cover and on the masthead, with words for who cannot
 * see.
 */
class LogoTest {

  @TempDir Path templates;

  @Test
  void aLogoStandsOnCoverAndMasthead() throws IOException {
    Path shipped = Path.of(System.getProperty("tradebrief.home", "."), "templates");
    try (var files = Files.walk(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = templates.resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.write(templates.resolve("mark.png"), mark());
    Path theme = templates.resolve("theme.properties");
    Files.writeString(
        theme,
        Files.readString(theme)
            + "logo.file=mark.png\nlogo.alt.en=Mark of the desk\nlogo.alt.ja=調査部の標章\n");
    Composer composer = new Composer(templates);
    Theme marked = composer.theme();
    Catalogue pack = ShippedPacks.shared().release("2025-01-provisional");
    byte[] pdf =
        new BriefingRenderer(FontShelf.usualFolders())
            .render(composer.briefing(pack, Language.JAPANESE), marked, List.of());
    assertEquals(List.of(), Verdict.failures(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, images(document.getPage(0).getResources()));
      assertEquals(0, images(document.getPage(1).getResources()));
    }
    assertTrue(
        StructureDump.of(pdf).stream().anyMatch(line -> line.contains("調査部の標章")),
        "the logo has its text");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new WorkbookRenderer().render(composer.workbook(pack, Language.ENGLISH), marked, file);
    Map<String, byte[]> parts = parts(file.toByteArray());
    assertEquals(
        List.of("xl/media/image1.png"),
        new ArrayList<>(parts.keySet().stream().filter(name -> name.contains("media")).toList()));
    String drawing =
        new String(parts.get("xl/drawings/drawing1.xml"), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(drawing.contains("descr=\"Mark of the desk\""), drawing);
  }

  private static byte[] mark() throws IOException {
    java.awt.image.BufferedImage image =
        new java.awt.image.BufferedImage(96, 32, java.awt.image.BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 96; x++) {
      image.setRGB(x, x / 3, 0xFF12436D);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    javax.imageio.ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static int images(PDResources resources) {
    int images = 0;
    for (COSName name : resources.getXObjectNames()) {
      images += resources.isImageXObject(name) ? 1 : 0;
    }
    return images;
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
