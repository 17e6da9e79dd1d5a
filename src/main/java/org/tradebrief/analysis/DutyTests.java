package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Month;

/**
 * What exports of goods did around the day on which a duty on them began. Patterns, not causes: an
 * unusual month before the day may be front-loading or anything else, and so may a fall after it.
 */
public final class DutyTests {

  /** Months before the duty that are looked at for an unusual rise. */
  static final int BEFORE = 3;

  private static final int YEAR = 12;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final ItemSeries series;

  public DutyTests(ItemSeries series) {
    this.series = series;
  }

  /**
   * The three months before a duty against the year that they end.
   *
   * @param highest of the three months the one with the largest change on the year
   * @param mean of the changes of the twelve months, percent
   * @param limit mean and two standard deviations (of a sample), percent
   * @param visible whether the highest is above the limit
   */
  public record FrontLoading(
      ItemSeries.Pair highest,
      BigDecimal mean,
      BigDecimal limit,
      boolean visible,
      List<ItemSeries.Pair> year) {

    public FrontLoading {
      year = List.copyOf(year);
    }
  }

  /** Empty unless all twelve months up to the one before the duty's are at hand. */
  public Optional<FrontLoading> frontLoading(String item, Month began) {
    List<ItemSeries.Pair> year = new ArrayList<>();
    for (int back = YEAR; back >= 1; back--) {
      series.pair(item, began.plus(-back)).ifPresent(year::add);
    }
    if (year.size() < YEAR) {
      return Optional.empty();
    }
    BigDecimal mean =
        sum(year.stream().map(ItemSeries.Pair::growth).toList())
            .divide(BigDecimal.valueOf(YEAR), MathContext.DECIMAL64);
    BigDecimal squares =
        sum(year.stream().map(month -> month.growth().subtract(mean).pow(2)).toList());
    BigDecimal deviation =
        squares
            .divide(BigDecimal.valueOf(YEAR - 1), MathContext.DECIMAL64)
            .sqrt(MathContext.DECIMAL64);
    BigDecimal limit = mean.add(deviation.multiply(TWO));
    ItemSeries.Pair highest = year.get(YEAR - BEFORE);
    for (ItemSeries.Pair month : year.subList(YEAR - BEFORE, YEAR)) {
      highest = month.growth().compareTo(highest.growth()) > 0 ? month : highest;
    }
    return Optional.of(
        new FrontLoading(highest, mean, limit, highest.growth().compareTo(limit) > 0, year));
  }

  /**
   * The months since a duty began.
   *
   * @param months whole months at hand after the one in which it began
   * @param falls months in which the goods in scope fell on the year
   * @param inScope change of these goods over all the months, percent
   * @param others change of all other goods with the area over the same months, percent
   * @param seen whether they fell in at least two months and the others fell less or rose
   */
  public record After(
      List<ItemSeries.Pair> months,
      int falls,
      BigDecimal inScope,
      BigDecimal others,
      boolean seen) {

    public After {
      months = List.copyOf(months);
    }
  }

  /**
   * Empty unless at least two whole months after the duty's own are at hand.
   *
   * @param last the month of the pack
   */
  public Optional<After> after(String item, Month began, Month last) {
    List<ItemSeries.Pair> months = new ArrayList<>();
    BigDecimal now = BigDecimal.ZERO;
    BigDecimal then = BigDecimal.ZERO;
    BigDecimal otherNow = BigDecimal.ZERO;
    BigDecimal otherThen = BigDecimal.ZERO;
    for (Month month = began.plus(1); !last.isBefore(month); month = month.plus(1)) {
      Optional<ItemSeries.Pair> goods = series.pair(item, month);
      Optional<ItemSeries.Pair> all = series.pair(Commodity.TOTAL_ID, month);
      if (goods.isPresent() && all.isPresent()) {
        months.add(goods.get());
        now = now.add(goods.get().value());
        then = then.add(goods.get().before());
        otherNow = otherNow.add(all.get().value()).subtract(goods.get().value());
        otherThen = otherThen.add(all.get().before()).subtract(goods.get().before());
      }
    }
    Optional<BigDecimal> inScope = Growth.percent(now, then);
    Optional<BigDecimal> others = Growth.percent(otherNow, otherThen);
    if (months.size() < 2 || inScope.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    int falls = (int) months.stream().filter(month -> month.growth().signum() < 0).count();
    boolean seen = falls >= 2 && others.get().compareTo(inScope.get()) > 0;
    return Optional.of(new After(months, falls, inScope.get(), others.get(), seen));
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
