package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tradebrief.analysis.PricedLine;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.document.Formula;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Unit;

/**
 * What one unit of the goods of every line is worth, and how that changed: yen by piece or weight,
 * with the range that rounding leaves open.
 */
final class UnitValueTable {

  /** Half a unit of the last printed place of a change in percent. */
  private static final Formula HALF_A_TENTH = Formula.of(new BigDecimal("0.05"));

  private static final Formula ZERO = Formula.of(0);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final String RULE = "unit value";

  private UnitValueTable() {}

  /** None where no line of the release has value and quantity. */
  static Optional<DataTable> of(TradeView view) {
    return of(view, area -> true);
  }

  /** The lines of some areas' pages. */
  static Optional<DataTable> of(TradeView view, Predicate<Area> wanted) {
    List<Row> rows =
        PricedLine.all(view).stream()
            .filter(line -> wanted.test(line.area()))
            .map(UnitValueTable::row)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataTable(
                "unit-values",
                Optional.of(view.target().vintage()),
                Optional.of(Unit.MILLION_YEN),
                columns(),
                rows));
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("commodity", Kind.TEXT, 0),
        Column.of("area", Kind.TEXT, 0),
        Column.of("flow", Kind.TEXT, 0),
        Column.of("value", Kind.AMOUNT, 0),
        Column.of("value_change", Kind.PERCENT, 1),
        Column.of("quantity", Kind.QUANTITY, 0),
        Column.of("unit", Kind.TEXT, 0),
        Column.of("singles", Kind.COUNT, 0),
        Column.of("quantity_change", Kind.PERCENT, 1),
        Column.of("yen_per", Kind.TEXT, 0),
        Column.computed("unit_value", Kind.QUANTITY, 1, yen(value(), quantity())),
        Column.of("unit_value_low", Kind.QUANTITY, 1),
        Column.of("unit_value_high", Kind.QUANTITY, 1),
        Column.computed(
            "unit_value_change",
            Kind.PERCENT,
            1,
            Formula.column("value_change")
                .minus(Formula.column("quantity_change"))
                .percentOf(hundred("quantity_change"))),
        Column.computed("unit_value_change_low", Kind.PERCENT, 2, change(false)),
        Column.computed("unit_value_change_high", Kind.PERCENT, 2, change(true)));
  }

  private static Formula value() {
    return Formula.column("value");
  }

  private static Formula quantity() {
    return Formula.column("quantity");
  }

  private static Formula hundred(String column) {
    return Formula.of(100).plus(Formula.column(column));
  }

  private static Formula yen(Formula millions, Formula quantity) {
    return millions.times(1_000_000).over(quantity.times(Formula.column("singles")));
  }

  /** The end of the range of changes: value and quantity each half a tenth further out. */
  private static Formula change(boolean high) {
    Formula value = hundred("value_change");
    Formula quantity = hundred("quantity_change");
    return high
        ? value.plus(HALF_A_TENTH).growthOn(quantity.minus(HALF_A_TENTH))
        : Formula.call(Formula.Function.MAX, ZERO, value.minus(HALF_A_TENTH))
            .growthOn(quantity.plus(HALF_A_TENTH));
  }

  private static Row row(PricedLine line) {
    BigDecimal ofValue = line.value().amount().orElseThrow().precision().divide(TWO);
    BigDecimal ofQuantity = line.counted().precision().divide(TWO);
    Formula low =
        yen(
            Formula.call(Formula.Function.MAX, ZERO, value().minus(Formula.of(ofValue))),
            quantity().plus(Formula.of(ofQuantity)));
    Formula high = yen(value().plus(Formula.of(ofValue)), quantity().minus(Formula.of(ofQuantity)));
    Unit unit = line.counted().unit();
    List<Figure> levels = List.of(line.value(), line.quantity());
    List<Figure> changes =
        line.change().isEmpty()
            ? List.of()
            : List.of(line.row().growth().orElseThrow(), line.row().quantityGrowth().orElseThrow());
    return new Row(
        line.area().id() + "/" + line.flow().id() + "/" + line.row().commodity().id(),
        Roles.of(line.row().commodity()),
        0,
        List.of(
            new Cell.Text(line.row().commodity().name()),
            new Cell.Text(line.area().shortName()),
            Cells.flow(line.flow()),
            new Cell.Printed(line.value()),
            Cells.printed(line.row().growth()),
            new Cell.Printed(line.quantity()),
            new Cell.Word("unit." + unit.id()),
            new Cell.Plain(BigDecimal.valueOf(unit.singles())),
            Cells.printed(line.row().quantityGrowth()),
            new Cell.Word("yen-per." + unit.single().id()),
            result(line.unitValue(), levels, Optional.empty()),
            result(line.within().map(Interval::low), levels, Optional.of(low)),
            result(line.within().map(Interval::high), levels, Optional.of(high)),
            result(line.change(), changes, Optional.empty()),
            result(end(line, Interval::low), changes, Optional.empty()),
            result(end(line, Interval::high), changes, Optional.empty())));
  }

  private static Optional<BigDecimal> end(PricedLine line, Function<Interval, BigDecimal> end) {
    return line.changeWithin().map(end);
  }

  private static Cell result(
      Optional<BigDecimal> value, List<Figure> inputs, Optional<Formula> formula) {
    return value
        .<Cell>map(exact -> new Cell.Result(exact, RULE, inputs, formula))
        .orElse(Cells.EMPTY);
  }
}
