package org.tradebrief.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.source.Columns;
import org.tradebrief.source.CsvReader;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFile;
import org.tradebrief.source.InputFolders;
import org.tradebrief.source.Limits;
import org.tradebrief.source.Row;
import org.tradebrief.source.SourceFile;
import org.tradebrief.source.Table;
import org.tradebrief.table.Label;

/**
 * The way into this room: {@code context/tariffs.csv}, {@code context/base-rates.csv} and {@code
 * context/scenarios.csv} of the user's folder or the shipped one. Without either the timeline is
 * empty.
 */
public final class TariffReader {
  static final String PATH = "context/tariffs.csv";

  static final Columns COLUMNS =
      Columns.required(
              "id",
              "kind",
              "title_en",
              "title_ja",
              "authority",
              "document",
              "announced",
              "known_from",
              "effective_from",
              "effective_to",
              "end_known_from",
              "rate",
              "mode",
              "origin",
              "destination",
              "headings",
              "mof_items",
              "status",
              "source",
              "confidence",
              "checked_on")
          .optional(
              "suspended_from",
              "suspended_to",
              "base_rate",
              HeadingsReader.COLUMN,
              HeadingsReader.SOURCE,
              "mof_cover",
              "stacks_with",
              "displaces",
              "excludes",
              "time_zone_note",
              "note_en",
              "note_ja");

  private final InputFolders folders;
  private final ReferenceLists reference;
  private final Findings findings;
  private final Fields fields;

  public TariffReader(InputFolders folders, ReferenceLists reference, Findings findings) {
    this.folders = folders;
    this.reference = reference;
    this.findings = findings;
    this.fields = new Fields(findings);
  }

  public TariffFile read() {
    TariffNames names = new TariffNames(reference);
    List<InputFile> files = new ArrayList<>();
    BaseRates bases =
        table(BaseRateReader.PATH, BaseRateReader.COLUMNS, "base-rates", files)
            .map(new BaseRateReader(names, findings)::rates)
            .orElse(BaseRates.NONE);
    List<TariffMeasure> measures =
        table(PATH, COLUMNS, "tariffs", files).map(this::measures).orElse(List.of());
    new TariffRules(names, findings).check(measures, bases);
    List<TariffScenario> scenarios =
        table(ScenarioReader.PATH, ScenarioReader.COLUMNS, "scenarios", files)
            .map(new ScenarioReader(names, findings)::scenarios)
            .orElse(List.of());
    return new TariffFile(new TariffTimeline(measures, bases, scenarios), files);
  }

  private Optional<Table> table(
      String path, Columns columns, String layout, List<InputFile> files) {
    Optional<SourceFile> file = folders.read(path, findings);
    Optional<Table> table =
        file.flatMap(found -> new CsvReader(Limits.DEFAULT).table(found, columns, findings));
    file.ifPresent(
        found ->
            files.add(
                new InputFile(
                    found.path(),
                    found.sha256(),
                    layout,
                    table.map(read -> read.rows().size()).orElse(0))));
    return table;
  }

  private List<TariffMeasure> measures(Table table) {
    List<TariffMeasure> measures = new ArrayList<>();
    for (Row row : table.rows()) {
      measure(row).ifPresent(measures::add);
    }
    return measures;
  }

  /** A row with a cell that cannot be read is left out, with a finding for each such cell. */
  private Optional<TariffMeasure> measure(Row row) {
    long before = findings.size();
    String id = fields.requiredText(row, "id");
    Optional<TariffMeasure.Kind> kind =
        word(row, "kind", TariffMeasure.Kind.values(), TariffMeasure.Kind::word);
    Label title =
        new Label(fields.requiredText(row, "title_en"), fields.requiredText(row, "title_ja"));
    String authority = fields.requiredText(row, "authority");
    String document = fields.requiredText(row, "document");
    Optional<LocalDate> announced = fields.requiredDate(row, "announced");
    Optional<LocalDate> knownFrom = fields.requiredDate(row, "known_from");
    Optional<LocalDate> effectiveFrom = fields.date(row, "effective_from");
    Optional<LocalDate> effectiveTo = fields.date(row, "effective_to");
    Optional<LocalDate> endKnownFrom = fields.date(row, "end_known_from");
    Optional<LocalDate> suspendedFrom = fields.date(row, "suspended_from");
    Optional<LocalDate> suspendedTo = fields.date(row, "suspended_to");
    Optional<BigDecimal> rate = fields.number(row, "rate");
    Optional<TariffMeasure.Mode> mode =
        row.text("mode").isBlank()
            ? Optional.empty()
            : word(row, "mode", TariffMeasure.Mode.values(), TariffMeasure.Mode::name);
    Optional<BigDecimal> baseRate = fields.number(row, "base_rate");
    String origin = fields.requiredText(row, "origin");
    String destination = fields.requiredText(row, "destination");
    Optional<Headings> codes = new HeadingsReader(findings).headings(row);
    List<TariffMeasure.ScopeItem> scope = scope(row);
    Optional<TariffMeasure.Status> status =
        word(row, "status", TariffMeasure.Status.values(), TariffMeasure.Status::word);
    String source = fields.requiredText(row, "source");
    Optional<String> confidence = fields.word(row, "confidence", List.of("H", "M", "L"));
    Optional<LocalDate> checkedOn = fields.requiredDate(row, "checked_on");
    if (findings.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new TariffMeasure(
            id,
            kind.orElseThrow(),
            title,
            authority,
            document,
            announced.orElseThrow(),
            knownFrom.orElseThrow(),
            effectiveFrom,
            effectiveTo,
            endKnownFrom,
            suspendedFrom,
            suspendedTo,
            rate,
            mode,
            baseRate,
            origin,
            destination,
            row.text("headings").strip(),
            codes,
            scope,
            list(row, "stacks_with"),
            list(row, "displaces"),
            list(row, "excludes"),
            status.orElseThrow(),
            row.text("time_zone_note").strip(),
            new Label(row.text("note_en").strip(), row.text("note_ja").strip()),
            source,
            confidence.orElseThrow(),
            checkedOn.orElseThrow(),
            row.place()));
  }

  /** Items and how much of each is covered stand in two cells, in the same order. */
  private List<TariffMeasure.ScopeItem> scope(Row row) {
    List<String> items = list(row, "mof_items");
    List<String> covers = list(row, "mof_cover");
    if (!covers.isEmpty() && covers.size() != items.size()) {
      findings.unreadable(
          "list-length",
          row.place("mof_cover"),
          items.size() + " words, one for each item",
          covers.size() + " words",
          "Write all, most or part for each item, separated by |.");
      return List.of();
    }
    List<TariffMeasure.ScopeItem> scope = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String cover = covers.isEmpty() ? "part" : covers.get(i);
      if (!List.of("all", "most", "part").contains(cover)) {
        findings.unreadable(
            "unknown-word",
            row.place("mof_cover"),
            "one of all, most, part",
            cover,
            "Use one of these words.");
      }
      scope.add(new TariffMeasure.ScopeItem(items.get(i), cover));
    }
    return scope;
  }

  private <T> Optional<T> word(Row row, String column, T[] values, Function<T, String> name) {
    return fields
        .word(row, column, Stream.of(values).map(name).toList())
        .flatMap(
            text -> Stream.of(values).filter(value -> name.apply(value).equals(text)).findFirst());
  }

  private static List<String> list(Row row, String column) {
    return Arrays.stream(row.text(column).split("\\|"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
