package org.tradebrief.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.XmlElement;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Published;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;

/**
 * What the first page says about the whole release: its period, stage, day of publication. Each is
 * empty with a finding where it cannot be read.
 */
record PressHead(Optional<Period> period, Optional<Stage> stage, Optional<LocalDate> published) {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Pattern MONTH = Pattern.compile("([A-Z][a-z]{2,8}) (\\d{4})");
  private static final Pattern DAY = Pattern.compile("([A-Z][a-z]{2,8}) (\\d{1,2}), ?(\\d{4})");
  private static final Pattern TITLE =
      Pattern.compile("Value of Exports and Imports ([^()]{4,60}?) ?\\(([^()]{1,80})\\)");
  private static final Pattern PDF = Pattern.compile("(\\d{4})(\\d{2})(\\d)[a-z]?\\.pdf");
  private static final Pattern PERIOD_PDF = Pattern.compile("(\\d{4})_([1-4])1(\\d)[a-z]?\\.pdf");

  /**
   * The first three are in files at hand; the others are the ministry's words for the later stages.
   */
  private static final Map<String, Stage> STAGES =
      Map.of(
          "First 10 days Provisional", Stage.FIRST_10_DAYS,
          "First 20 days Provisional", Stage.FIRST_20_DAYS,
          "Provisional", Stage.PROVISIONAL,
          "D&P", Stage.EXPORTS_DETAILED,
          "Detailed", Stage.DETAILED,
          "Revised", Stage.REVISED,
          "Fixed", Stage.FIXED);

  Optional<Vintage> vintage() {
    return period.isPresent() && stage.isPresent() && published.isPresent()
        ? Optional.of(new Vintage(period.get(), stage.get(), Published.on(published.get())))
        : Optional.empty();
  }

  static PressHead read(String file, XmlElement root, Findings findings) {
    Optional<XmlElement> totals = root.child("sogakutsuki");
    if (totals.isEmpty()) {
      findings.unreadable(
          "missing-page",
          SourcePlace.of(file, "page 1", "", "sogakutsuki"),
          "the page of totals, which says month, stage and day",
          "none",
          "Fetch the file again.");
      return new PressHead(Optional.empty(), Optional.empty(), Optional.empty());
    }
    String dateText = totals.get().childText("kohyoymd");
    Optional<LocalDate> published = day(dateText);
    if (published.isEmpty()) {
      broken(file, "kohyoymd", "a day such as April 17, 2025", dateText, "broken-date", findings);
    }
    String title = totals.get().childText("title");
    Matcher matcher = TITLE.matcher(title);
    Optional<Period> period = Optional.empty();
    Optional<Stage> stage = Optional.empty();
    if (matcher.matches()) {
      period = PressPeriod.of(matcher.group(1));
      stage = stage(file, matcher.group(2).strip(), root, findings);
    }
    if (period.isEmpty()) {
      broken(
          file,
          "title",
          "Value of Exports and Imports, " + PressPeriod.FORMS + ", and the stage in parentheses",
          title,
          "broken-title",
          findings);
    }
    PressHead head = new PressHead(period, stage, published);
    head.compare(file, root, findings);
    return head;
  }

  /** {@code March 2025}. */
  static Optional<Month> month(String text) {
    Matcher matcher = MONTH.matcher(text);
    int number = matcher.matches() ? MONTHS.indexOf(matcher.group(1)) + 1 : 0;
    int year = number == 0 ? 0 : Integer.parseInt(matcher.group(2));
    return Fields.isPlausibleYear(year) ? Optional.of(new Month(year, number)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    Matcher matcher = DAY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(3)),
              MONTHS.indexOf(matcher.group(1)) + 1,
              Integer.parseInt(matcher.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The stage that the title names. A word that is not known is taken from the name of the PDF that
   * the file refers to, with a warning; revised and fixed share a digit there.
   */
  private static Optional<Stage> stage(
      String file, String word, XmlElement root, Findings findings) {
    Optional<Stage> named = Optional.ofNullable(STAGES.get(word));
    if (named.isPresent()) {
      return named;
    }
    Optional<Stage> fromPdf =
        pdf(root, PDF)
            .or(() -> pdf(root, PERIOD_PDF))
            .map(matcher -> matcher.group(3).charAt(0))
            .filter(digit -> digit != '7')
            .flatMap(
                digit ->
                    STAGES.values().stream().filter(stage -> stage.digit() == digit).findFirst());
    SourcePlace place = SourcePlace.of(file, "page 1", "", "title");
    String expected =
        "one of the stages " + String.join(", ", STAGES.keySet().stream().sorted().toList());
    if (fromPdf.isPresent()) {
      findings.warning(
          "stage-from-pdf",
          place,
          expected,
          word + "; taken as " + fromPdf.get().id() + " from the name of the PDF",
          "Look whether this is the stage of the release.");
    } else {
      findings.unreadable(
          "unknown-stage", place, expected, word, "This version does not know the stage.");
    }
    return fromPdf;
  }

  private static Optional<Matcher> pdf(XmlElement root, Pattern name) {
    return root.child("pdf")
        .map(pdf -> name.matcher(pdf.attribute("href")))
        .filter(Matcher::matches);
  }

  /**
   * The period stands in the title, in two cells and in the name of the PDF; the stage in the last
   * too.
   */
  private void compare(String file, XmlElement root, Findings findings) {
    if (period.isEmpty()) {
      return;
    }
    XmlElement totals = root.child("sogakutsuki").orElseThrow();
    Period own = period.get();
    agree(file, "taishoymtonen", own, totals.childText("taishoymtonen"), findings);
    agree(file, "taishoymzennen", own.yearBefore(), totals.childText("taishoymzennen"), findings);
    pdf(root, PDF)
        .ifPresent(name -> compare(file, name, name.group(1) + "-" + name.group(2), findings));
    pdf(root, PERIOD_PDF)
        .ifPresent(
            name ->
                compare(
                    file, name, PressPeriod.ofFile(name.group(1), name.group(2)).id(), findings));
    if (published.isPresent() && stage.isPresent()) {
      LocalDate earliest =
          stage.get().coversPartOfMonth()
              ? own.last().toYearMonth().atDay(10)
              : own.last().toYearMonth().atEndOfMonth();
      if (!published.get().isAfter(earliest)) {
        disagree(
            "period-disagrees",
            SourcePlace.of(file, "page 1", "", "kohyoymd"),
            "a day after " + earliest,
            published.get().toString(),
            findings);
      }
    }
  }

  private void compare(String file, Matcher name, String said, Findings findings) {
    SourcePlace place = SourcePlace.of(file, "", "", "pdf");
    if (!said.equals(period.orElseThrow().id())) {
      disagree("period-disagrees", place, period.get().id(), said, findings);
    }
    char digit = name.group(3).charAt(0);
    if (stage.isPresent() && stage.get().digit() != digit) {
      disagree(
          "stage-disagrees",
          place,
          stage.get().id() + ", digit " + stage.get().digit(),
          "digit " + digit,
          findings);
    }
  }

  private static void agree(
      String file, String column, Period expected, String text, Findings findings) {
    Optional<Period> found = PressPeriod.of(text);
    if (found.isEmpty()) {
      broken(file, column, PressPeriod.FORMS, text, "broken-date", findings);
    } else if (!found.get().equals(expected)) {
      disagree(
          "period-disagrees",
          SourcePlace.of(file, "page 1", "", column),
          expected.id() + ", as in the title",
          found.get().id(),
          findings);
    }
  }

  private static void disagree(
      String code, SourcePlace place, String expected, String found, Findings findings) {
    findings.failed(
        code, place, expected, found, "Fetch the file again; if it is so, ask the ministry.");
  }

  private static void broken(
      String file, String column, String expected, String found, String code, Findings findings) {
    findings.unreadable(
        code,
        SourcePlace.of(file, "page 1", "", column),
        expected,
        found.isEmpty() ? "nothing" : found,
        "Fetch the file again.");
  }
}
