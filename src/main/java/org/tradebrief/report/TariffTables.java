package org.tradebrief.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.TariffExposure;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Unit;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffView;

/** Tariff measures as they stood on the pack's day, and the exports they touch. */
final class TariffTables {

  private static final String TOTAL = Commodity.TOTAL_ID;

  private final TradeView view;
  private final TariffView tariffs;

  TariffTables(TradeView view, TariffView tariffs) {
    this.view = view;
    this.tariffs = tariffs;
  }

  Measures measures() {
    return new Measures(tariffs.on(), shown().stream().map(this::entry).toList());
  }

  private Measures.Entry entry(TariffState state) {
    TariffMeasure measure = state.measure();
    return new Measures.Entry(
        measure.id(),
        measure.title(),
        word(state),
        measure.mode().map(mode -> mode.name()).orElse(""),
        measure.rate(),
        measure.effectiveFrom().orElse(measure.announced()),
        end(state),
        measure.origin(),
        measure.note(),
        measure.authority() + ", " + measure.document(),
        measure.source());
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
    return !measure.origin().equals(TariffExposure.ORIGIN)
        && !measure.origin().equals(TariffMeasure.ALL_GOODS);
  }

  private static int order(TariffState state) {
    return List.of("in-force", "suspended", "announced", "ended").indexOf(word(state));
  }

  /** The four states that a reader needs; how a measure ended stands in its note. */
  private static String word(TariffState state) {
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
                  cells.add(Cells.text(measure.origin()));
                  cells.add(Cells.text(measure.headings()));
                  cells.add(new Cell.Text(measure.note()));
                  cells.add(Cells.text(measure.authority() + ", " + measure.document()));
                  cells.add(new Cell.Link(measure.source(), measure.source()));
                  cells.add(new Cell.Day(measure.checkedOn()));
                  return new Row(measure.id(), RowRole.ITEM, 0, cells);
                })
            .toList();
    return table("tariff-measures", Optional.empty(), columns, rows);
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

  Optional<DataTable> exposure(String partner) {
    List<Column> columns =
        List.of(
            Column.of("item", Kind.TEXT, 0),
            Column.of("cover", Kind.TEXT, 0),
            Column.of("value", Kind.AMOUNT, 0),
            Column.computed(
                "share",
                Kind.PERCENT,
                1,
                Formula.column("value").percentOf(exports(partner, TOTAL))),
            Column.of("rate_in_force", Kind.PERCENT, 1),
            Column.of("measure", Kind.PROSE, 0),
            Column.of("announced_rate", Kind.PERCENT, 1),
            Column.of("announced_from", Kind.DATE, 0));
    List<Row> rows = new ArrayList<>();
    BigDecimal total = total(partner);
    for (TariffExposure.Line line : new TariffExposure(view, tariffs, partner).lines()) {
      Cell name =
          line.commodity()
              .<Cell>map(commodity -> new Cell.Text(commodity.name()))
              .orElse(new Cell.Word("tariff.rest"));
      Cell share =
          Share.percent(line.value(), total)
              .<Cell>map(
                  exact ->
                      new Cell.Computed(Rounding.percent(exact), exact, "share", line.figures()))
              .orElse(Cells.EMPTY);
      rows.add(
          new Row(
              line.commodity().map(commodity -> commodity.id()).orElse("REST"),
              RowRole.ITEM,
              0,
              List.of(
                  name,
                  new Cell.Word("tariff-cover." + line.cover()),
                  value(line, partner),
                  share,
                  rate(line.inForce()),
                  line.inForce()
                      .<Cell>map(state -> new Cell.Text(state.measure().title()))
                      .orElse(Cells.EMPTY),
                  rate(line.announced()),
                  day(line.announced().flatMap(state -> state.measure().effectiveFrom())))));
    }
    return table("tariff-exposure", Optional.of(Unit.MILLION_YEN), columns, rows);
  }

  /** The rest is the total, the first of its figures, less the items that follow it. */
  private static Cell value(TariffExposure.Line line, String partner) {
    List<Figure> figures = line.figures();
    if (line.commodity().isPresent() && figures.size() == 1) {
      return new Cell.Printed(figures.get(0));
    }
    Formula rest = exports(partner, TOTAL);
    for (Figure item : figures.subList(1, figures.size())) {
      rest = rest.minus(exports(partner, item.commodity().id()));
    }
    return new Cell.Computed(Amount.millions(line.value()), line.value(), "rest", figures).by(rest);
  }

  /** Exports of one item to the partner, as its own page prints them. */
  private static Formula exports(String partner, String commodity) {
    return new Formula.CellOf(CommodityTables.id(partner, Flow.EXPORTS), commodity, "value");
  }

  private BigDecimal total(String partner) {
    return view.commodities(partner, Flow.EXPORTS).stream()
        .filter(row -> row.commodity().id().equals(TOTAL))
        .findFirst()
        .flatMap(CommodityRow::value)
        .flatMap(Figure::amount)
        .map(Amount::inMillions)
        .orElse(BigDecimal.ZERO);
  }

  /** The rate as it stands in the table of measures. */
  private static Cell rate(Optional<TariffState> state) {
    return state
        .map(TariffState::measure)
        .filter(measure -> measure.rate().isPresent())
        .<Cell>map(
            measure ->
                new Cell.Result(measure.rate().get(), "rate", List.of())
                    .by(new Formula.CellOf("tariff-measures", measure.id(), "rate")))
        .orElse(Cells.EMPTY);
  }

  private static Cell mode(TariffMeasure measure) {
    return measure
        .mode()
        .<Cell>map(
            mode ->
                new Cell.Word(
                    "tariff-mode." + mode.name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .orElse(Cells.EMPTY);
  }

  private static Cell day(Optional<LocalDate> date) {
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
