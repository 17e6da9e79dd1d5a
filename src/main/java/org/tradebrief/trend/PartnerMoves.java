package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.arithmetic.Contribution;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * Who gained and who lost over several months: each month stands against the comparator of its own
 * release, so no vintages are mixed, and what rests on printed changes is told as "about".
 *
 * @param moves of the partners that have a figure and a change in every month, largest gain first
 */
public record PartnerMoves(Flow flow, Month from, Month to, List<Move> moves) {

  public PartnerMoves {
    moves = List.copyOf(moves);
  }

  /**
   * One partner.
   *
   * @param percent its own change
   * @param points what it contributed to the change of the world's flow
   */
  public record Move(Area area, BigDecimal percent, BigDecimal points, List<Figure> inputs) {

    public Move {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * The longest span that ends in a month and holds no gap: twelve months; the fiscal year so far
   * and the calendar year so far, of three months at least; three months. Empty where a month is
   * missing from the last three.
   */
  public static Optional<PartnerMoves> latest(
      MonthlySeries series, List<Area> partners, Flow flow, Month to) {
    List<Month> starts = new ArrayList<>(List.of(to.plus(-11)));
    for (Month start : List.of(to.fiscalYear().first(), new Month(to.year(), 1))) {
      if (!to.plus(-2).isBefore(start)) {
        starts.add(start);
      }
    }
    starts.add(to.plus(-2));
    return starts.stream()
        .sorted()
        .map(from -> over(series, partners, flow, from, to))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Empty where the world or all partners lack a month. */
  public static Optional<PartnerMoves> over(
      MonthlySeries series, List<Area> partners, Flow flow, Month from, Month to) {
    Optional<OwnComparators.Sums> world =
        OwnComparators.sums(TrendLine.world(series, flow), from, to).known();
    if (world.isEmpty()) {
      return Optional.empty();
    }
    List<Move> moves = new ArrayList<>();
    for (Area area : partners) {
      OwnComparators.sums(new TrendLine(series, area.id(), flow), from, to)
          .known()
          .flatMap(sums -> move(area, sums, world.get()))
          .ifPresent(moves::add);
    }
    moves.sort(
        Comparator.comparing(Move::points).reversed().thenComparing(move -> move.area().id()));
    return moves.isEmpty()
        ? Optional.empty()
        : Optional.of(new PartnerMoves(flow, from, to, moves));
  }

  private static Optional<Move> move(
      Area area, OwnComparators.Sums own, OwnComparators.Sums world) {
    Optional<BigDecimal> points = Contribution.points(own.now(), own.before(), world.before());
    return own.percent()
        .flatMap(percent -> points.map(found -> new Move(area, percent, found, own.inputs())));
  }
}
