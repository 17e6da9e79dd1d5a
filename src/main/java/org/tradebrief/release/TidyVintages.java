package org.tradebrief.release;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Row;
import org.tradebrief.table.Period;
import org.tradebrief.table.Published;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;

/**
 * The vintages of the rows of one tidy file. A row belongs to the release it names, or to that of
 * its own period. The rows of a time series are one state of one file, so they share a vintage
 * whose period is the last month of the series.
 */
final class TidyVintages {
  private final Findings findings;
  private final Function<String, Optional<Period>> parse;
  private final Map<String, Period> lastOfSeries = new HashMap<>();
  private final Map<String, Optional<LocalDate>> days = new HashMap<>();
  private final Map<Vintage, Vintage> known = new HashMap<>();

  TidyVintages(Findings findings, Function<String, Optional<Period>> parse) {
    this.findings = findings;
    this.parse = parse;
  }

  /** Goes through the rows once, to know where each series ends. */
  void learn(List<Row> rows) {
    for (Row row : rows) {
      if (row.text("stage").strip().equals(Stage.TIME_SERIES.id())) {
        parse
            .apply(row.text("period").strip())
            .ifPresent(
                period ->
                    lastOfSeries.merge(
                        series(row), period, (a, b) -> a.last().isBefore(b.last()) ? b : a));
      }
    }
  }

  Optional<Vintage> of(Row row, Stage stage, Optional<Period> period) {
    Optional<Published> published = published(row, stage);
    Optional<Period> release =
        stage == Stage.TIME_SERIES
            ? Optional.ofNullable(lastOfSeries.get(series(row)))
            : release(row, period);
    return release.isEmpty() || published.isEmpty()
        ? Optional.empty()
        : Optional.of(
            known.computeIfAbsent(
                new Vintage(release.get(), stage, published.get()), vintage -> vintage));
  }

  private static String series(Row row) {
    return row.text("table").strip() + " " + row.text("release_date").strip();
  }

  private Optional<Period> release(Row row, Optional<Period> period) {
    String text = row.text("release").strip();
    if (text.isEmpty()) {
      return period;
    }
    Optional<Period> release = parse.apply(text);
    if (release.isEmpty()) {
      findings.unreadable(
          "broken-date",
          row.place("release"),
          "a period such as 2025-03 or FY2024, or an empty cell",
          text,
          "Correct the release.");
    }
    return release;
  }

  private Optional<Published> published(Row row, Stage stage) {
    String text = row.text("release_date").strip();
    if (stage == Stage.TIME_SERIES) {
      if (text.isEmpty()) {
        return Optional.of(Published.unknown());
      }
      Optional<YearMonth> month = Fields.parseMonth(text);
      if (month.isPresent()) {
        return month.map(Published::in);
      }
    }
    Optional<LocalDate> day = days.computeIfAbsent(text, Fields::parseDate);
    if (day.isEmpty()) {
      findings.unreadable(
          text.isEmpty() ? "missing-value" : "broken-date",
          row.place("release_date"),
          stage == Stage.TIME_SERIES
              ? "a date written YYYY-MM-DD or a month written YYYY-MM"
              : "a date written YYYY-MM-DD",
          text.isEmpty() ? "an empty cell" : text,
          "Correct the date.");
    }
    return day.map(Published::on);
  }
}
