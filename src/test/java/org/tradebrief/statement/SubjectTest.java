package org.tradebrief.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/** What a row is about, in words: every kind, of everything and of little, in both languages. */
class SubjectTest {

  @Test
  void everyKindHasWordsForItsSubject() {
    List<String> faults = new ArrayList<>();
    for (StatementKind kind : StatementKind.values()) {
      for (Statement statement : List.of(full(kind), bare(kind))) {
        for (Language language : Language.values()) {
          String text = words(statement, language);
          boolean japanese = language == Language.JAPANESE;
          if (text.isBlank()
              || text.contains("  ")
              || text.contains(" ,")
              || text.contains("null")
              || japanese && text.replaceAll("「.*?」", "").matches(".*[A-Za-z]{2}.*")
              || !japanese && text.matches(".*\\p{IsHan}.*")) {
            faults.add(kind.id() + ": " + text);
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void figurePartnerAndPeriodAreNamed() {
    assertEquals(
        "Exports of cars to the United States, fiscal 2024: what led it (motor vehicles) (“5.2%”)",
        words(full(StatementKind.LED_BY), Language.ENGLISH));
    assertEquals(
        "米国向け乗用車の輸出額（2024年度）：けん引した品目（自動車）「5.2%」",
        words(full(StatementKind.LED_BY), Language.JAPANESE));
    assertEquals(
        "US duty on motor vehicles from China: rate and state (“5.2%”)",
        words(full(StatementKind.DUTY), Language.ENGLISH));
    assertEquals(
        "Exports, March 2025: what led it", words(bare(StatementKind.LED_BY), Language.ENGLISH));
  }

  private static String words(Statement statement, Language language) {
    Judgement judgement =
        Judgement.open(statement, Reason.of("needs-flow"))
            .about(
                NamedSubject.of(
                    statement, new Month(2025, 3), Desk.shipped().context().reference()));
    return Desk.shipped().words(judgement, language).subject();
  }

  private static Statement full(StatementKind kind) {
    About about =
        new About(
            Optional.of("USA"),
            Optional.of(Flow.EXPORTS),
            Optional.of("CARS"),
            Optional.of(new FiscalYear(2024)));
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    details.put(Detail.ITEMS, "MOTOR_VEHICLES");
    details.put(Detail.AREAS, "HONG_KONG TAIWAN");
    details.put(Detail.ORIGIN, "CHINA");
    return new Statement(
        1,
        "Words.",
        kind,
        about,
        "",
        Stated.of("5.2", WrittenUnit.PERCENT, Approximation.EXACT, "5.2%"),
        details);
  }

  private static Statement bare(StatementKind kind) {
    return new Statement(
        1, "Words.", kind, About.world(Flow.EXPORTS), "", Optional.empty(), Map.of());
  }
}
