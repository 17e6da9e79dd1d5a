package org.tradebrief.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.source.Columns;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Row;
import org.tradebrief.source.Table;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Label;

/** Turns {@code context/base-rates.csv} into base duties; a row with a finding is left out. */
final class BaseRateReader {
  static final String PATH = "context/base-rates.csv";

  static final Columns COLUMNS =
      Columns.required(
              "destination", "origin", "item", "low", "high", "source", "confidence", "checked_on")
          .optional("note_en", "note_ja");

  private final TariffNames names;
  private final Findings findings;
  private final Fields fields;

  BaseRateReader(TariffNames names, Findings findings) {
    this.names = names;
    this.findings = findings;
    this.fields = new Fields(findings);
  }

  BaseRates rates(Table table) {
    List<BaseRate> rates = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Row row : table.rows()) {
      if (!seen.add(List.of(row.text("destination"), row.text("origin"), row.text("item")))) {
        findings.failed(
            "doubled-id",
            row.place("item"),
            "one row for the goods",
            "the same as in a row above",
            "Remove one row.");
      }
      rate(row).ifPresent(rates::add);
    }
    return new BaseRates(rates);
  }

  private Optional<BaseRate> rate(Row row) {
    long before = findings.size();
    String destination = fields.requiredText(row, "destination");
    String origin = fields.requiredText(row, "origin");
    String item = fields.requiredText(row, "item");
    Optional<BigDecimal> low = fields.requiredNumber(row, "low");
    Optional<BigDecimal> high = fields.requiredNumber(row, "high");
    String source = fields.requiredText(row, "source");
    Optional<String> confidence = fields.word(row, "confidence", List.of("H", "M", "L"));
    Optional<LocalDate> checkedOn = fields.requiredDate(row, "checked_on");
    if (findings.size() > before) {
      return Optional.empty();
    }
    BaseRate rate =
        new BaseRate(
            origin,
            destination,
            item,
            low.orElseThrow(),
            high.orElseThrow(),
            new Label(row.text("note_en").strip(), row.text("note_ja").strip()),
            source,
            confidence.orElseThrow(),
            checkedOn.orElseThrow(),
            row.place());
    check(row, rate);
    return findings.size() > before ? Optional.empty() : Optional.of(rate);
  }

  private void check(Row row, BaseRate rate) {
    if (rate.low().signum() < 0 || rate.low().compareTo(rate.high()) > 0) {
      findings.failed(
          "contradiction",
          row.place("low"),
          "0 or more, and not above high",
          rate.low().toPlainString(),
          "Make the cells of the row agree.");
    }
    if (!names.hasArea(rate.origin()) || !names.hasArea(rate.destination())) {
      boolean origin = !names.hasArea(rate.origin());
      findings.failed(
          "unknown-area",
          row.place(origin ? "origin" : "destination"),
          TariffNames.AREAS,
          origin ? rate.origin() : rate.destination(),
          "Use the id of the list.");
    }
    Flow flow = new TariffRoute(rate.origin(), rate.destination()).flow();
    if (!names.hasItem(flow, rate.item())) {
      findings.failed(
          "unknown-commodity",
          row.place("item"),
          TariffNames.items(flow),
          rate.item(),
          "Use the id of the list.");
    }
  }
}
