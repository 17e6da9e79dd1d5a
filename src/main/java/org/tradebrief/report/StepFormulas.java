package org.tradebrief.report;

import java.util.List;
import org.tradebrief.analysis.RateSteps;
import org.tradebrief.document.Formula;

/**
 * The weighted rate of a day: the duties that goods pay on that day, out of the table of measures,
 * times the fixed weights, over the weights together.
 *
 * @param suffix of the tables of the route
 */
record StepFormulas(String suffix) {

  /** With the values of a year before. */
  Formula weighted(RateSteps.Step step, boolean atMost) {
    return mean(step, ExposureTables.WEIGHTS + suffix, "year_before", atMost);
  }

  /** With the values of the release. */
  Formula now(RateSteps.Step step) {
    return mean(step, ExposureTables.EXPOSURE + suffix, "value", true);
  }

  private static Formula mean(RateSteps.Step step, String table, String column, boolean atMost) {
    List<Formula> weights =
        step.parts().stream()
            .<Formula>map(part -> new Formula.CellOf(table, key(part), column))
            .toList();
    List<Formula> terms =
        step.parts().stream()
            .map(
                part ->
                    new Formula.CellOf(table, key(part), column)
                        .times(
                            ExposureFormulas.rate(
                                atMost ? part.rate().atMost() : part.rate().surely(),
                                part.rate().base(),
                                atMost)))
            .toList();
    return ExposureFormulas.sum(terms).over(ExposureFormulas.sum(weights));
  }

  private static String key(RateSteps.Part part) {
    return part.commodity().map(commodity -> commodity.id()).orElse(ExposureRows.REST);
  }
}
