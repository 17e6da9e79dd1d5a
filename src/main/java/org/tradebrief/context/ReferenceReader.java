package org.tradebrief.context;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.source.Columns;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Row;
import org.tradebrief.source.Table;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Label;

/** Reads {@code reference/areas.csv} and {@code reference/commodities.csv}. */
final class ReferenceReader {
  static final String AREAS = "reference/areas.csv";
  static final String COMMODITIES = "reference/commodities.csv";

  static final Columns AREA_COLUMNS =
      Columns.required(
          "id",
          "labels",
          "english",
          "japanese",
          "short_english",
          "short_japanese",
          "kind",
          "region",
          "groups",
          "code");
  static final Columns COMMODITY_COLUMNS =
      Columns.required(
          "id", "layout", "label", "level", "of_which", "parent", "code", "english", "japanese");

  private static final Map<String, Area.Kind> KINDS =
      Map.of(
          "world", Area.Kind.WORLD,
          "region", Area.Kind.REGION,
          "country", Area.Kind.COUNTRY,
          "memo", Area.Kind.MEMO);
  private static final Map<String, Commodity.Level> LEVELS =
      Map.of(
          "total", Commodity.Level.TOTAL,
          "section", Commodity.Level.SECTION,
          "item", Commodity.Level.ITEM,
          "of-which", Commodity.Level.OF_WHICH);
  private static final Map<String, CommodityLayout> LAYOUTS =
      Stream.of(CommodityLayout.values())
          .collect(Collectors.toUnmodifiableMap(CommodityLayout::id, layout -> layout));

  private final Findings findings;
  private final Fields fields;

  ReferenceReader(Findings findings) {
    this.findings = findings;
    this.fields = new Fields(findings);
  }

  ReferenceLists read(Optional<Table> areas, Optional<Table> commodities) {
    return new ReferenceLists(
        areas.map(this::areas).orElse(Map.of()),
        commodities.map(this::commodities).orElse(Map.of()));
  }

  private Map<String, Area> areas(Table table) {
    Map<String, Area> byId = new LinkedHashMap<>();
    Map<String, Area> byLabel = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      String id = fields.requiredText(row, "id");
      Optional<String> kind = fields.word(row, "kind", sorted(KINDS));
      if (id.isEmpty() || kind.isEmpty()) {
        continue;
      }
      Area area =
          new Area(
              id,
              label(row, "english", "japanese"),
              label(row, "short_english", "short_japanese"),
              KINDS.get(kind.get()),
              optional(row, "region"),
              java.util.Set.copyOf(list(row, "groups")),
              row.text("code").strip());
      if (byId.putIfAbsent(id, area) != null) {
        doubled(row, "id", id);
      }
      for (String text : list(row, "labels")) {
        if (byLabel.putIfAbsent(text, area) != null) {
          doubled(row, "labels", text);
        }
      }
    }
    for (Row row : table.rows()) {
      optional(row, "region").ifPresent(id -> known(row, "region", id, byId));
      list(row, "groups").forEach(id -> known(row, "groups", id, byId));
    }
    return byLabel;
  }

  private Map<CommodityLayout, Map<String, Commodity>> commodities(Table table) {
    Map<CommodityLayout, Map<String, Commodity>> byLayout = new EnumMap<>(CommodityLayout.class);
    Map<CommodityLayout, Map<String, Commodity>> ids = new EnumMap<>(CommodityLayout.class);
    for (Row row : table.rows()) {
      String id = fields.requiredText(row, "id");
      String text = fields.requiredText(row, "label");
      Optional<CommodityLayout> layout =
          fields.word(row, "layout", sorted(LAYOUTS)).map(LAYOUTS::get);
      Optional<Commodity.Level> level = fields.word(row, "level", sorted(LEVELS)).map(LEVELS::get);
      Optional<String> ofWhich = fields.word(row, "of_which", List.of("yes", "no"));
      if (id.isEmpty()
          || text.isEmpty()
          || layout.isEmpty()
          || level.isEmpty()
          || ofWhich.isEmpty()) {
        continue;
      }
      if (ofWhich.get().equals("yes") != (level.get() == Commodity.Level.OF_WHICH)) {
        findings.failed(
            "contradiction",
            row.place("of_which"),
            "yes for the level of-which, else no",
            level.get().name().toLowerCase(Locale.ROOT) + " with " + ofWhich.get(),
            "Make the two cells agree.");
      }
      Commodity commodity =
          new Commodity(
              id,
              label(row, "english", "japanese"),
              level.get(),
              optional(row, "parent"),
              row.text("code").strip());
      Map<String, Commodity> labels =
          byLayout.computeIfAbsent(layout.get(), key -> new LinkedHashMap<>());
      if (labels.putIfAbsent(text, commodity) != null) {
        doubled(row, "label", text);
      }
      Map<String, Commodity> seen = ids.computeIfAbsent(layout.get(), key -> new LinkedHashMap<>());
      if (seen.putIfAbsent(id, commodity) != null) {
        doubled(row, "id", id);
      }
    }
    for (Row row : table.rows()) {
      CommodityLayout layout = LAYOUTS.get(row.text("layout").strip());
      if (layout != null) {
        optional(row, "parent")
            .ifPresent(id -> known(row, "parent", id, ids.getOrDefault(layout, Map.of())));
      }
    }
    return byLayout;
  }

  private Label label(Row row, String english, String japanese) {
    return new Label(fields.requiredText(row, english), fields.requiredText(row, japanese));
  }

  private static Optional<String> optional(Row row, String column) {
    return Optional.of(row.text(column).strip()).filter(text -> !text.isEmpty());
  }

  private static List<String> list(Row row, String column) {
    return Arrays.stream(row.text(column).split("\\|"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static List<String> sorted(Map<String, ?> words) {
    return words.keySet().stream().sorted().toList();
  }

  private void doubled(Row row, String column, String text) {
    findings.failed(
        "doubled-id", row.place(column), "a name of its own", text + " again", "Remove one row.");
  }

  private void known(Row row, String column, String id, Map<String, ?> ids) {
    if (!ids.containsKey(id)) {
      findings.failed(
          "unknown-id", row.place(column), "the id of another row", id, "Correct the id.");
    }
  }
}
