package org.tradebrief.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.context.Forecast;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Period;
import org.tradebrief.table.Unit;

/** Exchange rates and forecasts: what the release itself does not print. */
final class ContextTables {

  private ContextTables() {}

  /** The rates that were known on the pack's day, newest first. */
  static Optional<DataTable> rates(List<ExchangeRate> rates, TradeView view) {
    List<Row> rows =
        rates.stream()
            .filter(rate -> known(rate, view))
            .sorted(
                Comparator.comparing(ContextTables::when)
                    .reversed()
                    .thenComparing(ExchangeRate::kind))
            .map(ContextTables::row)
            .toList();
    return table(
        "rates",
        Optional.empty(),
        List.of(
            Column.of("pair", Kind.TEXT, 0),
            Column.of("rate", Kind.RATE, 2),
            Column.of("kind", Kind.TEXT, 0),
            Column.of("period", Kind.TEXT, 0),
            Column.of("date", Kind.DATE, 0),
            Column.of("source", Kind.PROSE, 0)),
        rows);
  }

  /** An average is known once its span has ended, a rate of a day on that day. */
  static boolean known(ExchangeRate rate, TradeView view) {
    return !when(rate).isAfter(view.target().asOf());
  }

  static LocalDate when(ExchangeRate rate) {
    return rate.date()
        .or(() -> rate.period().map(period -> period.last().toYearMonth().atEndOfMonth()))
        .orElse(LocalDate.MAX);
  }

  /** The key of a rate's row: what it is of, and when. */
  static String key(ExchangeRate rate) {
    return String.join(
        "/",
        rate.currency(),
        rate.kind(),
        rate.period().map(Period::id).orElse(""),
        rate.day().map(LocalDate::toString).orElse(""),
        rate.date().map(LocalDate::toString).orElse(""));
  }

  private static Row row(ExchangeRate rate) {
    List<Cell> cells =
        List.of(
            Cells.text("JPY/" + rate.currency()),
            new Cell.Plain(rate.rate()),
            new Cell.Word("rate." + rate.kind()),
            rate.period().<Cell>map(Cell.When::new).orElse(Cells.EMPTY),
            rate.date().<Cell>map(Cell.Day::new).orElse(Cells.EMPTY),
            Cells.text(rate.source()));
    return new Row(key(rate), RowRole.ITEM, 0, cells);
  }

  /** Forecasts of the pack's month beside what the release prints. */
  static Optional<DataTable> forecasts(List<Forecast> forecasts, TradeView view) {
    List<Row> rows = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      if (forecast.period().equals(view.target().month())
          && !view.target().vintage().stage().coversPartOfMonth()) {
        rows.add(row(forecast, view.total(forecast.flow(), forecast.measure())));
      }
    }
    return table(
        "forecasts",
        Optional.of(view),
        List.of(
            Column.of("survey", Kind.TEXT, 0),
            Column.of("flow", Kind.TEXT, 0),
            Column.of("measure", Kind.TEXT, 0),
            Column.of("forecast", Kind.NUMBER, 0),
            Column.of("actual", Kind.NUMBER, 0),
            Column.computed(
                "difference",
                Kind.NUMBER,
                0,
                Formula.column("actual").minus(Formula.column("forecast")))),
        rows);
  }

  private static Row row(Forecast forecast, Optional<Figure> actual) {
    Optional<BigDecimal> comparable = actual.flatMap(figure -> comparable(forecast, figure));
    List<Figure> inputs = actual.stream().toList();
    Cell outcome =
        comparable
            .<Cell>map(value -> new Cell.Result(value, "outcome", inputs).by(outcome(forecast)))
            .orElse(Cells.EMPTY);
    Cell difference =
        comparable
            .<Cell>map(
                value -> new Cell.Result(value.subtract(forecast.value()), "difference", inputs))
            .orElse(Cells.EMPTY);
    List<Cell> cells =
        List.of(
            new Cell.Text(forecast.name()),
            Cells.flow(forecast.flow()),
            new Cell.Word(
                forecast.measure() == Measure.VALUE
                    ? "measure.value-billion"
                    : "measure." + forecast.measure().id()),
            new Cell.Plain(forecast.value()),
            outcome,
            difference);
    return new Row(forecast.survey(), RowRole.ITEM, 0, cells);
  }

  /** The cell of the totals, in the unit of the forecast. */
  private static Formula outcome(Forecast forecast) {
    String flow = forecast.flow().id();
    return forecast.unit().isMoney()
        ? new Formula.CellOf("totals", flow, "current").over(1000)
        : new Formula.CellOf("totals", flow, "change");
  }

  private static Optional<BigDecimal> comparable(Forecast forecast, Figure actual) {
    if (forecast.unit().isMoney()) {
      return actual.amount().map(amount -> amount.in(Unit.BILLION_YEN).value());
    }
    return actual.reading().number();
  }

  private static Optional<DataTable> table(
      String id, Optional<TradeView> view, List<Column> columns, List<Row> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataTable(
                id, view.map(found -> found.target().vintage()), Optional.empty(), columns, rows));
  }
}
