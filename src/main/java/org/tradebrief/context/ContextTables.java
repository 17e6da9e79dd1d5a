package org.tradebrief.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.source.Columns;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Row;
import org.tradebrief.source.Table;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Label;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Period;
import org.tradebrief.table.Unit;

/** Turns the tables of {@code context/} into records; a row with a finding in it is left out. */
final class ContextTables {
  static final Columns EXCHANGE_RATES =
      Columns.required("currency", "rate", "kind", "period", "date", "source")
          .optional("change_printed", "note");
  static final Columns FORECASTS =
      Columns.required(
              "survey",
              "published",
              "period",
              "flow",
              "measure",
              "value",
              "unit",
              "precision",
              "source")
          .optional("survey_ja");
  static final Columns QUOTES =
      Columns.required(
              "who_en",
              "who_ja",
              "role_en",
              "role_ja",
              "date",
              "source",
              "language",
              "text_en",
              "text_ja",
              "topic")
          .optional("as_of_from", "form");
  static final Columns CALENDAR = Columns.required("date", "kind", "name_en", "name_ja");
  static final Columns WAIVERS =
      Columns.required("code", "file", "reason").optional("row", "column");

  private final Findings findings;
  private final Fields fields;

  ContextTables(Findings findings) {
    this.findings = findings;
    this.fields = new Fields(findings);
  }

  List<ExchangeRate> exchangeRates(Table table) {
    List<ExchangeRate> rates = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Row row : table.rows()) {
      long before = findings.size();
      String currency = fields.requiredText(row, "currency");
      Optional<BigDecimal> rate = fields.requiredNumber(row, "rate");
      String kind = fields.requiredText(row, "kind");
      Optional<LocalDate> day = Fields.parseDate(row.text("period").strip());
      Optional<Period> period = day.isPresent() ? Optional.empty() : period(row, "period");
      Optional<LocalDate> date = fields.date(row, "date");
      String source = fields.requiredText(row, "source");
      if (row.text("period").isBlank() && row.text("date").isBlank()) {
        findings.failed(
            "missing-value",
            row.place("date"),
            "the period or the day of the rate, or when it was known",
            "neither",
            "Say when the rate held.");
      }
      if (rate.isPresent() && rate.get().signum() <= 0) {
        findings.failed(
            "broken-number", row.place("rate"), "more than 0", row.text("rate"), "Correct it.");
      }
      once(row, seen, "currency", "kind", "period", "date", "source");
      if (findings.size() == before) {
        rates.add(
            new ExchangeRate(
                currency,
                rate.orElseThrow(),
                kind,
                period,
                day,
                date,
                row.text("change_printed").strip(),
                source,
                row.text("note").strip(),
                row.place()));
      }
    }
    return rates;
  }

  List<Forecast> forecasts(Table table) {
    List<Forecast> forecasts = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Row row : table.rows()) {
      long before = findings.size();
      String survey = fields.requiredText(row, "survey");
      Optional<LocalDate> published = fields.date(row, "published");
      Optional<Period> period = requiredPeriod(row, "period");
      Optional<Flow> flow =
          fields
              .word(row, "flow", Stream.of(Flow.values()).map(Flow::id).toList())
              .map(ContextTables::flow);
      Optional<Measure> measure =
          fields
              .word(row, "measure", Stream.of(Measure.values()).map(Measure::id).toList())
              .flatMap(Measure::of);
      Optional<BigDecimal> value = fields.requiredNumber(row, "value");
      String unit = fields.requiredText(row, "unit");
      Optional<BigDecimal> precision = fields.requiredNumber(row, "precision");
      String source = fields.requiredText(row, "source");
      once(row, seen, "survey", "published", "period", "flow", "measure");
      if (findings.size() == before) {
        forecasts.add(
            new Forecast(
                survey,
                published,
                period.orElseThrow(),
                flow.orElseThrow(),
                measure.orElseThrow(),
                value.orElseThrow(),
                new Unit(unit),
                precision.orElseThrow(),
                source,
                row.place(),
                row.text("survey_ja").strip()));
      }
    }
    return forecasts;
  }

  List<Quote> quotes(Table table) {
    List<Quote> quotes = new ArrayList<>();
    for (Row row : table.rows()) {
      long before = findings.size();
      Label who = label(row, "who");
      Label role = new Label(row.text("role_en").strip(), row.text("role_ja").strip());
      Optional<LocalDate> date = fields.requiredDate(row, "date");
      String source = fields.requiredText(row, "source");
      String language = fields.requiredText(row, "language");
      Label text = label(row, "text");
      String topic = fields.requiredText(row, "topic");
      Optional<LocalDate> asOfFrom = fields.date(row, "as_of_from");
      if (findings.size() == before) {
        quotes.add(
            new Quote(
                who,
                role,
                date.orElseThrow(),
                source,
                language,
                text,
                topic,
                asOfFrom,
                row.text("form").strip(),
                row.place()));
      }
    }
    return quotes;
  }

  List<CalendarDay> calendar(Table table) {
    List<CalendarDay> days = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Row row : table.rows()) {
      long before = findings.size();
      Optional<LocalDate> date = fields.requiredDate(row, "date");
      String kind = fields.requiredText(row, "kind");
      Label name = label(row, "name");
      once(row, seen, "date", "kind", "name_en");
      if (findings.size() == before) {
        days.add(new CalendarDay(date.orElseThrow(), kind, name, row.place()));
      }
    }
    return days;
  }

  List<Waiver> waivers(Table table) {
    List<Waiver> waivers = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Row row : table.rows()) {
      long before = findings.size();
      String code = fields.requiredText(row, "code");
      String file = fields.requiredText(row, "file");
      String reason = fields.requiredText(row, "reason");
      once(row, seen, "code", "file", "row", "column");
      if (findings.size() == before) {
        waivers.add(
            new Waiver(
                code,
                file,
                row.text("row").strip(),
                row.text("column").strip(),
                reason,
                row.place()));
      }
    }
    return waivers;
  }

  private Label label(Row row, String column) {
    return new Label(
        fields.requiredText(row, column + "_en"), fields.requiredText(row, column + "_ja"));
  }

  private Optional<Period> requiredPeriod(Row row, String column) {
    return fields.requiredText(row, column).isEmpty() ? Optional.empty() : period(row, column);
  }

  private Optional<Period> period(Row row, String column) {
    String text = row.text(column).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Period> period = Fields.parsePeriod(text);
    if (period.isEmpty()) {
      fields.brokenDate(row.place(column), "a period such as 2025-03, FY2024 or CY2024", text);
    }
    return period;
  }

  private void once(Row row, Set<List<String>> seen, String... columns) {
    if (!seen.add(Stream.of(columns).map(row::text).toList())) {
      findings.failed(
          "doubled-id",
          row.place(),
          "rows that differ in " + String.join(", ", columns),
          "the same as in a row above",
          "Remove one row.");
    }
  }

  private static Flow flow(String id) {
    return Stream.of(Flow.values()).filter(flow -> flow.id().equals(id)).findFirst().orElseThrow();
  }
}
