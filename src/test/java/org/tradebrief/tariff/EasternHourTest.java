package org.tradebrief.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.context.ContextReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;

/** A rule begins in Washington: on the same day in Tokyo, but after the ministry's release. */
class EasternHourTest {

  @Test
  void everyShippedRowNamesTheTimeThatWashingtonKeepsOnItsDay() throws Exception {
    InputFolder shipped =
        new InputFolder(Path.of(System.getProperty("tradebrief.home", "."), "inputs"));
    InputFolders folders = new InputFolders(shipped, shipped);
    List<String> wrong = new ArrayList<>();
    int told = 0;
    for (TariffMeasure measure :
        new TariffReader(
                folders,
                new ContextReader(folders, new Findings()).read().reference(),
                new Findings())
            .read()
            .timeline()
            .measures()) {
      Optional<EasternHour> hour = EasternHour.of(measure.timeZoneNote());
      if (hour.isEmpty() || measure.effectiveFrom().isEmpty()) {
        continue;
      }
      told++;
      LocalDate day = measure.effectiveFrom().get();
      ZonedDateTime begins = day.atTime(hour.get().time()).atZone(EasternHour.WASHINGTON);
      ZonedDateTime tokyo = begins.withZoneSameInstant(EasternHour.TOKYO);
      boolean sameDay = tokyo.toLocalDate().equals(day);
      boolean afterTheRelease = tokyo.getHour() > 8;
      if (!hour.get().isKeptOn(day) || !sameDay || !afterTheRelease) {
        wrong.add(measure.id());
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(told >= 30, "only " + told + " rows name an hour");
  }

  /** Clocks went forward on 9 March 2025 and back on 2 November 2025. */
  @Test
  void summerTimeEndsAndBegins() {
    EasternHour summer = EasternHour.of("00:01 EDT (13:01 in Tokyo)").orElseThrow();
    EasternHour winter = EasternHour.of("00:01 EST (14:01 in Tokyo)").orElseThrow();
    assertTrue(winter.isKeptOn(LocalDate.of(2025, 3, 9)));
    assertTrue(summer.isKeptOn(LocalDate.of(2025, 3, 10)));
    assertTrue(summer.isKeptOn(LocalDate.of(2025, 11, 2)));
    assertTrue(winter.isKeptOn(LocalDate.of(2025, 11, 3)));
    assertEquals("00:01 EST (14:01 in Tokyo)", summer.expectedOn(LocalDate.of(2025, 11, 3)));
    assertEquals(Optional.empty(), EasternHour.of("to be set by notice"));
  }
}
