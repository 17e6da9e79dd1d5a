package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.tradebrief.table.Language;

/** A workbook is the same file wherever it is rendered. */
@Isolated("sets the default zone and locale")
class RenderedAnywhereTest {

  private static byte[] render(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookRenderer().render(SampleWorkbook.of(language), SampleTheme.shipped(), out);
    return out.toByteArray();
  }

  @Test
  void sameInputsGiveSameBytesInAnyZoneAndLocale() throws IOException {
    byte[] here = render(Language.JAPANESE);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(here, render(Language.JAPANESE));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.GERMANY);
      assertArrayEquals(here, render(Language.JAPANESE));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
