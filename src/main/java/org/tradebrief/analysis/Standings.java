package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tradebrief.arithmetic.LargestSince;
import org.tradebrief.arithmetic.LookBack;
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
   * @param first the first month looked at
   */
  public record Since(Optional<Observation> found, int months, Month first) {}

  /** The rank of a level, highest first. */
  public Optional<Place> rank(Observation level) {
    List<Observation> earlier = earlier(m -> series.level(areaId, flow, m));
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
    return largest(growth, earlier(m -> series.growth(areaId, flow, m)), 12);
  }

  /** The last earlier month with a balance of the same sign and at least the same size. */
  public Optional<Since> largestBalance(Observation balance) {
    return largest(balance, earlier(m -> series.level(areaId, flow, m)), 0);
  }

  /** The last earlier month with a level at least as high, or with {@code sign} -1 as low. */
  public Optional<Since> levelSince(Observation level, int sign) {
    List<Observation> earlier = earlier(m -> series.level(areaId, flow, m));
    for (int i = 0; i < earlier.size(); i++) {
      if (earlier.get(i).unrounded().compareTo(level.unrounded()) * sign >= 0) {
        return Optional.of(new Since(Optional.of(earlier.get(i)), i + 1, last(earlier)));
      }
    }
    return reachesBack(earlier, 0)
        ? Optional.of(new Since(Optional.empty(), earlier.size(), last(earlier)))
        : Optional.empty();
  }

  private Optional<Since> largest(Observation newest, List<Observation> earlier, int baseMonths) {
    List<Optional<BigDecimal>> values = new ArrayList<>();
    values.add(Optional.of(newest.unrounded()));
    earlier.forEach(o -> values.add(Optional.of(o.unrounded())));
    LookBack look = LargestSince.of(values);
    if (look.outcome() == LookBack.Outcome.FOUND) {
      return Optional.of(
          new Since(Optional.of(earlier.get(look.periods() - 1)), look.periods(), last(earlier)));
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

  /** Newest first, up to the first gap. */
  private List<Observation> earlier(Function<Month, Optional<Observation>> at) {
    List<Observation> months = new ArrayList<>();
    Month m = month.previous();
    Optional<Observation> next = at.apply(m);
    while (next.isPresent()) {
      months.add(next.get());
      m = m.previous();
      next = at.apply(m);
    }
    return months;
  }
}
