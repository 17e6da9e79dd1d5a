package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.document.Logo;

/** The image that a theme names is read with care: it may come from anywhere. */
class LogoFileTest {

  @TempDir Path folder;

  /** A picture of our own, drawn here. */
  public static byte[] png(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, (x + y) % 7 < 4 ? 0xFF12436D : 0x00FFFFFF);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private Optional<Logo> read(String name) {
    return LogoFile.of(new TemplateFolder(folder), Map.of("logo.file", name));
  }

  private void refused(String name, String why) {
    TemplateFailure failure = assertThrows(TemplateFailure.class, () -> read(name));
    assertTrue(failure.getMessage().contains(why), failure.getMessage());
  }

  @Test
  void itIsAbsentUnlessTheThemeNamesIt() {
    assertEquals(Optional.empty(), LogoFile.of(new TemplateFolder(folder), Map.of()));
  }

  @Test
  void itsSizeIsReadFromItsHead() throws IOException {
    Files.write(folder.resolve("mark.png"), png(120, 40));
    Logo logo = read("mark.png").orElseThrow();
    assertEquals(120, logo.width());
    assertEquals(40, logo.height());
    assertEquals(90, logo.widthAt(30));
  }

  @Test
  void whatIsNoSmallPngBelowTheFolderIsRefused() throws IOException {
    Path outside = Files.createTempFile("outside", ".png");
    Files.write(outside, png(10, 10));
    Files.writeString(folder.resolve("text.png"), "<svg onload=\"alert(1)\"/>".repeat(4));
    Files.write(folder.resolve("wide.png"), png(2_001, 1));
    byte[] none = png(10, 10);
    none[19] = 0;
    Files.write(folder.resolve("none.png"), none);
    Files.write(folder.resolve("long.png"), new byte[TemplateFolder.MOST_BYTES + 1]);
    Files.createSymbolicLink(folder.resolve("link.png"), outside);
    refused("missing.png", "there is no such file");
    refused("text.png", "is not a PNG image");
    refused("wide.png", "pixels a side");
    refused("none.png", "pixels a side");
    refused("long.png", "is longer than");
    refused("link.png", "lies outside the folder");
    refused(outside.toString(), "lies outside the folder");
    refused("../no-such-folder/mark.png", "there is no such file");
    Files.delete(folder.resolve("link.png"));
    Files.delete(outside);
  }

  @Test
  void theCheckNamesTheLineOfTheTheme() throws IOException {
    Files.writeString(
        folder.resolve("theme.properties"), "# a theme\nlogo.file=mark.png\nlogo.alt.en=A mark\n");
    TemplateTexts texts = TemplateTexts.of(new TemplateFolder(folder));
    assertTrue(
        ThemeCheck.of(texts)
            .contains(
                new TemplateFault(
                    "theme.properties", 2, "logo.file", "mark.png there is no such file")));
    Files.write(folder.resolve("mark.png"), png(12, 12));
    TemplateTexts again = TemplateTexts.of(new TemplateFolder(folder));
    assertTrue(
        ThemeCheck.of(again)
            .contains(new TemplateFault("theme.properties", 2, "logo.alt.ja", "is missing")));
    assertTrue(
        FileCheck.of(again).stream().noneMatch(fault -> fault.file().equals("mark.png")),
        "a logo that the theme names is used");
  }
}
