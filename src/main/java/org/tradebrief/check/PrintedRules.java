package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Index;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;

/**
 * The text of each cell against what was read from it, and each cell's period against the
 * release's.
 */
final class PrintedRules {

  static final Rule PRINTED =
      Rule.form("printed-text", "the printed text, grouped by threes, says the value");
  static final Rule PERIOD = Rule.form("period", "every table is about the month of the release");

  private static final Pattern GROUPED = Pattern.compile("[-△]?\\d{1,3}(,\\d{3})*");
  private static final Pattern RATE = Pattern.compile("-?\\d+\\.\\d");
  private static final Pattern TIMES = Pattern.compile("\\*\\d+");

  private PrintedRules() {}

  static void tryAll(Release release, Trials trials) {
    for (Figure figure : release.figures().all()) {
      trials.verdict(
          PERIOD, figure, List.of(), periodFits(figure, release), release.vintage().period()::id);
      if (figure.printed().isEmpty()) {
        trials.notCovered(PRINTED);
      } else {
        trials.verdict(
            PRINTED,
            figure,
            List.of(),
            agrees(figure),
            () -> "the text of " + words(figure.reading()));
      }
    }
  }

  private static boolean agrees(Figure figure) {
    String text = figure.printed();
    return switch (figure.reading()) {
      case Mark mark -> mark.printed().equals(text);
      case Amount amount -> grouped(text, amount.value());
      case Quantity quantity -> grouped(text, quantity.value());
      case Percent percent -> RATE.matcher(text).matches() && Percent.of(text).equals(percent);
      case Points points -> RATE.matcher(text).matches() && Points.of(text).equals(points);
      case Index index ->
          RATE.matcher(text).matches() && new BigDecimal(text).equals(index.value());
      case Fold fold ->
          TIMES.matcher(text).matches()
              && new BigDecimal(text.substring(1)).compareTo(fold.times()) == 0;
    };
  }

  private static boolean grouped(String text, BigDecimal value) {
    return GROUPED.matcher(text).matches()
        && new BigDecimal(text.replace(",", "").replace('△', '-')).compareTo(value) == 0;
  }

  private static String words(Reading reading) {
    return switch (reading) {
      case Mark mark -> mark.printed();
      case Fold fold -> "*" + fold.times().toPlainString();
      case Percent percent -> (percent.negativeZero() ? "-" : "") + percent.value();
      case Points points -> (points.negativeZero() ? "-" : "") + points.value();
      default -> Expected.grouped(reading.required());
    };
  }

  private static boolean periodFits(Figure figure, Release release) {
    Period month = release.vintage().period();
    if (figure.table() == TableId.INDEX_HISTORY) {
      return !release.month().isBefore(figure.period().last());
    }
    return figure.period().equals(month)
        || figure.table() == TableId.TOTALS && figure.period().equals(month.yearBefore());
  }
}
