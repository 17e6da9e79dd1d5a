package org.tradebrief.statement.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.statement.Approximation;
import org.tradebrief.statement.Stated;
import org.tradebrief.statement.StatedUnit;

/** Something known in a sentence, from {@code start} to before {@code end}. */
sealed interface Piece {

  int start();

  int end();

  /** A word of the word files or a name. */
  record Word(int start, int end, Role role, String value) implements Piece {
    boolean is(Role wanted) {
      return role == wanted;
    }

    boolean is(Role wanted, String word) {
      return role == wanted && value.equals(word);
    }
  }

  /** A mark that parts or encloses: one of {@code ( ) , ; :}. */
  record Mark(int start, int end, char mark) implements Piece {}

  /** A word or letters that nobody knows. */
  record Other(int start, int end) implements Piece {}

  /** A time: see {@link When}. */
  record Time(int start, int end, When when) implements Piece {}

  /** What a number counts, beyond the units that a statement can have. */
  enum Counts {
    /** In the unit that is given. */
    UNIT,
    /** sixth, 1st. */
    ORDINAL,
    /** 2位: a place in a ranking. */
    RANK,
    MONTHS,
    YEARS,
    /** Days, quarters, lines, people: nothing that the tables hold. */
    THINGS,
    /** Money that is neither yen nor dollars. */
    MONEY,
    /** One of two ends of a range. */
    RANGE,
    NOTHING
  }

  /**
   * A number.
   *
   * @param number in the fixed scale of its unit, with its sign
   * @param precision one in the last printed place, in the same scale
   * @param signed true where a plus or minus stands before it
   */
  record Num(
      int start,
      int end,
      BigDecimal number,
      BigDecimal precision,
      Counts counts,
      Optional<StatedUnit> unit,
      Approximation approximation,
      boolean signed,
      String printed)
      implements Piece {

    boolean is(StatedUnit wanted) {
      return counts == Counts.UNIT && unit.filter(wanted::equals).isPresent();
    }

    boolean isCount() {
      return counts == Counts.ORDINAL || counts == Counts.NOTHING;
    }

    /** The number for a statement, without its sign. */
    Stated stated() {
      return new Stated(
          number.abs(), unit.orElse(StatedUnit.COUNT), precision, approximation, printed);
    }

    Stated signedStated() {
      return new Stated(number, unit.orElse(StatedUnit.COUNT), precision, approximation, printed);
    }

    /** The digits alone, in the fixed scale of the unit and without a sign. */
    String digits() {
      return number.abs().toPlainString();
    }

    /** "about 40" is known to tens, as "about 4" is to ones; further noughts stay digits. */
    Num about(Approximation how, int from, String text) {
      BigDecimal[] tens = number.divideAndRemainder(precision.multiply(BigDecimal.TEN));
      boolean nought = how == Approximation.ABOUT && tens[1].signum() == 0 && tens[0].signum() != 0;
      BigDecimal place =
          nought && precision.signum() > 0 && !printed.contains(".")
              ? precision.multiply(BigDecimal.TEN)
              : precision;
      return new Num(from, end, number, place, counts, unit, how, signed, text);
    }
  }
}
