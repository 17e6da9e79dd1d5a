package org.tradebrief.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.analysis.Target;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Stage;

class TargetChoiceTest {

  private static Archive archive;

  static RunRequest request(String period, String stage, String asOf) {
    return new RunRequest(
        Path.of("inputs"),
        Path.of("inputs"),
        Path.of("templates"),
        Path.of("out"),
        List.of(Language.ENGLISH),
        List.of(Edition.FULL),
        Optional.ofNullable(period).map(Month::parse),
        Optional.ofNullable(stage).flatMap(Stage::of),
        Optional.ofNullable(asOf).map(LocalDate::parse),
        false,
        BigDecimal.ZERO,
        "test",
        List.of(),
        Publishing.DEFAULT,
        Readership.NOBODY);
  }

  @BeforeAll
  static void read() {
    archive = ReadInputs.of(request(null, null, null)).archive();
  }

  private static Optional<Target> choose(String period, String stage, String asOf) {
    return new TargetChoice(archive, request(period, stage, asOf)).choose();
  }

  @ParameterizedTest(name = "period {0}, stage {1}, as of {2}: {3}, {4}, {5}")
  @CsvSource({
    // The newest period among the releases, never of the history, and its newest stage.
    ",,,2025-03-provisional,FULL,2025-04-17",
    ",,2025-04-16,2025-03-first-20-days,TOTALS_ONLY,2025-04-16",
    ",,2025-04-01,2025-03-first-10-days,TOTALS_ONLY,2025-04-01",
    ",,2025-03-27,2025-02-provisional,AREA_MONTH,2025-03-27",
    "2025-03,first-10-days,,2025-03-first-10-days,TOTALS_ONLY,2025-03-28",
    "2024-10,,,2024-10-provisional,AREA_MONTH,2024-11-20",
    "2024-05,,,2024-05-exports-detailed,AREA_MONTH,2024-06-27",
    // No release speaks of these months: the history does, when it is asked for them by name.
    "2024-04,,,2024-04-time-series,HISTORY_MONTH,2024-04-30",
    "1979-01,,,1979-01-time-series,HISTORY_MONTH,1979-01-31",
    "1998-05,time-series,,1998-05-time-series,HISTORY_MONTH,1998-05-31",
  })
  void picks(String period, String stage, String asOf, String id, PackKind kind, LocalDate day) {
    Target target = choose(period, stage, asOf).orElseThrow();
    assertEquals(id, target.vintage().id());
    assertEquals(kind, target.kind());
    assertEquals(day, target.asOf());
  }

  @ParameterizedTest(name = "period {0}, stage {1}, as of {2}: nothing")
  @CsvSource({"2025-04,,", "1978-12,,", "2025-03,revised,", "2025-03,time-series,", ",,2024-01-01"})
  void picksNothing(String period, String stage, String asOf) {
    assertTrue(choose(period, stage, asOf).isEmpty());
  }
}
