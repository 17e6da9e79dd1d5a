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
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Measure;
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
  private static boolean known(ExchangeRate rate, TradeView view) {
    return !when(rate).isAfter(view.target().asOf());
  }

  private static LocalDate when(ExchangeRate rate) {
    return rate.date()
        .or(() -> rate.period().map(period -> period.last().toYearMonth().atEndOfMonth()))
        .orElse(LocalDate.MAX);
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
    return new Row(rate.currency(), RowRole.ITEM, 0, cells);
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
            Column.of("difference", Kind.NUMBER, 0)),
        rows);
  }

  private static Row row(Forecast forecast, Optional<Figure> actual) {
    Optional<BigDecimal> comparable = actual.flatMap(figure -> comparable(forecast, figure));
    Cell difference =
        comparable
            .<Cell>map(value -> new Cell.Plain(value.subtract(forecast.value())))
            .orElse(Cells.EMPTY);
    List<Cell> cells =
        List.of(
            Cells.text(forecast.survey()),
            Cells.flow(forecast.flow()),
            new Cell.Word(
                forecast.measure() == Measure.VALUE
                    ? "measure.value-billion"
                    : "measure." + forecast.measure().id()),
            new Cell.Plain(forecast.value()),
            Cells.plain(comparable),
            difference);
    return new Row(forecast.survey(), RowRole.ITEM, 0, cells);
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
