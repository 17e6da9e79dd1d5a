package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.arithmetic.FiscalSums;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/**
 * Fiscal and calendar years as published in billion yen, each with its own precision, and against
 * the months of the history.
 */
final class FiscalYearRules {

  static final Rule BALANCE =
      Rule.pins("fiscal-year-balance", "exports less imports of a year is its balance");
  static final Rule MONTHS =
      Rule.hint("fiscal-year-months", "the months of the year in the history");

  /**
   * First prints of fiscal years were later revised by up to 0.3 percent (imports of fiscal 2022).
   */
  private static final BigDecimal REVISION = new BigDecimal("1.01");

  private static final String FIRST_PRINT = "first-print";

  private record Key(Vintage vintage, String area, Period year, Flow flow) {}

  private FiscalYearRules() {}

  static void tryAll(
      FigureSet history, WorldHistory world, Optional<ReleaseTables> tables, Trials trials) {
    Map<Key, Figure> values = new LinkedHashMap<>();
    for (Figure figure : history.all()) {
      if (figure.table() == TableId.FISCAL_YEARS
          && figure.measure() == Measure.VALUE
          && figure.amount().filter(a -> a.unit().equals(Unit.BILLION_YEN)).isPresent()) {
        values.putIfAbsent(
            new Key(figure.vintage(), figure.area().id(), figure.period(), figure.flow()), figure);
      }
    }
    values.forEach(
        (key, figure) -> {
          if (key.flow() == Flow.BALANCE) {
            tryBalance(key, figure, values, trials);
          } else if (figure.area().isWorld() && figure.status().equals(FIRST_PRINT)) {
            tryMonths(key, figure, world, tables, trials);
          }
        });
  }

  private static void tryBalance(Key key, Figure balance, Map<Key, Figure> values, Trials trials) {
    Figure exports = values.get(new Key(key.vintage(), key.area(), key.year(), Flow.EXPORTS));
    Figure imports = values.get(new Key(key.vintage(), key.area(), key.year(), Flow.IMPORTS));
    if (exports == null || imports == null) {
      trials.notCovered(BALANCE);
      return;
    }
    trials.compare(
        BALANCE,
        balance,
        List.of(exports, imports),
        view -> Optional.of(view.of(exports).minus(view.of(imports))));
  }

  /** The release's own month stands in where the history ends before it. */
  private static void tryMonths(
      Key key, Figure figure, WorldHistory world, Optional<ReleaseTables> tables, Trials trials) {
    NavigableMap<Month, BigDecimal> months = new TreeMap<>();
    world.of(key.flow()).forEach((month, value) -> months.put(month, WorldHistory.millions(value)));
    tables
        .filter(t -> !t.release().vintage().stage().coversPartOfMonth())
        .ifPresent(
            t ->
                t.total(key.flow())
                    .or(() -> t.world(key.flow()))
                    .flatMap(Row::value)
                    .flatMap(Figure::amount)
                    .ifPresent(amount -> months.putIfAbsent(t.month(), amount.inMillions())));
    Optional<BigDecimal> sum = FiscalSums.of(key.year(), months);
    if (sum.isEmpty()) {
      trials.notCovered(MONTHS);
      return;
    }
    BigDecimal billions = sum.get().movePointLeft(3);
    trials.compare(
        MONTHS,
        figure,
        List.of(),
        view -> Optional.of(ComparatorRules.widened(Interval.exactly(billions), REVISION)));
  }
}
