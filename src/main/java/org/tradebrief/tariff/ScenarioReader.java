package org.tradebrief.tariff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.source.Columns;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Row;
import org.tradebrief.source.Table;
import org.tradebrief.table.Label;

/**
 * Turns {@code context/scenarios.csv} into scenarios: rows of one id are one scenario, one rate
 * each.
 */
final class ScenarioReader {
  static final String PATH = "context/scenarios.csv";

  static final Columns COLUMNS =
      Columns.required(
          "id", "title_en", "title_ja", "destination", "origin", "on", "mode", "item", "rate");

  private static final List<String> ONE_PER_SCENARIO =
      List.of("title_en", "title_ja", "destination", "origin", "on", "mode");

  private final TariffNames names;
  private final Findings findings;
  private final Fields fields;

  ScenarioReader(TariffNames names, Findings findings) {
    this.names = names;
    this.findings = findings;
    this.fields = new Fields(findings);
  }

  List<TariffScenario> scenarios(Table table) {
    Map<String, List<Row>> byId = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      byId.computeIfAbsent(fields.requiredText(row, "id"), id -> new ArrayList<>()).add(row);
    }
    List<TariffScenario> scenarios = new ArrayList<>();
    byId.forEach((id, rows) -> scenario(id, rows).ifPresent(scenarios::add));
    return scenarios;
  }

  /** A scenario with a row that cannot be read is left out, with a finding for each such cell. */
  private Optional<TariffScenario> scenario(String id, List<Row> rows) {
    long before = findings.size();
    Row first = rows.getFirst();
    Label title =
        new Label(fields.requiredText(first, "title_en"), fields.requiredText(first, "title_ja"));
    TariffRoute route =
        new TariffRoute(
            fields.requiredText(first, "origin"), fields.requiredText(first, "destination"));
    Optional<String> on = fields.word(first, "on", List.of("yes", "no"));
    Optional<String> mode = fields.word(first, "mode", List.of("ADD", "ALL_IN"));
    for (String area : List.of("origin", "destination")) {
      if (!names.hasArea(first.text(area).strip())) {
        failed(first, "unknown-area", area, TariffNames.AREAS);
      }
    }
    Map<String, BigDecimal> rates = new LinkedHashMap<>();
    for (Row row : rows) {
      rate(row, first, route, rates);
    }
    if (!rates.containsKey(TariffMeasure.ALL_GOODS)) {
      failed(first, "missing-value", "item", "a row with * for all other goods of " + id);
    }
    return findings.size() > before
        ? Optional.empty()
        : Optional.of(
            new TariffScenario(
                id,
                title,
                route,
                on.orElseThrow().equals("yes"),
                TariffMeasure.Mode.valueOf(mode.orElseThrow()),
                rates,
                first.place()));
  }

  private void rate(Row row, Row first, TariffRoute route, Map<String, BigDecimal> rates) {
    String item = fields.requiredText(row, "item");
    Optional<BigDecimal> rate = fields.requiredNumber(row, "rate");
    if (rate.filter(number -> number.signum() < 0).isPresent()) {
      failed(row, "contradiction", "rate", "0 or more");
    }
    if (!names.hasItem(route.flow(), item)) {
      failed(row, "unknown-commodity", "item", TariffNames.items(route.flow()));
    }
    if (rate.isPresent() && rates.putIfAbsent(item, rate.get()) != null) {
      failed(row, "doubled-id", "item", "one rate for each item of a scenario");
    }
    for (String column : ONE_PER_SCENARIO) {
      if (!row.text(column).equals(first.text(column))) {
        failed(row, "contradiction", column, first.text(column) + ", as in its first row");
      }
    }
  }

  private void failed(Row row, String code, String column, String expected) {
    findings.failed(
        code, row.place(column), expected, row.text(column), "Correct the row of the scenario.");
  }
}
