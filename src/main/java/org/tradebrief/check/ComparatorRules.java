package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;

/** Growths against last year's own release of the same month, as far as revisions allow; warns. */
final class ComparatorRules {

  static final Rule REVISION =
      Rule.hint("growth-against-archive", "the growth over last year's release, revisions allowed");

  /**
   * The largest revision of a year between a first print and the comparator, over the releases of
   * May 2025 to March 2026: the world 0.4 percent, a region 2.6, a country a factor of 2 (imports
   * from the Netherlands, January 2025).
   */
  private static final BigDecimal WORLD = new BigDecimal("1.01");

  private static final BigDecimal REGION = new BigDecimal("1.05");
  private static final BigDecimal COUNTRY = new BigDecimal("2.5");

  private ComparatorRules() {}

  static void tryAll(ReleaseTables tables, List<ReleaseTables> others, Trials trials) {
    Optional<ReleaseTables> yearAgo =
        others.stream()
            .filter(other -> other.month().equals(tables.month().yearBefore()))
            .filter(other -> !other.areas().isEmpty())
            .max(Comparator.comparing(other -> other.release().vintage()));
    for (Row row : tables.areas()) {
      if (row.flow() == Flow.BALANCE) {
        continue;
      }
      Optional<Figure> base =
          yearAgo.flatMap(other -> other.area(row.area().id(), row.flow())).flatMap(Row::value);
      if (base.isEmpty() || row.value().isEmpty() || row.growth().isEmpty()) {
        trials.notCovered(REVISION);
        continue;
      }
      List<Figure> inputs = new ArrayList<>(List.of(row.value().get(), base.get()));
      trials.compare(
          REVISION,
          row.growth().get(),
          inputs,
          view ->
              view.find(row.value().get())
                  .flatMap(
                      now ->
                          view.find(base.get())
                              .map(then -> widened(then, factor(row.area())))
                              .flatMap(then -> Growth.percent(now, then))));
    }
  }

  static Interval widened(Interval value, BigDecimal factor) {
    return new Interval(value.dividedBy(factor).low(), value.times(factor).high());
  }

  private static BigDecimal factor(Area area) {
    return switch (area.kind()) {
      case WORLD -> WORLD;
      case REGION, MEMO -> REGION;
      case COUNTRY, UNKNOWN -> COUNTRY;
    };
  }
}
