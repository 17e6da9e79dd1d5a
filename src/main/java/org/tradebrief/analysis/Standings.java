package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tradebrief.arithmetic.Ranking;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * How a month stands among all months before it. Only whole rows of months are compared: with a gap
 * in them nothing is said. A month of a release is so compared with the history file, which is of a
 * later state; whoever tells the result must say so.
 */
public final class Standings {

  private final MonthlySeries series;
  private final String areaId;
  private final Flow flow;
  private final Month month;

  public Standings(MonthlySeries series, String areaId, Flow flow, Month month) {
    this.series = series;
    this.areaId = areaId;
    this.flow = flow;
    this.month = month;
  }

  /**
   * A rank with the months that it lost against.
   *
   * @param since the first month compared
   */
  public record Place(Ranking ranking, Month since, List<Observation> higher) {

    public Place {
      higher = List.copyOf(higher);
    }
  }

  /**
   * The last earlier month that was at least as far out.
   *
   * @param found empty where none of the months was: a record since {@code first}
   * @param months how many months were looked at
   * @param first the earliest month looked at
   */
  public record Since(Optional<Observation> found, int months, Month first) {}

  /** The rank of a level, highest first. */
  public Optional<Place> rank(Observation level) {
    List<Observation> earlier = levels();
    if (!reachesBack(earlier, 0)) {
      return Optional.empty();
    }
    Map<Month, BigDecimal> levels = new TreeMap<>();
    earlier.forEach(o -> levels.put(o.month(), o.unrounded()));
    List<Observation> higher =
        earlier.stream().filter(o -> o.unrounded().compareTo(level.unrounded()) > 0).toList();
    return Optional.of(
        new Place(
            Ranking.highest(month, level.unrounded(), levels),
            earlier.get(earlier.size() - 1).month(),
            higher));
  }

  /** The last earlier month with a change of the same sign and at least the same size. */
  public Optional<Since> largestChange(Observation growth) {
    return since(m -> series.growth(areaId, flow, m), asLarge(growth), 12);
  }

  /** The last earlier month with a balance of the same sign and at least the same size. */
  public Optional<Since> largestBalance(Observation balance) {
    return since(m -> series.level(areaId, flow, m), asLarge(balance), 0);
  }

  /** The last earlier month with a level as low or lower. */
  public Optional<Since> lowest(Observation level) {
    return since(
        m -> series.level(areaId, flow, m),
        earlier -> earlier.unrounded().compareTo(level.unrounded()) <= 0,
        0);
  }

  /** The last earlier month with a level as high or higher. */
  public Optional<Since> highest(Observation level) {
    return since(
        m -> series.level(areaId, flow, m),
        earlier -> earlier.unrounded().compareTo(level.unrounded()) >= 0,
        0);
  }

  private static Predicate<Observation> asLarge(Observation newest) {
    BigDecimal size = newest.unrounded().abs();
    int sign = newest.unrounded().signum();
    return earlier ->
        earlier.unrounded().signum() == sign && earlier.unrounded().abs().compareTo(size) >= 0;
  }

  /** Goes back month by month, no further than to the first that fits. */
  private Optional<Since> since(
      Function<Month, Optional<Observation>> at, Predicate<Observation> fits, int baseMonths) {
    List<Observation> earlier = new ArrayList<>();
    Month m = month.previous();
    Optional<Observation> next = at.apply(m);
    while (next.isPresent()) {
      earlier.add(next.get());
      if (fits.test(next.get())) {
        return Optional.of(new Since(next, earlier.size(), m));
      }
      m = m.previous();
      next = at.apply(m);
    }
    return reachesBack(earlier, baseMonths)
        ? Optional.of(new Since(Optional.empty(), earlier.size(), last(earlier)))
        : Optional.empty();
  }

  /** True if the months go back, without a gap, to the first that the data can have. */
  private boolean reachesBack(List<Observation> earlier, int baseMonths) {
    Optional<Month> first = series.firstMonth(areaId).map(m -> m.plus(baseMonths));
    return !earlier.isEmpty() && first.isPresent() && !first.get().isBefore(last(earlier));
  }

  private static Month last(List<Observation> months) {
    return months.get(months.size() - 1).month();
  }

  /** The levels of earlier months, newest first, up to the first gap. */
  private List<Observation> levels() {
    List<Observation> months = new ArrayList<>();
    Month m = month.previous();
    Optional<Observation> next = series.level(areaId, flow, m);
    while (next.isPresent()) {
      months.add(next.get());
      m = m.previous();
      next = series.level(areaId, flow, m);
    }
    return months;
  }
}
