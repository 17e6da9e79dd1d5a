package org.tradebrief.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.ShippedPacks;
import org.tradebrief.document.Theme;
import org.tradebrief.document.Workbook;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/**
 * The workbooks of the shipped inputs, made once: the full pack in both languages, the other kinds
 * in turn.
 */
final class ShippedWorkbooks {

  /** A workbook as composed and as written. */
  record Written(String name, Language language, Workbook document, byte[] bytes, Parts parts) {

    @Override
    public String toString() {
      return name + "." + language.code();
    }
  }

  private static final List<Written> ALL = make();

  private ShippedWorkbooks() {}

  static List<Written> all() {
    return ALL;
  }

  static Written full(Language language) {
    return ALL.stream()
        .filter(book -> book.name().equals("full") && book.language() == language)
        .findFirst()
        .orElseThrow();
  }

  private static List<Written> make() {
    ShippedPacks packs = ShippedPacks.shared();
    Map<String, Catalogue> chosen = new TreeMap<>();
    chosen.put("full", packs.release("2025-03-provisional"));
    chosen.put("area-month", packs.release("2025-01-provisional"));
    chosen.put("ten-days", packs.release("2025-03-first-10-days"));
    chosen.put("history", packs.history(Month.parse("2009-02")));
    java.util.ArrayList<Written> all = new java.util.ArrayList<>();
    Composer composer =
        new Composer(
            java.nio.file.Path.of(System.getProperty("tradebrief.home", "."), "templates"));
    Theme theme = composer.theme();
    chosen.forEach(
        (name, catalogue) -> {
          for (Language language : languages(name)) {
            all.add(written(name, language, composer.workbook(catalogue, language), theme));
          }
        });
    return List.copyOf(all);
  }

  private static List<Language> languages(String name) {
    return switch (name) {
      case "full" -> List.of(Language.values());
      case "ten-days" -> List.of(Language.JAPANESE);
      default -> List.of(Language.ENGLISH);
    };
  }

  private static Written written(String name, Language language, Workbook document, Theme theme) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new WorkbookRenderer().render(document, theme, out);
      return new Written(name, language, document, out.toByteArray(), new Parts(out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
