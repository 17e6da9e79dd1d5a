package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tradebrief.claim.Argument;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.KeyFact;
import org.tradebrief.report.PackFacts;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;

/** The pack and its key figures as templates see them: {@code pack.…}, {@code key.…}. */
record PackModel(Composition composition) {

  /** The tables that show figures about whole years, those of the pack's own first. */
  private static final List<String> REPORTED =
      List.of("period-totals", "period-partners", "fiscal-partners", "fiscal-years");

  /** An origin in a file of the ministry, as of monthly releases. */
  private static final Pattern MINISTRY_FILE = Pattern.compile("\\.(xml|pdf|csv)\\b");

  Map<String, Object> variables() {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("pack", pack());
    variables.put("key", keys());
    variables.put("headline", headline());
    variables.put("lead", composition.tongue().sentences(composition.catalogue().lead()));
    return variables;
  }

  private Map<String, Object> pack() {
    PackFacts pack = composition.pack();
    ValueForms values = composition.tongue().values();
    Vintage vintage = pack.vintage();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("kind", pack.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    model.put("span", composition.span());
    model.put("spanInText", composition.tongue().formats().spanInText(vintage));
    model.put("partOfMonth", vintage.stage().coversPartOfMonth());
    model.put("timeSeries", vintage.stage() == Stage.TIME_SERIES);
    model.put("period", values.period(vintage.period()));
    model.put("stage", values.stage(vintage.stage()));
    model.put("released", released(vintage));
    model.put("line", composition.line(vintage));
    model.put("asOf", values.day(pack.asOf()));
    model.put("missing", pack.missing());
    pack.history().ifPresent(history -> model.put("history", composition.released(history)));
    pack.checkedOn().ifPresent(day -> model.put("checkedOn", values.day(day)));
    dollarRate().ifPresent(rate -> model.put("dollarRate", rate));
    new ChecksModel(composition).variables().ifPresent(checks -> model.put("checks", checks));
    model.put("id", vintage.id());
    missingMonths().ifPresent(months -> model.put("missingMonths", months));
    reportedBy().ifPresent(reports -> model.put("reportedBy", reports));
    pack.partner().ifPresent(area -> model.put("partner", values.name(area.name())));
    return model;
  }

  /** The months without figures by partner, where that withholds a partner of a longer span. */
  private Optional<String> missingMonths() {
    boolean withheld =
        composition.table("period-partners").stream()
            .flatMap(table -> table.rows().stream())
            .anyMatch(row -> row.cells().getLast() instanceof Cell.MonthCell);
    List<String> months =
        composition.table("period-months").stream()
            .filter(table -> withheld)
            .flatMap(table -> table.rows().stream())
            .filter(row -> row.cells().getLast().equals(new Cell.Word("by-partner.none")))
            .map(row -> ((Cell.MonthCell) row.cells().getFirst()).month())
            .map(composition.tongue().formats()::period)
            .toList();
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(composition.tongue().formats().join(months));
  }

  /**
   * Who reported the figures about whole years, where the ministry's own file of them was not at
   * hand: what the inputs give as their origin, in the order of the years.
   */
  private Optional<String> reportedBy() {
    List<String> reports =
        REPORTED.stream()
            .flatMap(id -> composition.table(id).stream())
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.cells().stream())
            .filter(Cell.Printed.class::isInstance)
            .map(cell -> ((Cell.Printed) cell).figure())
            .filter(figure -> figure.table() == TableId.FISCAL_YEARS)
            .map(figure -> figure.place().origin())
            .filter(origin -> !origin.isBlank() && !MINISTRY_FILE.matcher(origin).find())
            .distinct()
            .toList();
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(composition.word("sources.between"), reports));
  }

  /** Beside the stage in the masthead, which says "Time series" already. */
  private String released(Vintage vintage) {
    return vintage
        .published()
        .month()
        .filter(month -> vintage.stage() == Stage.TIME_SERIES)
        .map(
            month ->
                composition.word("released.state", composition.tongue().formats().yearMonth(month)))
        .orElseGet(() -> composition.released(vintage));
  }

  /** The rate of the table of totals: the customs average of the pack's own period. */
  private Optional<Map<String, Object>> dollarRate() {
    Tongue tongue = composition.tongue();
    return composition
        .table("rates")
        .filter(rates -> hasDollars())
        .flatMap(
            rates ->
                rates.rows().stream()
                    .filter(row -> row.key().startsWith("USD/"))
                    .filter(row -> isCustomsAverage(rates, row))
                    .findFirst()
                    .map(row -> row.cells().get(rates.indexOf("rate")))
                    .filter(Cell.Plain.class::isInstance)
                    .map(cell -> ((Cell.Plain) cell).value()))
        .map(
            rate ->
                Map.of(
                    "number", rate,
                    "rate", tongue.values().of(new Argument.Rate(rate)),
                    "kind", composition.word("rate.customs-average"),
                    "period", tongue.formats().period(composition.pack().vintage().period())));
  }

  /** The rate that the dollar column of the totals rests on; nothing if there is no such column. */
  Optional<String> dollarLine() {
    return dollarRate()
        .map(
            rate ->
                composition.word(
                    "totals.rate",
                    composition.tongue().formats().yen((BigDecimal) rate.get("number")),
                    rate.get("kind").toString(),
                    rate.get("period").toString()));
  }

  private boolean hasDollars() {
    return composition
        .table("totals")
        .map(totals -> totals.columns().stream().anyMatch(column -> column.id().equals("dollars")))
        .orElse(false);
  }

  private boolean isCustomsAverage(DataTable rates, DataTable.Row row) {
    Cell kind = row.cells().get(rates.indexOf("kind"));
    Cell period = row.cells().get(rates.indexOf("period"));
    return kind.equals(new Cell.Word("rate.customs-average"))
        && period.equals(new Cell.When(composition.pack().vintage().period()));
  }

  private Map<String, Object> keys() {
    Map<String, Object> keys = new LinkedHashMap<>();
    for (KeyFact fact : composition.catalogue().keyFacts()) {
      Map<String, Object> forms = new LinkedHashMap<>();
      forms.put("label", composition.word("key." + fact.id()));
      forms.put("level", composition.tongue().values().of(fact.level()));
      fact.change()
          .ifPresent(change -> forms.put("change", composition.tongue().values().of(change)));
      keys.put(fact.id().replace('-', '_'), forms);
    }
    return keys;
  }

  private List<String> headline() {
    return composition.catalogue().headline().stream().map(composition.tongue()::headline).toList();
  }
}
