package org.tradebrief.context;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.source.Columns;
import org.tradebrief.source.CsvReader;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolders;
import org.tradebrief.source.Limits;
import org.tradebrief.source.Row;
import org.tradebrief.source.Table;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Label;
import org.tradebrief.table.Language;

/**
 * What people call areas and goods in running text: the names of the reference lists and those of
 * {@code reference/names.csv}. A name means one thing; where two rows disagree there is a finding
 * and the first holds.
 */
public final class UsualNames {
  private static final String FILE = "reference/names.csv";
  private static final Columns COLUMNS = Columns.required("kind", "id", "language", "names");

  private final Map<Language, Map<String, String>> areas = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, String>> goods = new EnumMap<>(Language.class);

  private UsualNames() {
    for (Language language : Language.values()) {
      areas.put(language, new TreeMap<>());
      goods.put(language, new TreeMap<>());
    }
  }

  /** The names of the lists alone if neither folder has the file. */
  public static UsualNames read(ReferenceLists reference, InputFolders folders, Findings findings) {
    UsualNames names = new UsualNames();
    folders
        .read(FILE, findings)
        .flatMap(file -> new CsvReader(Limits.DEFAULT).table(file, COLUMNS, findings))
        .ifPresent(table -> names.add(table, reference, findings));
    names.add(reference);
    return names;
  }

  /** Ids by name. */
  public Map<String, String> areas(Language language) {
    return Map.copyOf(areas.get(language));
  }

  /** Ids by name; those of duties that no table has a line for, such as aluminium, among them. */
  public Map<String, String> goods(Language language) {
    return Map.copyOf(goods.get(language));
  }

  private void add(ReferenceLists reference) {
    for (Area area : reference.areas()) {
      if (area.isWorld()) {
        continue;
      }
      add(areas, area.name(), area.id());
      add(areas, area.shortName(), area.id());
    }
    for (CommodityLayout layout : CommodityLayout.values()) {
      for (Commodity commodity : reference.commodities(layout)) {
        if (!commodity.id().equals(Commodity.TOTAL_ID) && !commodity.id().equals("OTHERS")) {
          add(goods, inSentence(commodity.name()), commodity.id());
        }
      }
    }
  }

  /** "Motor vehicles" as within a sentence; "LNG" stays. */
  private static Label inSentence(Label name) {
    String english = name.english();
    return english.length() > 1 && Character.isLowerCase(english.charAt(1))
        ? new Label(
            english.substring(0, 1).toLowerCase(Locale.ROOT) + english.substring(1),
            name.japanese())
        : name;
  }

  private static void add(Map<Language, Map<String, String>> all, Label name, String id) {
    all.get(Language.ENGLISH).putIfAbsent(name.english(), id);
    all.get(Language.JAPANESE).putIfAbsent(name.japanese(), id);
  }

  private void add(Table table, ReferenceLists reference, Findings findings) {
    Fields fields = new Fields(findings);
    for (Row row : table.rows()) {
      Optional<String> kind = fields.word(row, "kind", List.of("area", "goods"));
      Optional<Language> language =
          fields.word(row, "language", List.of("en", "ja")).flatMap(Language::of);
      String id = fields.requiredText(row, "id");
      if (kind.isEmpty() || language.isEmpty() || id.isEmpty()) {
        continue;
      }
      boolean area = kind.get().equals("area");
      if (area && reference.areaById(id).isEmpty()) {
        findings.failed(
            "unknown-id", row.place("id"), "an id of reference/areas.csv", id, "Correct the id.");
        continue;
      }
      Map<String, String> names = (area ? areas : goods).get(language.get());
      for (String name : Arrays.asList(row.text("names").split("\\|"))) {
        String before = name.isBlank() ? null : names.putIfAbsent(name.strip(), id);
        if (before != null && !before.equals(id)) {
          findings.failed(
              "doubled-id",
              row.place("names"),
              "a name that means one thing",
              name.strip() + ", which is " + before + " already",
              "Remove one of the two.");
        }
      }
    }
  }
}
