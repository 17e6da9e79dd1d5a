package org.tradebrief.check;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;

/**
 * Whether an error is large enough for the printed digits of other cells to show it: a page prints
 * shares, contributions and growths to a tenth, so an error that moves none of them by more than
 * their own width leaves no trace. Plain arithmetic, apart from the rules on purpose.
 */
final class Resolution {

  /** The width of a printed tenth, and a little for the rounding of what it was computed from. */
  private static final BigDecimal TENTH = new BigDecimal("0.11");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  private Resolution() {}

  static boolean shows(Plant plant) {
    return plant.changes().stream().anyMatch(change -> shows(plant, change));
  }

  private static boolean shows(Plant plant, Plant.Change change) {
    Figure old = change.old();
    BigDecimal by = number(change.planted()).subtract(number(old)).abs();
    return switch (old.measure()) {
      // Nothing in a release recomputes a quantity.
      case QUANTITY, QUANTITY_GROWTH -> false;
      case VALUE ->
          old.table() != TableId.COMMODITIES
              || by.multiply(HUNDRED).divide(total(plant, old), DIGITS).compareTo(TENTH) > 0;
      case CONTRIBUTION -> by.compareTo(TENTH) > 0;
      case GROWTH ->
          old.table() == TableId.COMMODITIES
              ? contribution(plant, change).compareTo(new BigDecimal("0.15")) > 0
              : old.table() != TableId.AREAS || balanceShows(plant, change);
      // Index cells are held by a product of two others, each with its own rounding.
      default -> by.compareTo(new BigDecimal("0.3")) > 0;
    };
  }

  /** By how many points a wrong growth moves the contribution of its line. */
  private static BigDecimal contribution(Plant plant, Plant.Change change) {
    Figure old = change.old();
    BigDecimal value = number(plant.of(old, Measure.VALUE));
    BigDecimal moved = before(value, change.old()).subtract(before(value, change.planted())).abs();
    return moved.multiply(HUNDRED).divide(total(plant, old), DIGITS);
  }

  /**
   * A partner without a page: its growth shows only in the growth of its balance, which is known to
   * a tenth and made of two growths known to a tenth.
   */
  private static boolean balanceShows(Plant plant, Plant.Change change) {
    Figure old = change.old();
    if (old.flow() == Flow.BALANCE) {
      return true;
    }
    BigDecimal moved = BigDecimal.ZERO;
    BigDecimal size = BigDecimal.ZERO;
    for (Flow flow : new Flow[] {Flow.EXPORTS, Flow.IMPORTS}) {
      Figure value = plant.of(old, flow, Measure.VALUE);
      size = size.add(before(number(value), plant.of(old, flow, Measure.GROWTH)));
      if (flow == old.flow()) {
        moved = before(number(value), old).subtract(before(number(value), change.planted())).abs();
      }
    }
    Figure balance = plant.of(old, Flow.BALANCE, Measure.VALUE);
    return plant.of(old, Flow.BALANCE, Measure.GROWTH).reading() instanceof Percent
        && moved
                .multiply(BigDecimal.valueOf(1000))
                .compareTo(size.add(number(balance).abs()).multiply(BigDecimal.valueOf(2)))
            > 0;
  }

  private static BigDecimal before(BigDecimal value, Figure growth) {
    BigDecimal ratio = HUNDRED.add(number(growth));
    return ratio.signum() <= 0 ? BigDecimal.ZERO : value.multiply(HUNDRED).divide(ratio, DIGITS);
  }

  private static BigDecimal total(Plant plant, Figure cell) {
    Release march = Shipped.march();
    return number(
        march
            .figures()
            .find(
                TableId.COMMODITIES,
                cell.area().id(),
                Commodity.TOTAL_ID,
                cell.flow(),
                Measure.VALUE,
                march.month())
            .orElseThrow());
  }

  private static BigDecimal number(Figure figure) {
    return PlantedErrorsTest.number(figure);
  }
}
