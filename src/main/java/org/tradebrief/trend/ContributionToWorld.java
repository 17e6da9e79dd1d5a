package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Contribution;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;

/**
 * How many points of the growth of the world's exports or imports are due to a partner or a
 * commodity. The ministry prints those of commodities in a full release, and they are taken as
 * printed; it prints none of a partner: from a release it follows from level and printed change
 * over the world's level of a year before (as page 1 prints it, else from the world's own level and
 * change), and rounding leaves an interval open; from the history it is exact.
 */
record ContributionToWorld() implements TrendMeasure {

  /** What was there a year before, as far as it is known. */
  private record Before(BigDecimal value, Interval range, List<Figure> inputs) {}

  @Override
  public String id() {
    return "contribution";
  }

  @Override
  public Scale scale() {
    return Scale.POINTS;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    if (line.flow() == Flow.BALANCE || line.isWorld()) {
      return new Measured.Withheld(Measured.Reason.NOT_FOR_FLOW, month);
    }
    Optional<Figure> asPrinted = printed(line, month);
    if (asPrinted.isPresent()) {
      return Measured.Value.of(
          asPrinted.get().reading().required(),
          month.yearBefore(),
          Measured.Vintages.RELEASES,
          List.of(asPrinted.get()));
    }
    Optional<Observation> level = line.level(month);
    Optional<Observation> growth = line.growth(month);
    TrendLine world = TrendLine.world(line.series(), line.flow());
    if (level.isEmpty() || world.level(month).isEmpty()) {
      return new Measured.Withheld(Measured.Reason.GAP, month);
    }
    boolean ofRelease = level.get().basis() == Observation.Basis.PRINTED;
    Optional<Before> whole = ofRelease ? before(world, month) : inHistory(world, month);
    Optional<Before> part = ofRelease ? before(line, month) : inHistory(line, month);
    if (growth.isEmpty() || whole.isEmpty() || part.isEmpty()) {
      return new Measured.Withheld(
          ofRelease ? Measured.Reason.NO_CHANGE : Measured.Reason.GAP,
          ofRelease ? month : month.yearBefore());
    }
    Optional<BigDecimal> points =
        growth.get().basis() == Observation.Basis.PRINTED
            ? Contribution.pointsOfChange(
                level.get().unrounded(), growth.get().unrounded(), whole.get().value())
            : Contribution.points(level.get().unrounded(), part.get().value(), whole.get().value());
    return points
        .<Measured>map(value -> value(value, level.get(), growth.get(), whole.get(), month))
        .orElseGet(() -> new Measured.Withheld(Measured.Reason.NO_CHANGE, month));
  }

  private static Measured value(
      BigDecimal points, Observation level, Observation growth, Before whole, Month month) {
    List<Figure> inputs = new ArrayList<>(level.inputs());
    growth.inputs().stream().filter(figure -> !inputs.contains(figure)).forEach(inputs::add);
    inputs.addAll(whole.inputs());
    Measured.Value value =
        Measured.Value.of(
            points, month.yearBefore(), Measured.Vintages.of(List.of(level, growth)), inputs);
    if (growth.basis() != Observation.Basis.PRINTED) {
      return value;
    }
    Measured.Value derived = value.with(Measured.Remark.FROM_PRINTED_CHANGES);
    return Contribution.points(range(level), range(growth), whole.range())
        .map(derived::between)
        .orElse(derived);
  }

  /** The ministry prints what commodities contributed to the world's flow, on the world's pages. */
  private static Optional<Figure> printed(TrendLine line, Month month) {
    return line.areaId().equals(Area.WORLD_ID)
        ? line.series().printedContribution(line.areaId(), line.commodityId(), line.flow(), month)
        : Optional.empty();
  }

  /** Both years of a month of the time series are taken from it: no vintages are mixed. */
  private static Optional<Before> inHistory(TrendLine line, Month month) {
    Month yearBefore = month.yearBefore();
    Optional<Observation> level =
        line.commodityId().equals(Commodity.TOTAL_ID)
            ? line.series().historyLevel(line.areaId(), line.flow(), yearBefore)
            : line.series()
                .goodsHistory(line.areaId(), line.commodityId(), line.flow(), yearBefore);
    return level
        .filter(found -> found.unrounded().signum() > 0)
        .map(found -> new Before(found.unrounded(), range(found), found.inputs()));
  }

  /** The comparator as printed; else what level and printed change imply. */
  private static Optional<Before> before(TrendLine line, Month month) {
    Optional<Observation> known =
        line.commodityId().equals(Commodity.TOTAL_ID)
            ? line.series().comparator(line.areaId(), line.flow(), month)
            : Optional.empty();
    if (known.isPresent()) {
      return known
          .filter(found -> found.unrounded().signum() > 0)
          .map(found -> new Before(found.unrounded(), range(found), found.inputs()));
    }
    Optional<Observation> level = line.level(month);
    Optional<Observation> growth = line.growth(month);
    if (level.isEmpty() || growth.isEmpty() || level.get().basis() != growth.get().basis()) {
      return Optional.empty();
    }
    Optional<Interval> range = Growth.previous(range(level.get()), range(growth.get()));
    List<Figure> inputs = new ArrayList<>(level.get().inputs());
    inputs.addAll(growth.get().inputs());
    return Growth.previous(level.get().unrounded(), growth.get().unrounded())
        .flatMap(value -> range.map(found -> new Before(value, found, inputs)))
        .filter(found -> found.value().signum() > 0);
  }

  private static Interval range(Observation observation) {
    return switch (observation.reading()) {
      case Amount amount -> Interval.around(observation.unrounded(), amount.precision());
      case Percent percent -> Interval.around(observation.unrounded(), percent.value().ulp());
      default -> Interval.exactly(observation.unrounded());
    };
  }
}
