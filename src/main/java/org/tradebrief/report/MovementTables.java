package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.Drivers;
import org.tradebrief.trend.PartnerRanks;

/** Who moved in the order of balances, and which goods moved the total. */
final class MovementTables {

  private static final List<Flow> BOTH = List.of(Flow.EXPORTS, Flow.IMPORTS);

  private final TradeView view;

  MovementTables(TradeView view) {
    this.view = view;
  }

  /** Countries by balance, the largest surplus first; a positive move is one towards the top. */
  Optional<DataTable> ranks() {
    List<Row> rows = new ArrayList<>();
    for (PartnerRanks.Place place : PartnerRanks.of(view, Flow.BALANCE)) {
      rows.add(
          new Row(
              place.area().id(),
              RowRole.ITEM,
              0,
              Stream.concat(
                      Stream.of(
                          new Cell.Text(place.area().name()), new Cell.Printed(place.level())),
                      placeCells(place).stream())
                  .toList()));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            table(
                "partner-ranks",
                Optional.of(Unit.MILLION_YEN),
                Stream.concat(
                        Stream.of(
                            Column.of("partner", Kind.TEXT, 0),
                            Column.of("balance", Kind.AMOUNT, 0)),
                        placeColumns().stream())
                    .toList(),
                rows));
  }

  /** The place now, a month and a year before, and how far it moved since. */
  static List<Column> placeColumns() {
    return List.of(
        Column.of("place", Kind.COUNT, 0),
        Column.of("place_month_before", Kind.COUNT, 0),
        Column.computed("move_month", Kind.COUNT, 0, move("place_month_before")),
        Column.of("place_year_before", Kind.COUNT, 0),
        Column.computed("move_year", Kind.COUNT, 0, move("place_year_before")));
  }

  /** The cells under {@link #placeColumns}. */
  static List<Cell> placeCells(PartnerRanks.Place place) {
    return List.of(
        count(place.now()),
        count(place.monthBefore()),
        moved(place.monthBefore(), place),
        count(place.yearBefore()),
        moved(place.yearBefore(), place));
  }

  private static Formula move(String before) {
    return Formula.column(before).minus(Formula.column("place"));
  }

  private static Cell moved(Optional<Integer> before, PartnerRanks.Place place) {
    return before
        .<Cell>map(
            then ->
                new Cell.Result(
                    BigDecimal.valueOf(then - place.now()), "movement", List.of(place.level())))
        .orElse(Cells.EMPTY);
  }

  private static Cell count(int number) {
    return new Cell.Plain(BigDecimal.valueOf(number));
  }

  private static Cell count(Optional<Integer> number) {
    return number.map(MovementTables::count).orElse(Cells.EMPTY);
  }

  /** The lines that moved a flow most, the rest, and the total that they add up to. */
  Optional<DataTable> drivers() {
    List<Row> rows = new ArrayList<>();
    for (Drivers.Span span : Drivers.Span.of(view)) {
      for (Flow flow : BOTH) {
        Drivers.of(view, flow, span).ifPresent(drivers -> rows.addAll(rows(drivers)));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            table(
                "drivers",
                Optional.of(Unit.MILLION_YEN),
                List.of(
                    Column.of("span", Kind.TEXT, 0),
                    Column.of("flow", Kind.TEXT, 0),
                    Column.of("from", Kind.MONTH, 0),
                    Column.of("basis", Kind.TEXT, 0),
                    Column.of("commodity", Kind.TEXT, 0),
                    Column.of("year_before", Kind.AMOUNT, 0),
                    Column.of("now", Kind.AMOUNT, 0),
                    Column.computed(
                        "moved",
                        Kind.AMOUNT,
                        0,
                        Formula.column("now").minus(Formula.column("year_before"))),
                    Column.of("contribution", Kind.POINTS, 1)),
                rows));
  }

  static Cell basis(Drivers drivers) {
    return new Cell.Word(
        drivers.basis() == Observation.Basis.PRINTED ? "basis.printed" : "basis.history");
  }

  /** A commodity, or what a section holds beyond its items. */
  static Cell name(Drivers.Line line) {
    return line.isOthers()
        ? new Cell.Phrase("drivers.others", line.commodity().name())
        : new Cell.Text(line.commodity().name());
  }

  private static List<Row> rows(Drivers drivers) {
    List<Row> rows = new ArrayList<>();
    String key = drivers.span().id() + "/" + drivers.flow().id() + "/";
    for (Drivers.Line line : drivers.lines()) {
      rows.add(
          row(
              drivers,
              key + line.key(),
              RowRole.ITEM,
              name(line),
              line.before(),
              line.now(),
              line.inputs()));
    }
    List<Figure> all = drivers.lines().stream().flatMap(line -> line.inputs().stream()).toList();
    rows.add(
        row(
            drivers,
            key + "rest",
            RowRole.MEMO,
            new Cell.Word("drivers.rest"),
            drivers.restBefore(),
            drivers.restNow(),
            all));
    rows.add(
        row(
            drivers,
            key + "total",
            RowRole.TOTAL,
            new Cell.Word("drivers.total"),
            drivers.before(),
            drivers.now(),
            all));
    return rows;
  }

  private static Row row(
      Drivers drivers,
      String key,
      RowRole role,
      Cell name,
      BigDecimal before,
      BigDecimal now,
      List<Figure> inputs) {
    BigDecimal moved = now.subtract(before);
    String whole = drivers.span().id() + "/" + drivers.flow().id() + "/total";
    Formula ofTotal = new Formula.CellOf(Formula.OWN, whole, "year_before");
    Cell points =
        drivers
            .points(moved)
            .<Cell>map(
                exact ->
                    new Cell.Computed(Rounding.points(exact), exact, "contribution", inputs)
                        .by(Formula.column("moved").percentOf(ofTotal)))
            .orElse(Cells.EMPTY);
    return new Row(
        key,
        role,
        0,
        List.of(
            new Cell.Word("span." + drivers.span().id()),
            Cells.flow(drivers.flow()),
            new Cell.MonthCell(drivers.first()),
            basis(drivers),
            name,
            amount(before, "a year before", inputs),
            amount(now, "now", inputs),
            amount(moved, "movement", inputs),
            points));
  }

  private static Cell amount(BigDecimal millions, String rule, List<Figure> inputs) {
    return new Cell.Computed(Amount.millions(millions), millions, rule, inputs);
  }

  private DataTable table(String id, Optional<Unit> unit, List<Column> columns, List<Row> rows) {
    return new DataTable(id, Optional.of(view.target().vintage()), unit, columns, rows);
  }
}
