package org.tradebrief.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Unit;
import org.tradebrief.tariff.BaseRate;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffView;

/** Tariff measures as they stood on the pack's day, and the exports they touch. */
final class TariffTables {

  private final TradeView view;
  private final TariffView tariffs;

  TariffTables(TradeView view, TariffView tariffs) {
    this.view = view;
    this.tariffs = tariffs;
  }

  /** What a reader looks for first: duties, then exemptions and rules; in this, as in the table. */
  Measures measures() {
    List<TariffState> states =
        shown().stream()
            .sorted(
                Comparator.comparing((TariffState state) -> isContrast(state.measure()))
                    .thenComparing(state -> !hasRate(state.measure())))
            .toList();
    return new Measures(tariffs.on(), new MeasureRows(tariffs, states).entries());
  }

  private static boolean hasRate(TariffMeasure measure) {
    return measure.rate().isPresent()
        && measure.mode().filter(mode -> mode != TariffMeasure.Mode.EXEMPT).isPresent();
  }

  /**
   * Measures on goods from Japan before those shown for contrast; in force, then suspended, then
   * announced, then ended; within a state by the day it began. Inquiries and rulings without a day
   * of force are context, not measures, and are left to the file.
   */
  private List<TariffState> shown() {
    return tariffs.states().stream()
        .filter(state -> state.measure().effectiveFrom().isPresent())
        .sorted(
            Comparator.comparing((TariffState state) -> isContrast(state.measure()))
                .thenComparing(TariffTables::order)
                .thenComparing(state -> state.measure().effectiveFrom().orElseThrow()))
        .toList();
  }

  private static boolean isContrast(TariffMeasure measure) {
    return !measure.origin().equals(TariffRoute.REPORTER)
        && !measure.origin().equals(TariffMeasure.ALL_GOODS);
  }

  static int order(TariffState state) {
    return List.of("in-force", "suspended", "announced", "ended").indexOf(word(state));
  }

  /** The four states that a reader needs; how a measure ended stands in its note. */
  static String word(TariffState state) {
    return switch (state.state()) {
      case IN_FORCE -> "in-force";
      case SUSPENDED -> "suspended";
      case ANNOUNCED -> "announced";
      case DISPLACED, SUPERSEDED, VOID, EXPIRED -> "ended";
    };
  }

  private Optional<LocalDate> end(TariffState state) {
    return switch (state.state()) {
      case ANNOUNCED -> Optional.empty();
      case IN_FORCE, SUSPENDED -> state.until();
      case DISPLACED, SUPERSEDED, VOID, EXPIRED -> state.measure().effectiveTo();
    };
  }

  Optional<DataTable> whole() {
    List<Column> columns = new ArrayList<>(columns(1));
    columns.add(Column.of("origin", Kind.TEXT, 0));
    columns.add(Column.of("scope", Kind.PROSE, 0));
    columns.add(Column.of("note", Kind.PROSE, 0));
    columns.add(Column.of("document", Kind.PROSE, 0));
    columns.add(Column.of("source", Kind.PROSE, 0));
    columns.add(Column.of("checked", Kind.DATE, 0));
    List<Row> rows =
        shown().stream()
            .map(
                state -> {
                  TariffMeasure measure = state.measure();
                  List<Cell> cells = new ArrayList<>(cells(state));
                  cells.add(place(measure.origin()));
                  cells.add(Cells.text(measure.headings()));
                  cells.add(new Cell.Text(measure.note()));
                  cells.add(Cells.text(measure.authority() + ", " + measure.document()));
                  cells.add(Cells.link(measure.source()));
                  cells.add(new Cell.Day(measure.checkedOn()));
                  return new Row(measure.id(), RowRole.ITEM, 0, cells);
                })
            .toList();
    return table("tariff-measures", Optional.empty(), columns, rows);
  }

  /** What goods pay without any of the measures; the rates that the formulas start from. */
  Optional<DataTable> bases() {
    List<Column> columns =
        List.of(
            Column.of("item", Kind.TEXT, 0),
            Column.of("low", Kind.PERCENT, 1),
            Column.of("high", Kind.PERCENT, 1),
            Column.of("origin", Kind.TEXT, 0),
            Column.of("destination", Kind.TEXT, 0),
            Column.of("note", Kind.PROSE, 0),
            Column.of("source", Kind.PROSE, 0),
            Column.of("checked", Kind.DATE, 0));
    List<Row> rows =
        tariffs.bases().rates().stream()
            .map(
                rate ->
                    new Row(
                        baseKey(rate),
                        RowRole.ITEM,
                        0,
                        List.of(
                            item(rate),
                            new Cell.Plain(rate.low()),
                            new Cell.Plain(rate.high()),
                            place(rate.origin()),
                            place(rate.destination()),
                            new Cell.Text(rate.note()),
                            Cells.link(rate.source()),
                            new Cell.Day(rate.checkedOn()))))
            .toList();
    return tariffs.states().isEmpty()
        ? Optional.empty()
        : table("base-rates", Optional.empty(), columns, rows);
  }

  /** A country by its name; an id that this release prints nothing of stays one. */
  private Cell place(String area) {
    if (area.equals(TariffRoute.REPORTER) || area.equals(TariffMeasure.ALL_GOODS)) {
      return new Cell.Word("tariff-place." + (area.equals("*") ? "any" : "reporter"));
    }
    return view.areas().stream()
        .filter(row -> row.area().id().equals(area))
        .<Cell>map(row -> new Cell.Text(row.area().name()))
        .findFirst()
        .orElseGet(() -> Cells.text(area));
  }

  static String baseKey(BaseRate rate) {
    return rate.origin() + "-" + rate.destination() + "-" + rate.item();
  }

  private Cell item(BaseRate rate) {
    TariffRoute route = new TariffRoute(rate.origin(), rate.destination());
    return view.commodities(route.partner(), route.flow()).stream()
        .filter(row -> row.commodity().id().equals(rate.item()))
        .<Cell>map(row -> new Cell.Text(row.commodity().name()))
        .findFirst()
        .orElseGet(
            () ->
                rate.item().equals(TariffMeasure.ALL_GOODS)
                    ? new Cell.Word("tariff.rest")
                    : Cells.text(rate.item()));
  }

  /** What is in force, suspended or announced on the day, without what has ended. */
  Optional<DataTable> brief() {
    List<Row> rows =
        shown().stream()
            .filter(state -> !word(state).equals("ended"))
            .filter(state -> state.measure().rate().isPresent())
            .map(state -> new Row(state.measure().id(), RowRole.ITEM, 0, cells(state)))
            .toList();
    return table("tariff-brief", Optional.empty(), columns(0), rows);
  }

  /** What both tables say of a measure; a page shows whole rates as whole numbers. */
  private static List<Column> columns(int decimals) {
    return List.of(
        Column.of("measure", Kind.PROSE, 0),
        Column.of("state", Kind.TEXT, 0),
        Column.of("rate", Kind.PERCENT, decimals),
        Column.of("mode", Kind.TEXT, 0),
        Column.of("from", Kind.DATE, 0),
        Column.of("to", Kind.DATE, 0));
  }

  private List<Cell> cells(TariffState state) {
    TariffMeasure measure = state.measure();
    return List.of(
        new Cell.Text(measure.title()),
        new Cell.Word("tariff." + word(state)),
        Cells.plain(measure.rate()),
        mode(measure),
        day(measure.effectiveFrom()),
        day(end(state)));
  }

  static Cell mode(TariffMeasure measure) {
    return measure
        .mode()
        .<Cell>map(
            mode ->
                new Cell.Word(
                    "tariff-mode." + mode.name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .orElse(Cells.EMPTY);
  }

  static Cell day(Optional<LocalDate> date) {
    return date.<Cell>map(Cell.Day::new).orElse(Cells.EMPTY);
  }

  private Optional<DataTable> table(
      String id, Optional<Unit> unit, List<Column> columns, List<Row> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataTable(id, Optional.of(view.target().vintage()), unit, columns, rows));
  }

  /** The day on which the rows shown were last compared with their sources: the oldest of them. */
  Optional<LocalDate> checkedOn() {
    return tariffs.states().stream()
        .map(state -> state.measure().checkedOn())
        .min(Comparator.naturalOrder());
  }
}
