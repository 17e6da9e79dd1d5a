package org.tradebrief.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.compose.JudgedText;
import org.tradebrief.source.Findings;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/**
 * The news of the release day, as shipped in {@code inputs/context/claims/}: every verdict and
 * printed text, and the errors that must be caught. The expectations are written by hand from the
 * published figures, the same once more for the figures as later revised.
 */
class NewsTest {
  private static final String FILE = "2025-04-17-news.csv";

  /** A statement's words as far as they tell it apart, its verdict, and what must be said. */
  private record Expected(String begins, String verdict, String printed, String... said) {}

  private static final List<Expected> ON_THE_DAY =
      List.of(
          new Expected(
              "Over fiscal 2024", "supported", "5.2 trillion yen", "a deficit of", "provisional"),
          new Expected("In US money", "supported", "$36.6 billion", "142.62 yen per dollar"),
          new Expected("It was the fourth", "supported", "fourth", "fourth year in a row"),
          new Expected("The balance covers", "contradicted", "", "goods alone", "scope"),
          new Expected("Imports of the year", "supported", "+4.7%", "rose 4.7%"),
          new Expected("A cheaper yen made the year", "undecidable", "", "unit value indexes"),
          new Expected(
              "A cheaper yen made imports", "contradicted", "+0.1%", "0.1% weaker", "fell 3.2%"),
          new Expected("Exports of the year", "supported", "+5.9%", "rose 5.9%"),
          new Expected("Vehicles and chips led the year", "undecidable", "", "commodity pages"),
          new Expected("Vehicles and chips led the year", "undecidable", "", "commodity pages"),
          new Expected(
              "Vehicles and chips led the exports",
              "supported",
              "+1.1 percentage points",
              "motor vehicles rose 7.2%"),
          new Expected(
              "Vehicles and chips led the exports",
              "supported",
              "+0.2 percentage points",
              "electronic parts rose 4.2%"),
          new Expected("What visitors spend", "contradicted", "", "scope", "visitors"),
          new Expected("The year's surplus", "supported", "9.0 trillion yen", "United States"),
          new Expected("That surplus is worth", "supported", "$63.1 billion", "142.62 yen"),
          new Expected("The surplus with the", "contradicted", "−1.3%", "1.3% smaller"),
          new Expected("No earlier year", "contradicted", "9,005.3 billion yen", "no record"),
          new Expected("March alone", "supported", "544.1 billion yen", "surplus of 544.1"),
          new Expected("The March surplus", "supported", "$3.8 billion", "every rate"),
          new Expected("March exports were", "supported", "+3.9%", "rose 3.9%", "near enough"),
          new Expected("Exports have now", "supported", "sixth", "sixth month in a row"),
          new Expected(
              "The pace eased", "contradicted", "+3.9%", "size word", "slowed to 3.9%", "11.4%"),
          new Expected("Sales to the", "supported", "+3.1%", "rose 3.1%", "volume fell 4.9%"),
          new Expected("Shipments to Asia", "supported", "+5.5%", "rose 5.5%"),
          new Expected("China took less", "supported", "−4.8%", "fell 4.8%"),
          new Expected("Hong Kong took", "supported", "+19.7%", "rose 19.7%"),
          new Expected("So did Taiwan", "supported", "+19.5%", "rose 19.5%"),
          new Expected("And so did", "supported", "+11.5%", "rose 11.5%"),
          new Expected("Goods are taking", "undecidable", "", "attributed", "Min Joo Kang"),
          new Expected("Goods from Japan", "supported", "10%", "in force on 17 April 2025"),
          new Expected("A duty of 24%", "supported", "24%", "suspended", "until 9 July 2025"),
          new Expected("US duties on China", "supported", "145%", "125%", "20%"),
          new Expected(
              "The United States now", "supported", "25%", "cars", "do not also pay the 10%"),
          new Expected(
              "The United States now", "contradicted", "25%", "not yet in force", "3 May 2025"),
          new Expected("The United States now", "supported", "25%", "steel", "12 March 2025"),
          new Expected("The United States now", "supported", "25%", "aluminium"));

  private static final List<Expected> AS_REVISED =
      List.of(
          new Expected(
              "Over fiscal 2024",
              "contradicted",
              "5,419.6 billion yen",
              "revised",
              "time series",
              "provisional, released 17 April 2025"),
          new Expected("It was the fourth", "supported", "fourth", "revised"),
          new Expected("Imports of the year", "contradicted", "+4.8%", "revised", "provisional"),
          new Expected("Exports of the year", "supported", "+5.9%", "revised"),
          new Expected(
              "March alone", "contradicted", "529.8 billion yen", "revised", "provisional"),
          new Expected("March exports were", "supported", "+4.0%", "revised", "time series"),
          new Expected("Exports have now", "supported", "sixth", "revised"));

  @Test
  void theNewsIsJudgedByTheReleaseOfTheDay() {
    Desk desk = Desk.shipped();
    List<JudgedText> texts = judged(desk, desk.judge("2025-03-provisional"));
    assertEquals(ON_THE_DAY.size(), texts.size());
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      faults.addAll(faults(ON_THE_DAY.get(i), texts.get(i)));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void theSameNewsIsJudgedByTheHistoryAsLaterRevised(@TempDir Path folder) {
    Desk desk = Desk.withWholeHistory(folder);
    List<JudgedText> texts =
        judged(desk, desk.history(new Month(2025, 3), LocalDate.of(2026, 9, 15)));
    List<String> faults = new ArrayList<>();
    for (Expected expected : AS_REVISED) {
      JudgedText text =
          texts.stream()
              .filter(t -> t.text().startsWith(expected.begins()))
              .findFirst()
              .orElseThrow();
      faults.addAll(faults(expected, text));
    }
    assertEquals(List.of(), faults);
  }

  private static List<JudgedText> judged(Desk desk, Judge judge) {
    Findings findings = new Findings();
    List<Statement> statements = desk.statements(FILE, Desk.claimsFile(FILE), findings);
    assertEquals(List.of(), findings.list());
    return statements.stream()
        .flatMap(statement -> judge.judge(statement).stream())
        .map(judgement -> desk.words(judgement, Language.ENGLISH))
        .toList();
  }

  private static List<String> faults(Expected expected, JudgedText text) {
    List<String> faults = new ArrayList<>();
    String all = text.reason() + " " + text.wording();
    if (!text.text().startsWith(expected.begins())
        || !text.verdict().id().equals(expected.verdict())
        || !text.printed().equals(expected.printed())) {
      faults.add(expected + " but " + text);
    }
    for (String said : expected.said()) {
      if (!all.contains(said)) {
        faults.add("no \"" + said + "\" in " + all);
      }
    }
    return faults;
  }

  /** Seven errors of the news, by what is wrong with each. */
  @Test
  void theErrorsOfTheNewsAreCaught() {
    Desk desk = Desk.shipped();
    List<JudgedText> texts = judged(desk, desk.judge("2025-03-provisional"));
    for (String begins :
        List.of(
            "No earlier year",
            "The surplus with the",
            "The balance covers",
            "What visitors spend",
            "The pace eased",
            "A cheaper yen made imports")) {
      assertTrue(
          texts.stream()
              .filter(text -> text.text().startsWith(begins))
              .allMatch(text -> text.verdict().id().equals("contradicted")),
          begins);
    }
    assertEquals(
        List.of("supported", "contradicted", "supported", "supported"),
        texts.stream()
            .filter(text -> text.text().startsWith("The United States now"))
            .map(text -> text.verdict().id())
            .toList());
  }
}
