package org.tradebrief.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.context.CommodityLayout;
import org.tradebrief.source.Columns;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Row;
import org.tradebrief.source.Table;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Period;
import org.tradebrief.table.Reading;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;

/**
 * Our own layout: one row a figure, from CSV or from a sheet. A row with anything wrong in it gives
 * no figure, and every cell that is wrong gives a finding.
 */
final class TidyFigures {
  static final Columns COLUMNS =
      Columns.required(
              "stage",
              "release_date",
              "period",
              "table",
              "area",
              "commodity",
              "flow",
              "measure",
              "value",
              "unit",
              "precision",
              "printed")
          .optional("release", "status", "origin");

  private static final Map<String, Stage> STAGES = words(Stage.values(), Stage::id);
  private static final Map<String, TableId> TABLES =
      words(
          Stream.of(TableId.values())
              .filter(table -> table != TableId.NINE_DIGITS)
              .toArray(TableId[]::new),
          TableId::id);
  private static final Map<String, Flow> FLOWS = words(Flow.values(), Flow::id);
  private static final Map<String, Measure> MEASURES = words(Measure.values(), Measure::id);
  private static final Map<String, String> STATUSES =
      Stream.of("p", "first-print", "quoted-later")
          .collect(Collectors.toUnmodifiableMap(s -> s, s -> s));
  private static final Set<TableId> WITH_COMMODITIES =
      Set.of(TableId.COMMODITIES, TableId.COMMODITY_HISTORY);

  /** One table is in one money. */
  private final Map<List<Object>, String> currencies = new HashMap<>();

  private final Names names;
  private final Findings findings;
  private final Map<String, Optional<Period>> periods = new HashMap<>();

  TidyFigures(Names names, Findings findings) {
    this.names = names;
    this.findings = findings;
  }

  List<Figure> figures(Table table) {
    TidyVintages vintages = new TidyVintages(findings, this::period);
    vintages.learn(table.rows());
    List<Figure> figures = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      figure(row, vintages).ifPresent(figures::add);
    }
    return figures;
  }

  private Optional<Figure> figure(Row row, TidyVintages vintages) {
    Stage stage = word(row, "stage", STAGES);
    TableId table = word(row, "table", TABLES);
    Flow flow = word(row, "flow", FLOWS);
    Measure measure = word(row, "measure", MEASURES);
    String status = row.text("status").isEmpty() ? "" : word(row, "status", STATUSES);
    Optional<Period> period = requiredPeriod(row);
    Optional<Vintage> vintage = stage == null ? Optional.empty() : vintages.of(row, stage, period);
    String label = row.text("area").strip();
    Area area =
        table == TableId.ROUTE_TRADE
            ? names.route(label, row.place("area"))
            : names.area(label, row.place("area"));
    if (table == null || flow == null || measure == null) {
      return Optional.empty();
    }
    Commodity commodity = commodity(row, table, flow);
    Optional<Reading> reading = new TidyReading(row, table, measure, findings).read();
    if (period.isEmpty() || vintage.isEmpty() || reading.isEmpty() || status == null) {
      return Optional.empty();
    }
    checkPeriod(row, table, period.get(), vintage.get());
    checkMoney(row, reading.get(), List.of(table, vintage.get(), period.get(), area, flow));
    SourcePlace place = row.place("value");
    String origin = row.text("origin").strip();
    return Optional.of(
        new Figure(
            vintage.get(),
            table,
            period.get(),
            area,
            commodity,
            flow,
            measure,
            reading.get(),
            row.shown("printed").strip(),
            status,
            origin.isEmpty() ? place : place.withOrigin(origin)));
  }

  private Commodity commodity(Row row, TableId table, Flow flow) {
    String label = row.text("commodity").strip();
    if (table == TableId.COMMODITIES) {
      return names.commodity(CommodityLayout.press(flow), label, row.place("commodity"));
    }
    if (table == TableId.ROUTE_TRADE) {
      return names.commodity(CommodityLayout.PRESS_EXPORTS, label, row.place("commodity"));
    }
    if (table == TableId.COMMODITY_HISTORY) {
      return names.commodity(CommodityLayout.history(flow), label, row.place("commodity"));
    }
    if (!label.isEmpty()) {
      findings.failed(
          "unknown-commodity",
          row.place("commodity"),
          "an empty cell in the table " + table.id(),
          label,
          "Empty the cell or correct the table.");
    }
    return Commodity.TOTAL;
  }

  /**
   * The tables of a month hold that month and, as its comparator, the month a year before; index
   * tables reach back further. Rows of another month are last month's table under this month's
   * name.
   */
  private void checkPeriod(Row row, TableId table, Period period, Vintage vintage) {
    Period release = vintage.period();
    boolean fits =
        switch (table) {
          case TOTALS, AREAS, COMMODITIES, INDEXES ->
              period.equals(release) || period.equals(release.yearBefore());
          case INDEX_HISTORY,
              WORLD_HISTORY,
              SEASONALLY_ADJUSTED,
              AREA_HISTORY,
              COMMODITY_HISTORY,
              NINE_DIGITS,
              ROUTE_TRADE,
              FISCAL_YEARS ->
              period.last().compareTo(release.last()) <= 0;
        };
    if (!fits) {
      findings.failed(
          "period-disagrees",
          row.place("period"),
          WITH_COMMODITIES.contains(table) || table == TableId.AREAS || table == TableId.TOTALS
              ? "the month of the release, " + release.id() + ", or the one a year before"
              : "no later than the release, " + release.id(),
          period.id(),
          "Correct the period or the release of the row.");
    }
  }

  private void checkMoney(Row row, Reading reading, List<Object> table) {
    if (reading instanceof Amount amount) {
      String currency = amount.unit().currency();
      String first = currencies.putIfAbsent(table, currency);
      if (first != null && !first.equals(currency)) {
        findings.failed(
            "currency-differs",
            row.place("unit"),
            first + ", as in the rows of this table above",
            currency,
            "Give the goods of one month in one money.");
      }
    }
  }

  private Optional<Period> requiredPeriod(Row row) {
    String text = row.text("period").strip();
    Optional<Period> period = period(text);
    if (period.isEmpty()) {
      findings.unreadable(
          text.isEmpty() ? "missing-value" : "broken-date",
          row.place("period"),
          "a period such as 2025-03, FY2024 or CY2024",
          text.isEmpty() ? "an empty cell" : text,
          "Correct the period.");
    }
    return period;
  }

  /** The first day of a month is how a workbook stores a month that was typed into it. */
  private Optional<Period> period(String text) {
    return periods.computeIfAbsent(
        text,
        key -> {
          boolean firstDay = key.length() == 10 && key.endsWith("-01");
          return Fields.parsePeriod(firstDay ? key.substring(0, 7) : key);
        });
  }

  private <T> T word(Row row, String column, Map<String, T> words) {
    String text = row.text(column).strip();
    T value = words.get(text);
    if (value == null) {
      findings.unreadable(
          text.isEmpty() ? "missing-value" : "unknown-word",
          row.place(column),
          "one of " + words.keySet().stream().sorted().collect(Collectors.joining(", ")),
          text.isEmpty() ? "an empty cell" : text,
          "Use one of these words.");
    }
    return value;
  }

  private static <T> Map<String, T> words(T[] values, Function<T, String> id) {
    return Stream.of(values).collect(Collectors.toUnmodifiableMap(id, value -> value));
  }
}
