package org.tradebrief.claim;

import java.util.List;
import org.tradebrief.table.Figure;
import org.tradebrief.table.SourcePlace;

/**
 * What a claim rests on.
 *
 * @param rule the rule that decided it, in a few words: "run of one sign"
 * @param figures the cells used, each with its vintage and place
 * @param context the rows of context files used: rates, forecasts, tariff measures, days
 * @param unrounded the result before rounding, as plain text; empty where the rule has none
 */
public record Evidence(
    String rule, List<Figure> figures, List<SourcePlace> context, String unrounded) {

  public Evidence {
    figures = List.copyOf(figures);
    context = List.copyOf(context);
  }

  /** Evidence from the ministry's tables alone. */
  public Evidence(String rule, List<Figure> figures, String unrounded) {
    this(rule, figures, List.of(), unrounded);
  }
}
