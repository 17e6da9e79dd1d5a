package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.ShippedPacks;
import org.tradebrief.compose.TemplatesCopy;
import org.tradebrief.render.xlsx.WorkbookRenderer;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.Language;

/** The real workbook of March 2025 can be mailed. */
class WorkbookSizeTest {

  /**
   * Of one language, so that it can be mailed with the tidy data and read on a telephone without.
   */
  private static final int WITH_DATA = 1_000_000;

  private static final int WITHOUT_DATA = 400_000;

  private static byte[] written(Path templates, Catalogue catalogue, Language language)
      throws IOException {
    Composer composer = new Composer(templates);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookRenderer().render(composer.workbook(catalogue, language), composer.theme(), out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itIsSmallEnoughForAMail(Language language, @TempDir Path folder) throws IOException {
    long whole = Files.size(SharedPack.file(language.code() + ".xlsx"));
    assertTrue(whole < WITH_DATA, whole + " bytes with the tidy data");
    Catalogue march = ShippedPacks.shared().release("2025-03-provisional");
    int rest = written(TemplatesCopy.withoutData(folder.resolve("t")), march, language).length;
    assertTrue(rest < WITHOUT_DATA, rest + " bytes without the tidy data");
    assertTrue(rest < whole - 100_000, "the tidy data is not left out");
  }
}
