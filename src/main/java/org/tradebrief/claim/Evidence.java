package org.tradebrief.claim;

import java.util.List;
import org.tradebrief.table.Figure;

/**
 * What a claim rests on.
 *
 * @param rule the rule that decided it, in a few words and with its number: "A13 streak of rises"
 * @param figures the cells used, each with its vintage and place
 * @param unrounded the result before rounding, as plain text; empty where the rule has none
 */
public record Evidence(String rule, List<Figure> figures, String unrounded) {

  public Evidence {
    figures = List.copyOf(figures);
  }
}
