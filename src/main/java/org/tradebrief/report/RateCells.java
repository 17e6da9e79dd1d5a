package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.analysis.YearBefore;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.document.Formula;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Unit;

/** Cells of what was computed from figures and rates; rounded to what is shown, exact below. */
final class RateCells {

  private RateCells() {}

  static Cell percent(Optional<BigDecimal> exact, String rule, List<Figure> figures) {
    return exact
        .<Cell>map(value -> new Cell.Computed(Rounding.percent(value), value, rule, figures))
        .orElse(Cells.EMPTY);
  }

  static Cell money(Optional<BigDecimal> millions, String rule, List<Figure> figures) {
    return millions
        .<Cell>map(
            value ->
                new Cell.Computed(
                    new Amount(value, unit(figures), BigDecimal.ONE), value, rule, figures))
        .orElse(Cells.EMPTY);
  }

  /** Millions of the money that the figures are in. */
  static Unit unit(List<Figure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.amount().stream())
        .map(amount -> amount.unit().millions())
        .findFirst()
        .orElse(Unit.MILLION_YEN);
  }

  /** A cell with the formula that gives it; what is empty or a mark stays as it is. */
  static Cell by(Cell cell, Formula formula) {
    return cell instanceof Cell.Computed computed ? computed.by(formula) : cell;
  }

  /** The value of a year before, and from where to where rounding lets it lie. */
  static List<Cell> before(
      Optional<YearBefore> before, Formula value, Formula atLeast, Formula atMost) {
    return List.of(
        by(before(before, YearBefore::value), value),
        by(before(before, year -> year.within().low()), atLeast),
        by(before(before, year -> year.within().high()), atMost));
  }

  static Cell before(Optional<YearBefore> before, Function<YearBefore, BigDecimal> value) {
    return before
        .map(year -> money(Optional.of(value.apply(year)), "year-before", year.figures()))
        .orElse(Cells.EMPTY);
  }
}
