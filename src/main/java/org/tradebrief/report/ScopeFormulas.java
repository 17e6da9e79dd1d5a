package org.tradebrief.report;

import java.util.List;
import java.util.function.BiFunction;
import org.tradebrief.analysis.MeasureScopes;
import org.tradebrief.document.Formula;

/**
 * The formulas of one measure's line: sums over the goods in its scope.
 *
 * @param suffix of the tables of the route
 */
record ScopeFormulas(ExposureFormulas formulas, String suffix, MeasureScopes.Scope scope) {

  Formula value() {
    return ExposureFormulas.sum(each((piece, value) -> value));
  }

  /** The rate of the measure alone beside the base duty, weighted where base duties differ. */
  Formula rate() {
    List<Formula> rates =
        each((piece, value) -> ExposureFormulas.rate(List.of(scope.state()), piece.base(), true));
    if (rates.size() == 1) {
      return rates.getFirst();
    }
    List<Formula> duties =
        each(
            (piece, value) ->
                value.times(ExposureFormulas.rate(List.of(scope.state()), piece.base(), true)));
    return ExposureFormulas.sum(duties).over(value());
  }

  Formula yearBefore() {
    return ExposureFormulas.sum(
        scope.pieces().stream()
            .map(
                piece ->
                    piece.whole()
                        ? formulas.before(piece.commodity().orElseThrow().id())
                        : new Formula.CellOf(
                            ExposureTables.WEIGHTS + suffix, key(piece), "year_before"))
            .toList());
  }

  private List<Formula> each(BiFunction<MeasureScopes.Piece, Formula, Formula> term) {
    return scope.pieces().stream()
        .map(
            piece ->
                term.apply(
                    piece,
                    piece.whole()
                        ? formulas.printed(piece.commodity().orElseThrow().id(), "value")
                        : new Formula.CellOf(
                            ExposureTables.EXPOSURE + suffix, key(piece), "value")))
        .toList();
  }

  private static String key(MeasureScopes.Piece piece) {
    return piece.commodity().map(commodity -> commodity.id()).orElse(ExposureRows.REST);
  }
}
