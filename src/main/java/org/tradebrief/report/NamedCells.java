package org.tradebrief.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Flow;

/**
 * The cells that analysts refer to from sheets of their own: totals, large partners, rates, duties.
 * Names are English in every language, so that a formula works in both workbooks. Every name has an
 * underscore, which no table's name has.
 */
final class NamedCells {

  private static final List<String> PARTNERS = List.of("USA", "CHINA", "EU", "ASIA");

  private final List<DataTable> tables;
  private final List<NamedCell> names = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  private NamedCells(List<DataTable> tables) {
    this.tables = tables;
  }

  /**
   * The names for which the tables have cells.
   *
   * @param dollar the rate of the dollar column of the totals, if they have one
   */
  static List<NamedCell> of(
      List<DataTable> tables,
      List<ExchangeRate> rates,
      Optional<ExchangeRate> dollar,
      TradeView view) {
    NamedCells cells = new NamedCells(tables);
    cells.totals();
    cells.partners();
    cells.add("Exposure_total", "exports-usa", Commodity.TOTAL_ID, "value");
    cells.rates(rates, dollar, view);
    cells.duties();
    cells.scenarios();
    return List.copyOf(cells.names);
  }

  private void totals() {
    for (Flow flow : Flow.values()) {
      String name = "Total_" + flow.id();
      add(name, "totals", flow.id(), "current");
      add(name + "_year_earlier", "totals", flow.id(), "year_before");
      add(name + "_change", "totals", flow.id(), "change");
    }
  }

  private void partners() {
    for (String partner : PARTNERS) {
      for (Flow flow : Flow.values()) {
        add(word(partner) + "_" + flow.id(), "partners", partner, flow.id());
      }
    }
  }

  private void rates(List<ExchangeRate> rates, Optional<ExchangeRate> dollar, TradeView view) {
    dollar.ifPresent(rate -> rate("Yen_per_dollar", rate));
    newest(rates, view, rate -> rate.kind().equals("market"))
        .ifPresent(rate -> rate("Yen_per_dollar_market", rate));
    newest(rates, view, rate -> average(rate, FiscalYear.class))
        .ifPresent(rate -> rate("Yen_per_dollar_fiscal_year", rate));
    newest(rates, view, rate -> average(rate, CalendarYear.class))
        .ifPresent(rate -> rate("Yen_per_dollar_calendar_year", rate));
  }

  private static boolean average(ExchangeRate rate, Class<?> span) {
    return rate.kind().equals("customs-average")
        && rate.period().map(span::isInstance).orElse(false);
  }

  private static Optional<ExchangeRate> newest(
      List<ExchangeRate> rates, TradeView view, Predicate<ExchangeRate> wanted) {
    return rates.stream()
        .filter(rate -> rate.currency().equals("USD"))
        .filter(wanted)
        .filter(rate -> ContextTables.known(rate, view))
        .max(Comparator.comparing(ContextTables::when));
  }

  private void rate(String name, ExchangeRate rate) {
    add(name, "rates", ContextTables.key(rate), "rate");
  }

  /** Ids are those of the tariff file; what a name may not hold becomes an underscore. */
  private void duties() {
    table("tariff-measures")
        .ifPresent(
            table ->
                table.rows().stream()
                    .filter(row -> !(row.cells().get(table.indexOf("rate")) == Cells.EMPTY))
                    .forEach(
                        row ->
                            add(
                                "Tariff_" + row.key().replaceAll("[^A-Za-z0-9]", "_"),
                                "tariff-measures",
                                row.key(),
                                "rate")));
  }

  /** Switches and results of every scenario, and its rates: {@code Scenario_own_rate_rest}. */
  private void scenarios() {
    table("scenarios")
        .ifPresent(
            table ->
                table.rows().stream()
                    .filter(row -> row.cells().get(table.indexOf("on")) != Cells.EMPTY)
                    .forEach(row -> scenario(table, row.key())));
  }

  private void scenario(DataTable table, String id) {
    String name = "Scenario_" + id.replaceAll("[^A-Za-z0-9]", "_") + "_";
    for (DataTable.Column column : table.columns()) {
      boolean cell = List.of("on", "base_included", "implied_duty").contains(column.id());
      if (cell || column.id().startsWith("rate_")) {
        add(name + column.id(), "scenarios", id, column.id());
      }
    }
  }

  private void add(String name, String table, String row, String column) {
    boolean there =
        table(table)
            .filter(found -> found.columns().stream().anyMatch(c -> c.id().equals(column)))
            .filter(found -> found.rows().stream().anyMatch(r -> r.key().equals(row)))
            .isPresent();
    if (there && taken.add(name.toLowerCase(Locale.ROOT))) {
      names.add(new NamedCell(name, table, row, column));
    }
  }

  private Optional<DataTable> table(String id) {
    return tables.stream().filter(table -> table.id().equals(id)).findFirst();
  }

  /** {@code CHINA} becomes {@code China}; abbreviations stay as they are. */
  private static String word(String id) {
    return id.length() <= 3
        ? id
        : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).toLowerCase(Locale.ROOT);
  }
}
