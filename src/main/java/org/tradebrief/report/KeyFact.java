package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Reading;

/**
 * One of the figures a reader looks for first.
 *
 * @param id {@code exports}, {@code imports}, {@code balance}, {@code usa-balance}, …; its label is
 *     a word of the templates under {@code key.<id>}
 * @param level what it is now
 * @param change year-on-year as printed; a mark where the ministry prints one; empty where none was
 *     printed
 * @param figures where both were read
 * @param trend the last months in million yen, oldest first, gaps left out
 */
public record KeyFact(
    String id,
    Reading level,
    Optional<Reading> change,
    List<Figure> figures,
    List<BigDecimal> trend) {

  public KeyFact {
    figures = List.copyOf(figures);
    trend = List.copyOf(trend);
  }
}
