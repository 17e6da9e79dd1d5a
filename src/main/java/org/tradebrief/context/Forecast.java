package org.tradebrief.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Label;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Period;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Unit;

/**
 * What a named survey expected of a figure before it was published.
 *
 * @param published the day of the survey, if it is known
 * @param precision one unit in the last place of the value as quoted
 * @param surveyJapanese its name in Japanese; empty where none was given
 */
public record Forecast(
    String survey,
    Optional<LocalDate> published,
    Period period,
    Flow flow,
    Measure measure,
    BigDecimal value,
    Unit unit,
    BigDecimal precision,
    String source,
    SourcePlace place,
    String surveyJapanese) {

  /** The survey's name in both languages; the one it was given by tells surveys apart. */
  public Label name() {
    return new Label(survey, surveyJapanese.isEmpty() ? survey : surveyJapanese);
  }
}
