package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.document.Workbook;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.DataTable;
import org.tradebrief.table.Language;

/**
 * The example of docs/seasonal-adjustment.md, from the file to the sheets and sentences: January
 * 2025 as the ministry adjusted it, exports -2.0 percent on the month, imports +4.7.
 */
class OfficialAdjustedTest {

  private static final Set<String> OURS =
      Set.of(
          "adjusted",
          "adjusted-quarters",
          "adjusted-revisions",
          "calendar-effects",
          "season-checks",
          "season-regressors");

  @TempDir private Path inputs;

  @Test
  void theMinistrysFiguresAreUsedAndNamedAsItsOwn() throws IOException {
    Catalogue january = pack(example(), "2025-01-provisional");
    assertEquals(Set.of("official-adjusted"), adjusted(january));
    assertEquals(
        "Seasonally adjusted (by the ministry), exports fell about 2.0% from December to about"
            + " 9,253.0 billion yen.",
        said(january, "adjusted-change-world-exports", Language.ENGLISH));
    assertEquals(
        "季節調整値（財務省）では、輸入額は約10兆1,090億円で前月比4.7％増。",
        said(january, "adjusted-change-world-imports", Language.JAPANESE));
    assertEquals(Optional.of("Adjusted by ministry"), tab(january, Language.ENGLISH));
    assertEquals(Optional.of("季節調整値（財務省）"), tab(january, Language.JAPANESE));
    DataTable table = table(january, "official-adjusted");
    assertTrue(
        table.columns().stream().noneMatch(column -> column.id().endsWith("trend")),
        "the ministry publishes none");
  }

  /** The pack of another month has no figures of the ministry's for its own month. */
  @Test
  void anotherMonthIsAdjustedByUs() throws IOException {
    assertEquals(OURS, adjusted(pack(example(), "2025-02-provisional")));
  }

  /** December as it might have stood a month before: the newest counts, both are shown. */
  @Test
  void anEarlierStateIsKeptBesideTheNewest() throws IOException {
    String earlier =
        example()
            .lines()
            .filter(line -> line.contains(",2024-12,"))
            .map(
                line ->
                    line.replace(
                        "2025-01,time-series,2025-02-19", "2024-12,time-series,2025-01-23"))
            .map(line -> line.replace("9442", "9450").replace("9655", "9680"))
            .collect(Collectors.joining("\n", "", "\n"));
    Catalogue january = pack(example() + earlier, "2025-01-provisional");
    assertEquals(Set.of("official-adjusted", "official-adjusted-revisions"), adjusted(january));
    DataTable revisions = table(january, "official-adjusted-revisions");
    assertEquals(1, revisions.rows().size());
    List<String> amounts =
        revisions.rows().getFirst().cells().stream()
            .filter(DataTable.Cell.Computed.class::isInstance)
            .map(
                cell ->
                    ((DataTable.Cell.Computed) cell).exact().stripTrailingZeros().toPlainString())
            .toList();
    assertEquals(
        List.of(
            "9450000", "9442000", "-8000", "9680000", "9655000", "-25000", "-230000", "-213000",
            "17000"),
        amounts);
  }

  private Catalogue pack(String file, String release) throws IOException {
    LaterStage.copyShipped(inputs);
    Files.writeString(inputs.resolve("history/adjusted.csv"), file);
    return new ShippedPacks(inputs).release(release);
  }

  private static String example() throws IOException {
    Path home = Path.of(System.getProperty("tradebrief.home", "."));
    String document = Files.readString(home.resolve("docs/seasonal-adjustment.md"));
    int from = document.indexOf("```csv\n") + 7;
    return document.substring(from, document.indexOf("```", from));
  }

  private static Set<String> adjusted(Catalogue pack) {
    return pack.tables().stream()
        .map(DataTable::id)
        .filter(id -> id.startsWith("official-") || OURS.contains(id))
        .collect(Collectors.toSet());
  }

  private static DataTable table(Catalogue pack, String id) {
    return pack.tables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
  }

  private static String said(Catalogue pack, String id, Language language) {
    return pack.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .map(claim -> new Composer(TemplatesCopy.SHIPPED).sentence(claim, language))
        .findFirst()
        .orElse("nothing");
  }

  private static Optional<String> tab(Catalogue pack, Language language) {
    Workbook workbook = new Composer(TemplatesCopy.SHIPPED).workbook(pack, language);
    return workbook.sheets().stream()
        .filter(sheet -> sheet.id().equals("official-adjusted"))
        .map(sheet -> sheet.tab())
        .findFirst();
  }
}
