package org.tradebrief.render.pdf.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.table.Language;

/** What is printed with where the build brought no fonts. */
class FontShelfTest {

  /** A classpath as it is after a build without npm. */
  private static final ClassLoader WITHOUT_FONTS =
      new ClassLoader(FontShelfTest.class.getClassLoader()) {
        @Override
        public InputStream getResourceAsStream(String name) {
          return name.startsWith("fonts/") ? null : super.getResourceAsStream(name);
        }
      };

  @Test
  void englishGoesOnWithTheFontOfTheLibrary() {
    FontSet fonts = new FontShelf(WITHOUT_FONTS, List.of()).fonts(Language.ENGLISH);
    assertTrue(fonts.width("\u22125,221.7 billion yen", 10, false) > 50);
    MissingGlyphException missing =
        assertThrows(MissingGlyphException.class, () -> fonts.width("財務省", 10, false));
    assertEquals('財', missing.codePoint());
    assertTrue(missing.getMessage().contains("U+8CA1"), missing.getMessage());
    assertTrue(missing.getMessage().contains("財務省"), missing.getMessage());
  }

  @Test
  void japaneseWithoutAnyFontIsAFailureThatNamesTheWayOut() {
    FontMissingException missing =
        assertThrows(
            FontMissingException.class,
            () -> new FontShelf(WITHOUT_FONTS, List.of()).fonts(Language.JAPANESE));
    assertEquals(Language.JAPANESE, missing.language());
    assertTrue(missing.getMessage().contains("ipaexg.ttf"), missing.getMessage());
  }

  @Test
  void aJapaneseFontOfTheSystemIsFound(@TempDir Path folder) throws IOException {
    Path font = folder.resolve("truetype/made-up/NotoSansJP-Regular.ttf");
    Files.createDirectories(font.getParent());
    try (InputStream in =
        FontShelfTest.class
            .getClassLoader()
            .getResourceAsStream("fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf")) {
      assumeTrue(in != null, "the build brought no Japanese font to stand for one of the system");
      Files.copy(in, font);
    }
    FontSet fonts = new FontShelf(WITHOUT_FONTS, List.of(folder)).fonts(Language.JAPANESE);
    assertEquals(30, fonts.width("財務省", 10, true), 0.01);
  }
}
