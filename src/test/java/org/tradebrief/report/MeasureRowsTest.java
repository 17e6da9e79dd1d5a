package org.tradebrief.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.context.ContextReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.tariff.TariffReader;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffTimeline;
import org.tradebrief.tariff.TariffView;

/** The shipped measures as a reader counts them; the days are those of the legal texts. */
class MeasureRowsTest {

  private static TariffTimeline timeline;

  @BeforeAll
  static void read() throws Exception {
    InputFolder shipped =
        new InputFolder(Path.of(System.getProperty("tradebrief.home", "."), "inputs"));
    InputFolders folders = new InputFolders(shipped, shipped);
    Findings found = new Findings();
    timeline =
        new TariffReader(folders, new ContextReader(folders, found).read().reference(), found)
            .read()
            .timeline();
  }

  /** Put into force on 9 April, suspended on the 10th; three rows of the file, one for a reader. */
  @ParameterizedTest
  @CsvSource({
    "2025-04-03, announced, 2025-04-09..  announced",
    "2025-04-09, suspended, '2025-04-09..2025-04-10 in-force, 2025-04-10..2025-07-09 suspended, 2025-07-09.. announced'",
    "2025-04-17, suspended, '2025-04-09..2025-04-10 ended, 2025-04-10..2025-07-09 suspended, 2025-07-09.. announced'",
    "2025-07-08, suspended, '2025-04-09..2025-04-10 ended, 2025-04-10..2025-08-01 suspended, 2025-08-01.. announced'",
    "2025-08-10, ended, '2025-04-09..2025-04-10 ended, 2025-04-10..2025-08-01 suspended'",
  })
  void theRateOf24IsOneBarWithItsPhases(String day, String state, String phases) {
    List<Measures.Entry> found =
        entries(day).stream()
            .filter(entry -> entry.title().english().startsWith("24% rate for Japan"))
            .toList();
    assertEquals(1, found.size(), found.toString());
    assertEquals(phases.replaceAll(" +", " "), told(found.getFirst()));
    if (!day.equals("2025-04-09")) {
      assertEquals(state, found.getFirst().state());
    }
    assertEquals(LocalDate.of(2025, 4, 2), found.getFirst().announced());
  }

  /** The pause is that rate's suspension; it is not told beside it. */
  @ParameterizedTest
  @ValueSource(strings = {"2025-04-17", "2025-07-10", "2025-08-10"})
  void thePauseIsNotToldAgain(String day) {
    assertTrue(entries(day).stream().noneMatch(entry -> entry.id().contains("pause")), day);
  }

  /** 15% added was made all-in back to its first day on 4 September. */
  @Test
  void whatWasReplacedBackToItsFirstDayIsToldAsWhatReplacedIt() {
    assertEquals("2025-08-07.. in-force", told(entry("2025-08-10", "us-jp-reciprocal-15-added")));
    assertEquals(Optional.empty(), find("2025-09-16", "us-jp-reciprocal-15-added"));
    assertEquals("2025-08-07.. in-force", told(entry("2025-09-16", "us-jp-reciprocal-15")));
  }

  /** The letter of 7 July was for 1 August; the agreement of 22 July came before. */
  @Test
  void aThreatThatWasNeverCarriedOutHasNoTimeInForce() {
    Measures.Entry letter = entry("2025-08-10", "us-jp-letter-25");
    assertEquals("", told(letter));
    assertEquals(Optional.of(LocalDate.of(2025, 7, 22)), letter.lapsed());
    assertEquals("2025-08-01.. announced", told(entry("2025-07-10", "us-jp-letter-25")));
  }

  /** On every day, for every measure: phases follow each other, and stand as the state says. */
  @Test
  void phasesFollowEachOtherOnEveryDay() {
    for (LocalDate day = LocalDate.of(2025, 2, 10);
        day.isBefore(LocalDate.of(2026, 10, 1));
        day = day.plusDays(1)) {
      for (Measures.Entry entry : entries(day.toString())) {
        LocalDate free = LocalDate.MIN;
        for (Measures.Phase phase : entry.phases()) {
          String where = day + " " + entry.id() + " " + told(entry);
          assertTrue(!phase.from().isBefore(free), where);
          free = phase.to().orElse(LocalDate.MAX);
          assertTrue(phase.from().isBefore(free), where);
          boolean holds = !phase.from().isAfter(day) && day.isBefore(free);
          if (phase.state().equals("in-force")) {
            assertTrue(holds, where);
          }
          if (phase.state().equals("announced")) {
            assertTrue(phase.from().isAfter(day), where);
          }
        }
      }
    }
  }

  private static Measures.Entry entry(String day, String id) {
    return find(day, id).orElseThrow();
  }

  private static Optional<Measures.Entry> find(String day, String id) {
    return entries(day).stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  private static List<Measures.Entry> entries(String day) {
    TariffView view = timeline.asOf(LocalDate.parse(day));
    List<TariffState> states =
        view.states().stream()
            .filter(state -> state.measure().effectiveFrom().isPresent())
            .toList();
    return new MeasureRows(view, states).entries();
  }

  private static String told(Measures.Entry entry) {
    return entry.phases().stream()
        .map(
            phase ->
                phase.from()
                    + ".."
                    + phase.to().map(LocalDate::toString).orElse("")
                    + " "
                    + phase.state())
        .collect(Collectors.joining(", "));
  }
}
