package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.ShippedPacks;
import org.tradebrief.compose.TemplatesCopy;
import org.tradebrief.render.xlsx.WorkbookRenderer;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.Language;

/** The real workbook of March 2025 is the same file wherever it is read and made. */
@Isolated("sets the default zone and locale")
class WorkbookAnywhereTest {

  private static byte[] written(Path templates, Catalogue catalogue, Language language)
      throws IOException {
    Composer composer = new Composer(templates);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookRenderer().render(composer.workbook(catalogue, language), composer.theme(), out);
    return out.toByteArray();
  }

  @Test
  void formulasAndNamesAreTheSameBytesInAnyZoneAndLocale(@TempDir Path folder) throws IOException {
    Path templates = TemplatesCopy.withoutData(folder.resolve("t"));
    Catalogue march = ShippedPacks.shared().release("2025-03-provisional");
    byte[] here = written(templates, march, Language.JAPANESE);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      // Arabic digits, and a Turkish i that is no ASCII letter in upper case.
      for (String other : new String[] {"ar-EG-u-nu-arab", "tr-TR", "de-DE"}) {
        Locale.setDefault(Locale.forLanguageTag(other));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Catalogue again = new ShippedPacks().release("2025-03-provisional");
        assertArrayEquals(here, written(templates, again, Language.JAPANESE), other);
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
