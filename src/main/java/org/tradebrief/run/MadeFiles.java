package org.tradebrief.run;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tradebrief.table.Area;
import org.tradebrief.table.Language;

/**
 * The documents of a pack by file name: as they lie in the pack, and as they travel by mail, where
 * a briefing does not carry the workbook inside.
 */
final class MadeFiles {

  private final String pack;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<Language, Map<String, byte[]>> mailed = new EnumMap<>(Language.class);

  /**
   * @param pack {@code 2025-03-provisional}
   */
  MadeFiles(String pack) {
    this.pack = pack;
  }

  /** All of another: a language that was made whole. */
  void add(MadeFiles other) {
    files.putAll(other.files);
    other.mailed.forEach((language, mails) -> mailed(language).putAll(mails));
  }

  /** In the order of a listing. */
  Map<String, byte[]> files() {
    return files;
  }

  Map<String, byte[]> mailed(Language language) {
    return mailed.computeIfAbsent(language, l -> new LinkedHashMap<>());
  }

  void put(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  /** A document whose two forms differ. */
  void put(String name, byte[] bytes, Language language, byte[] byMail) {
    files.put(name, bytes);
    mailed(language).put(name, byMail);
  }

  String name(Language language) {
    return "trade-" + pack + "." + language.code();
  }

  /** {@code trade-2025-03-provisional.china.en}. */
  String name(Area area, Language language) {
    String slug = area.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "trade-" + pack + "." + slug + "." + language.code();
  }

  String workbook(Language language) {
    return name(language) + ".xlsx";
  }

  String workbook(Area area, Language language) {
    return name(area, language) + ".xlsx";
  }

  String briefing(Language language, Edition edition) {
    return name(language) + edition.ending();
  }

  String briefing(Area area, Language language) {
    return name(area, language) + Edition.FULL.ending();
  }
}
