package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/** One area and flow, of all goods or of one commodity, month by month, in million yen. */
public record TrendLine(MonthlySeries series, String areaId, String commodityId, Flow flow) {

  /** All goods. */
  public TrendLine(MonthlySeries series, String areaId, Flow flow) {
    this(series, areaId, Commodity.TOTAL_ID, flow);
  }

  public static TrendLine world(MonthlySeries series, Flow flow) {
    return new TrendLine(series, Area.WORLD_ID, flow);
  }

  /** The total that parts are parts of. */
  boolean isWorld() {
    return areaId.equals(Area.WORLD_ID) && commodityId.equals(Commodity.TOTAL_ID);
  }

  public Optional<Observation> level(Month month) {
    return series.level(areaId, commodityId, flow, month);
  }

  public Optional<Observation> growth(Month month) {
    return series.growth(areaId, commodityId, flow, month);
  }

  /** The months from one to another, both included, up to the first gap. */
  Span span(Month from, Month to) {
    List<Observation> months = new ArrayList<>();
    for (Month month = from; !to.isBefore(month); month = month.plus(1)) {
      Optional<Observation> level = level(month);
      if (level.isEmpty()) {
        return new Span(from, months, Optional.of(month));
      }
      months.add(level.get());
    }
    return new Span(from, months, Optional.empty());
  }

  /**
   * Months in a row.
   *
   * @param missing the first month without a figure, if there is one
   */
  record Span(Month from, List<Observation> months, Optional<Month> missing) {

    /** The gap as an answer, if there is one. */
    Optional<Measured> gap() {
      return missing.map(month -> new Measured.Withheld(Measured.Reason.GAP, month));
    }

    BigDecimal sum() {
      return months.stream().map(Observation::unrounded).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Map<Month, BigDecimal> values() {
      Map<Month, BigDecimal> values = new TreeMap<>();
      months.forEach(month -> values.put(month.month(), month.unrounded()));
      return values;
    }

    List<Figure> inputs() {
      return months.stream().flatMap(month -> month.inputs().stream()).toList();
    }

    Measured.Vintages vintages() {
      return Measured.Vintages.of(months);
    }

    /** The first month whose vintage is of another kind than that of the month before. */
    Optional<Month> turnOfVintages() {
      for (int i = 1; i < months.size(); i++) {
        if (printed(months.get(i)) != printed(months.get(i - 1))) {
          return Optional.of(months.get(i).month());
        }
      }
      return Optional.empty();
    }

    private static boolean printed(Observation month) {
      return month.basis() == Observation.Basis.PRINTED;
    }
  }
}
