package org.tradebrief.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.context.ContextReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;

/** The shipped measures on the days that matter; the days are those of the legal texts. */
class TariffTimelineTest {
  private static final Findings FOUND = new Findings();
  private static TariffTimeline timeline;

  @BeforeAll
  static void read() throws Exception {
    InputFolder shipped =
        new InputFolder(Path.of(System.getProperty("tradebrief.home", "."), "inputs"));
    InputFolders folders = new InputFolders(shipped, shipped);
    timeline =
        new TariffReader(folders, new ContextReader(folders, FOUND).read().reference(), FOUND)
            .read()
            .timeline();
  }

  @Test
  void nothingIsWrongInTheShippedFile() {
    assertEquals(List.of(), FOUND.list());
  }

  @Test
  void onTheDayOfTheMarchRelease() {
    assertEquals("IN_FORCE 10 ADD", told("2025-04-17", "us-jp-baseline-10"));
    assertEquals(
        "SUSPENDED 24 ADD until 2025-07-09", told("2025-04-17", "us-jp-reciprocal-24-paused"));
    assertEquals("IN_FORCE 25 ADD", told("2025-04-17", "us-jp-autos-25"));
    assertEquals("IN_FORCE 25 ADD", told("2025-04-17", "us-jp-steel-25"));
    assertEquals("IN_FORCE 25 ADD", told("2025-04-17", "us-jp-aluminium-25"));
    assertEquals("ANNOUNCED 25 ADD until 2025-05-03", told("2025-04-17", "us-jp-auto-parts-25"));
    assertEquals("absent", told("2025-04-17", "us-jp-reciprocal-15"));
    assertEquals("absent", told("2025-04-17", "us-no-stacking"));
    assertEquals(
        "145", view("2025-04-17").stackedRate("cn-reciprocal-125").orElseThrow().toPlainString());
  }

  @Test
  void afterTheAgreement() {
    assertEquals("IN_FORCE 15 ALL_IN", told("2025-09-16", "us-jp-autos-15"));
    assertEquals("IN_FORCE 15 ALL_IN", told("2025-09-16", "us-jp-auto-parts-15"));
    assertEquals("SUPERSEDED 25 ADD", told("2025-09-16", "us-jp-autos-25"));
    assertEquals("IN_FORCE 15 ALL_IN", told("2025-09-16", "us-jp-reciprocal-15"));
  }

  @Test
  void afterTheSurcharge() {
    assertEquals("IN_FORCE 12.5 ALL_IN", told("2026-07-25", "us-jp-forced-labour-12-5"));
    assertEquals("EXPIRED 10 ADD", told("2026-07-25", "us-surcharge-10"));
    assertEquals("VOID 15 ALL_IN", told("2026-07-25", "us-jp-reciprocal-15"));
    assertEquals("IN_FORCE 15 ALL_IN", told("2026-07-25", "us-jp-autos-15"));
  }

  @Test
  void aDayReadsAsItWasKnownThen() {
    assertEquals("IN_FORCE 15 ADD", told("2025-08-10", "2025-08-10", "us-jp-reciprocal-15-added"));
    assertEquals("absent", told("2025-08-10", "2025-08-10", "us-jp-reciprocal-15"));
  }

  @Test
  void aDayReadsAsItIsKnownLater() {
    assertEquals(
        "SUPERSEDED 15 ADD", told("2025-09-16", "2025-08-10", "us-jp-reciprocal-15-added"));
    assertEquals(
        "IN_FORCE 15 ALL_IN until 2026-02-24",
        told("2026-09-15", "2025-08-10", "us-jp-reciprocal-15"));
    assertEquals("IN_FORCE 15 ALL_IN", told("2025-09-16", "2025-08-10", "us-jp-reciprocal-15"));
  }

  @Test
  void whatWasNotAnnouncedOnADayIsNotThereInHindsight() {
    assertEquals("absent", told("2026-09-15", "2025-03-01", "us-jp-autos-25"));
    assertEquals("IN_FORCE", told("2026-09-15", "2025-04-17", "us-no-stacking"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-11, us-jp-steel-25, ANNOUNCED 25 ADD until 2025-03-12",
    "2025-03-12, us-jp-steel-25, IN_FORCE 25 ADD",
    "2025-06-03, us-jp-steel-25, IN_FORCE 25 ADD until 2025-06-04",
    "2025-06-04, us-jp-steel-25, SUPERSEDED 25 ADD",
    "2025-06-03, us-jp-steel-50, ANNOUNCED 50 ADD until 2025-06-04",
    "2025-06-04, us-jp-steel-50, IN_FORCE 50 ADD",
    "2025-04-02, us-jp-autos-25, ANNOUNCED 25 ADD until 2025-04-03",
    "2025-04-03, us-jp-autos-25, IN_FORCE 25 ADD",
    "2025-04-04, us-jp-baseline-10, ANNOUNCED 10 ADD until 2025-04-05",
    "2025-04-05, us-jp-baseline-10, IN_FORCE 10 ADD",
    "2025-04-08, us-jp-reciprocal-24, ANNOUNCED 24 ADD until 2025-04-09",
    "2025-04-09, us-jp-reciprocal-24, IN_FORCE 24 ADD until 2025-04-10",
    "2025-04-09, us-jp-baseline-10, DISPLACED 10 ADD",
    "2025-04-10, us-jp-reciprocal-24, SUPERSEDED 24 ADD",
    "2025-04-10, us-jp-reciprocal-24-paused, SUSPENDED 24 ADD until 2025-07-09",
    "2025-04-10, us-jp-baseline-10, IN_FORCE 10 ADD",
    "2025-05-02, us-jp-auto-parts-25, ANNOUNCED 25 ADD until 2025-05-03",
    "2025-05-03, us-jp-auto-parts-25, IN_FORCE 25 ADD",
    "2025-05-13, cn-reciprocal-125, IN_FORCE 125 ADD until 2025-05-14",
    "2025-05-14, cn-reciprocal-125, SUPERSEDED 125 ADD",
    "2025-05-14, cn-reciprocal-10, IN_FORCE 10 ADD",
    "2025-07-06, us-jp-letter-25, absent",
    "2025-07-07, us-jp-letter-25, ANNOUNCED 25 ADD until 2025-08-01",
    "2025-07-22, us-jp-letter-25, SUPERSEDED 25 ADD",
    "2025-07-09, us-jp-reciprocal-24-paused-to-august, SUSPENDED 24 ADD until 2025-08-01",
    "2025-08-06, us-jp-reciprocal-15-added, ANNOUNCED 15 ADD until 2025-08-07",
    "2025-08-07, us-jp-reciprocal-15-added, IN_FORCE 15 ADD",
    "2025-08-06, us-jp-baseline-10, IN_FORCE 10 ADD until 2025-08-07",
    "2025-08-07, us-jp-baseline-10, SUPERSEDED 10 ADD",
    "2025-09-15, us-jp-autos-25, IN_FORCE 25 ADD until 2025-09-16",
    "2025-09-15, us-jp-autos-15, ANNOUNCED 15 ALL_IN until 2025-09-16",
    "2025-09-16, us-jp-autos-15, IN_FORCE 15 ALL_IN",
    "2026-02-23, us-jp-reciprocal-15, IN_FORCE 15 ALL_IN until 2026-02-24",
    "2026-02-24, us-jp-reciprocal-15, VOID 15 ALL_IN",
    "2026-02-23, us-surcharge-10, ANNOUNCED 10 ADD until 2026-02-24",
    "2026-02-24, us-surcharge-10, IN_FORCE 10 ADD until 2026-07-24",
    "2026-07-23, us-surcharge-10, IN_FORCE 10 ADD until 2026-07-24",
    "2026-07-24, us-surcharge-10, EXPIRED 10 ADD",
    "2026-07-23, us-jp-forced-labour-12-5, ANNOUNCED 12.5 ALL_IN until 2026-07-24",
    "2026-07-24, us-jp-forced-labour-12-5, IN_FORCE 12.5 ALL_IN",
    "2028-01-01, us-jp-mobile-machinery-15, EXPIRED 15 ALL_IN"
  })
  void onTheDayOfAChangeAndTheDayBefore(String day, String id, String expected) {
    assertEquals(expected, told(day, id));
  }

  private static TariffView view(String day) {
    return timeline.asOf(LocalDate.parse(day));
  }

  private static String told(String day, String id) {
    return told(day, day, id);
  }

  private static String told(String known, String on, String id) {
    Optional<TariffState> state =
        timeline.asOf(LocalDate.parse(known), LocalDate.parse(on)).find(id);
    return state
        .map(
            found ->
                found.state()
                    + found.measure().rate().map(rate -> " " + rate.toPlainString()).orElse("")
                    + found.measure().mode().map(mode -> " " + mode).orElse("")
                    + found.until().map(day -> " until " + day).orElse(""))
        .orElse("absent");
  }
}
