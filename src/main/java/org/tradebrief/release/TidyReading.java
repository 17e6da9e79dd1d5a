package org.tradebrief.release;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Index;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Reading;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;

/**
 * What the cells value, unit, precision and printed of one tidy row say together. The value must be
 * what the printed text says, down to the sign of a zero.
 */
final class TidyReading {
  private final Row row;
  private final TableId table;
  private final Measure measure;
  private final Findings findings;

  TidyReading(Row row, TableId table, Measure measure, Findings findings) {
    this.row = row;
    this.table = table;
    this.measure = measure;
    this.findings = findings;
  }

  Optional<Reading> read() {
    Optional<Unit> unit = unit();
    Optional<BigDecimal> precision = precision();
    String value = row.text("value").strip();
    String printed = row.shown("printed").strip();
    if (printed.isEmpty()) {
      findings.unreadable(
          "missing-value",
          row.place("printed"),
          "the text of the printed cell",
          "an empty cell",
          "Write the cell as it was printed; a cell that was left empty has no row.");
      return Optional.empty();
    }
    if (value.isEmpty()) {
      return unit.isEmpty() || precision.isEmpty() ? Optional.empty() : mark(printed);
    }
    Optional<BigDecimal> number = Fields.parseNumber(value);
    if (number.isEmpty()) {
      broken("value", "a plain decimal such as -1234.5, or an empty cell for a mark", value);
    }
    Optional<BigDecimal> said =
        PrintedNumber.any(
            printed, unit.filter(found -> found.id().startsWith("billion-")).isPresent());
    if (said.isEmpty()) {
      if (Mark.of(printed).isPresent()) {
        disagree(value, printed);
      } else {
        broken("printed", "a printed number such as 9,847,814, △39,376, -0.0 or *474", printed);
      }
    }
    if (unit.isEmpty() || precision.isEmpty() || number.isEmpty() || said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        reading(unit.get(), precision.get(), number.get(), value, printed, said.get()));
  }

  private Reading reading(
      Unit unit,
      BigDecimal precision,
      BigDecimal number,
      String value,
      String printed,
      BigDecimal said) {
    boolean negativeZero = number.signum() == 0 && printed.startsWith("-");
    boolean foldPrinted = printed.startsWith("*");
    if (number.compareTo(said) != 0
        || foldPrinted != unit.equals(Unit.FOLD)
        || (number.signum() == 0 && value.startsWith("-") && !negativeZero)) {
      disagree(value, printed);
    }
    if (number.remainder(precision).signum() != 0) {
      findings.failed(
          "precision-differs",
          row.place("precision"),
          "the size of the last printed place of " + value,
          precision.toPlainString(),
          "Correct the precision or the value.");
    }
    BigDecimal exact =
        number.scale() < precision.scale() ? number.setScale(precision.scale()) : number;
    if (unit.isMoney()) {
      return new Amount(exact, unit, precision);
    }
    if (unit.isQuantity()) {
      return new Quantity(exact, unit, precision);
    }
    if (unit.equals(Unit.PERCENT)) {
      return new Percent(exact, negativeZero);
    }
    if (unit.equals(Unit.POINTS)) {
      return new Points(exact, negativeZero);
    }
    return unit.equals(Unit.FOLD) ? new Fold(exact) : new Index(exact);
  }

  private Optional<Reading> mark(String printed) {
    Optional<Mark> mark = Mark.of(printed);
    if (mark.isEmpty()) {
      findings.failed(
          "printed-differs",
          row.place("value"),
          "the number that is printed as " + printed,
          "an empty cell",
          "Fill in the value, or write the mark that was printed: -, ZENGEN or ZENZO.");
    }
    return mark.map(found -> (Reading) found);
  }

  private Optional<Unit> unit() {
    Unit unit = new Unit(row.text("unit").strip());
    boolean fits =
        switch (measure) {
          case VALUE -> table == TableId.ROUTE_TRADE ? unit.isMoney() : unit.isYen();
          case QUANTITY -> unit.isQuantity();
          case GROWTH, QUANTITY_GROWTH -> unit.equals(Unit.PERCENT) || unit.equals(Unit.FOLD);
          case CONTRIBUTION -> unit.equals(Unit.POINTS);
          case VALUE_INDEX, QUANTITY_INDEX, UNIT_VALUE_INDEX -> unit.equals(Unit.INDEX_2020);
          case SHARE, VALUE_INDEX_GROWTH, QUANTITY_INDEX_GROWTH, UNIT_VALUE_INDEX_GROWTH ->
              unit.equals(Unit.PERCENT);
        };
    if (!fits) {
      findings.unreadable(
          "unknown-unit",
          row.place("unit"),
          "a unit of the measure " + measure.id(),
          unit.id().isEmpty() ? "an empty cell" : unit.id(),
          "Correct the unit; docs/input-layouts.md lists them.");
    }
    return fits ? Optional.of(unit) : Optional.empty();
  }

  private Optional<BigDecimal> precision() {
    String text = row.text("precision").strip();
    Optional<BigDecimal> precision = Fields.parseNumber(text).filter(number -> number.signum() > 0);
    if (precision.isEmpty()) {
      broken("precision", "a decimal above 0, such as 0.1", text);
    }
    return precision;
  }

  private void broken(String column, String expected, String found) {
    findings.unreadable(
        "broken-number",
        row.place(column),
        expected,
        found.isEmpty() ? "an empty cell" : found,
        "Correct the number.");
  }

  private void disagree(String value, String printed) {
    findings.failed(
        "printed-differs",
        row.place("value"),
        "the number that is printed as " + printed,
        value,
        "Correct the value or the printed text.");
  }
}
