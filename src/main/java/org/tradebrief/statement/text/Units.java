package org.tradebrief.statement.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.statement.Approximation;
import org.tradebrief.statement.StatedUnit;

/**
 * What a number is counted in.
 *
 * @param scale from the unit as written to that of {@link StatedUnit}: 0.000001 from yen to million
 *     yen
 * @param approximation where the words behind the number say how exact it is: 4％弱
 */
record Units(
    Piece.Counts counts,
    Optional<StatedUnit> unit,
    BigDecimal scale,
    Optional<Approximation> approximation) {

  static final Units OTHER_RANGE = of(Piece.Counts.RANGE);

  static Units of(Piece.Counts counts) {
    return new Units(counts, Optional.empty(), BigDecimal.ONE, Optional.empty());
  }

  static Units of(StatedUnit unit) {
    return of(unit, BigDecimal.ONE);
  }

  static Units of(StatedUnit unit, BigDecimal scale) {
    return new Units(Piece.Counts.UNIT, Optional.of(unit), scale, Optional.empty());
  }

  Units with(Approximation how) {
    return new Units(counts, unit, scale, Optional.of(how));
  }
}
