package org.tradebrief.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Verdict;
import org.tradebrief.table.Label;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Published;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;

/** Every reason for a verdict, in both languages, with and without what it may lack, is read. */
class ReasonTest {
  private static final Pattern ON = Pattern.compile("<#on ([^>]*)>");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  @Test
  void bothLanguagesHaveTheSameReasons() {
    assertEquals(keys(Language.ENGLISH), keys(Language.JAPANESE));
  }

  /** A reason that only the judge knows would stop a verification. */
  @Test
  void everyReasonOfTheJudgeHasWords() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    Pattern made =
        Pattern.compile(
            "(?:Reason\\.of|Finished\\.(?:supported|contradicted|undecidable|reason))"
                + "\\(\\s*(?:statement,\\s*)?(?:[a-zA-Z.()]+,\\s*)?\"([a-z-]+)\"");
    try (Stream<java.nio.file.Path> files =
        Files.list(Desk.HOME.resolve("src/main/java/org/tradebrief/statement"))) {
      for (java.nio.file.Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher found = made.matcher(Files.readString(file));
        while (found.find()) {
          used.add(found.group(1));
        }
      }
    }
    // Keys that are put together are not read here, nor is the name of an argument.
    used.removeIf(key -> key.endsWith("-") || List.of("when", "from", "limit").contains(key));
    used.removeAll(keys(Language.ENGLISH));
    assertEquals(new TreeSet<>(), used);
  }

  @Test
  void everyReasonReadsWell() {
    List<String> faults = new ArrayList<>();
    for (Language language : Language.values()) {
      for (String key : keys(language)) {
        for (boolean full : List.of(true, false)) {
          String text = Desk.shipped().words(judgement(key, full), language).reason();
          faults.addAll(faults(key, text, language));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static List<String> faults(String key, String text, Language language) {
    List<String> faults = new ArrayList<>();
    boolean japanese = language == Language.JAPANESE;
    String plain = text.replaceAll("[「“][^」”]*[」”]", "");
    if (text.contains("  ")
        || text.contains("null")
        || text.contains("${")
        || text.contains("..")
        || text.contains(" ,")
        || text.matches(".*(?<![\\d,.])(?!(19|20)\\d\\d)\\d{4,}.*")
        || text.matches(".*(?<![\\p{Alnum}”“])-\\d.*")
        || !text.endsWith(japanese ? "。" : ".")
        || japanese && (plain.contains(" ") || plain.contains("%") || text.contains("。。"))
        || !japanese && (!text.matches("[A-Z“].*") || text.matches(".*\\p{IsHan}.*"))) {
      faults.add(key + ": " + text);
    }
    return faults;
  }

  private static Judgement judgement(String key, boolean full) {
    Map<String, Argument> arguments = new TreeMap<>();
    arguments.put("when", new Argument.Time(new Month(2025, 3)));
    arguments.put("from", new Argument.Day(LocalDate.of(2025, 4, 3)));
    if (full) {
      arguments.put("stated", new Argument.Name(Label.same("5.2 trillion yen")));
      arguments.put("otherStage", new Argument.Vintages(Stage.TIME_SERIES));
      arguments.put("otherState", new Argument.Time(new Month(2026, 9)));
    }
    Statement statement =
        new Statement(
            1,
            "Some words.",
            StatementKind.CHANGE,
            About.world(org.tradebrief.table.Flow.EXPORTS),
            "rise",
            Optional.empty(),
            Map.of());
    return new Judgement(
        statement,
        Verdict.CONTRADICTED,
        new Reason(key, arguments),
        full
            ? Optional.of(new Shown(new Argument.Change(Percent.of("-12.3")), "signed"))
            : Optional.empty(),
        Optional.empty(),
        full
            ? Optional.of(
                new Vintage(
                    new Month(2025, 3), Stage.PROVISIONAL, Published.on(LocalDate.of(2025, 4, 17))))
            : Optional.empty(),
        List.of(),
        NamedSubject.NONE);
  }

  private static TreeSet<String> keys(Language language) {
    try {
      TreeSet<String> keys = new TreeSet<>();
      Matcher on =
          ON.matcher(
              Files.readString(
                  Desk.HOME.resolve("templates/text/" + language.code() + "/reason.ftl")));
      while (on.find()) {
        Matcher quoted = QUOTED.matcher(on.group(1));
        while (quoted.find()) {
          keys.add(quoted.group(1));
        }
      }
      return keys;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
