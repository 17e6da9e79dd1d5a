package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Standings;
import org.tradebrief.table.Month;

/**
 * The place of the level, highest first, among all months or among the same calendar months; equal
 * levels share the better place. Withheld where the months do not go back without a gap to the
 * first that the data can have.
 */
record PlaceOfLevel(boolean sameMonth) implements TrendMeasure {

  @Override
  public String id() {
    return sameMonth ? "place-in-month" : "place";
  }

  @Override
  public Scale scale() {
    return Scale.PLACE;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    Optional<Observation> level = line.level(month);
    Optional<Standings.Place> place =
        level.flatMap(l -> new Standings(line.series(), line.areaId(), line.flow(), month).rank(l));
    if (place.isEmpty()) {
      return new Measured.Withheld(Measured.Reason.GAP, gap(line, month));
    }
    int rank = sameMonth ? place.get().ranking().rankInSameMonth() : place.get().ranking().rank();
    Measured.Value value =
        Measured.Value.of(
            BigDecimal.valueOf(rank),
            place.get().since(),
            Measured.Vintages.of(
                Stream.concat(level.stream(), line.level(place.get().since()).stream()).toList()),
            level.get().inputs());
    return rank == 1 ? value.with(Measured.Remark.RECORD) : value;
  }

  /** The newest month without a figure. */
  private static Month gap(TrendLine line, Month month) {
    Month gap = month;
    while (line.level(gap).isPresent()) {
      gap = gap.previous();
    }
    return gap;
  }
}
