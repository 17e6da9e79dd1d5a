package org.tradebrief.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Claim;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Unit;

/**
 * A figure of the tables in the scale of a stated unit.
 *
 * @param precision one unit in the last place that is known, zero for a computed number
 */
record Measured(BigDecimal number, BigDecimal precision) {

  /** Empty where the unit does not fit the figure: a percentage is no amount of yen. */
  static Optional<Measured> of(Argument argument, Claim claim, StatedUnit unit) {
    return switch (argument) {
      case Argument.Money money -> fits(unit == StatedUnit.YEN, millions(money.amount()));
      case Argument.Change change ->
          unit == StatedUnit.FOLD
              ? Optional.of(fold(change.percent()))
              : fits(unit == StatedUnit.PERCENT, printed(change.percent().value()));
      case Argument.Contribution contribution ->
          fits(unit == StatedUnit.POINTS, printed(contribution.points().value()));
      case Argument.Count count ->
          fits(
              unit == StatedUnit.COUNT || unit == StatedUnit.FOLD,
              new Measured(BigDecimal.valueOf(count.number()), BigDecimal.ONE));
      case Argument.Dollars dollars ->
          fits(
              unit == StatedUnit.DOLLARS,
              new Measured(new BigDecimal(claim.evidence().unrounded()), BigDecimal.ZERO));
      case Argument.Rate rate ->
          unit == StatedUnit.PERCENT
              ? Optional.of(new Measured(rate.rate(), BigDecimal.ZERO))
              : fits(unit == StatedUnit.YEN_PER_DOLLAR, printed(rate.rate()));
      case Argument.Volume volume -> volume(volume.quantity(), unit);
      default -> Optional.empty();
    };
  }

  private static Optional<Measured> fits(boolean fits, Measured measured) {
    return fits ? Optional.of(measured) : Optional.empty();
  }

  /** What we rounded ourselves to this number, where the evidence has it; else the number. */
  BigDecimal beforeRounding(String unrounded, boolean signed) {
    if (!unrounded.matches("-?\\d+(\\.\\d+)?")) {
      return number;
    }
    BigDecimal exact = signed ? new BigDecimal(unrounded) : new BigDecimal(unrounded).abs();
    boolean same =
        exact.setScale(Math.max(0, number.scale()), RoundingMode.HALF_UP).compareTo(number) == 0;
    return same ? exact : number;
  }

  Measured size() {
    return new Measured(number.abs(), precision);
  }

  private static Measured millions(Amount amount) {
    Amount millions = amount.in(Unit.MILLION_YEN);
    return new Measured(millions.value(), millions.precision());
  }

  private static Measured printed(BigDecimal value) {
    return new Measured(value, BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())));
  }

  /** A change of 100 percent is twice the year before. */
  private static Measured fold(Percent percent) {
    Measured change = printed(percent.value());
    return new Measured(
        BigDecimal.ONE.add(change.number().movePointLeft(2)), change.precision().movePointLeft(2));
  }

  private static Optional<Measured> volume(Quantity quantity, StatedUnit unit) {
    int power =
        switch (quantity.unit().id() + " " + unit) {
          case "NO PIECES", "MT TONS", "KL KILOLITRES" -> 0;
          case "TNO PIECES", "TMT TONS", "TKL KILOLITRES" -> 3;
          case "MNO PIECES" -> 6;
          case "KG TONS" -> -3;
          default -> Integer.MIN_VALUE;
        };
    return power == Integer.MIN_VALUE
        ? Optional.empty()
        : Optional.of(
            new Measured(
                quantity.value().movePointRight(power),
                quantity.precision().movePointRight(power)));
  }
}
