package org.tradebrief.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The units that a claims file may name. The constant's name in lower case with dashes is the word:
 * {@code billion-yen}.
 */
public enum WrittenUnit {
  YEN(StatedUnit.YEN, -6),
  THOUSAND_YEN(StatedUnit.YEN, -3),
  MILLION_YEN(StatedUnit.YEN, 0),
  /** 億円. */
  OKU_YEN(StatedUnit.YEN, 2),
  BILLION_YEN(StatedUnit.YEN, 3),
  /** 兆円 is the same. */
  TRILLION_YEN(StatedUnit.YEN, 6),
  MILLION_DOLLARS(StatedUnit.DOLLARS, 0),
  /** 億ドル. */
  OKU_DOLLARS(StatedUnit.DOLLARS, 2),
  BILLION_DOLLARS(StatedUnit.DOLLARS, 3),
  TRILLION_DOLLARS(StatedUnit.DOLLARS, 6),
  PERCENT(StatedUnit.PERCENT, 0),
  POINTS(StatedUnit.POINTS, 0),
  FOLD(StatedUnit.FOLD, 0),
  COUNT(StatedUnit.COUNT, 0),
  YEN_PER_DOLLAR(StatedUnit.YEN_PER_DOLLAR, 0),
  INDEX(StatedUnit.INDEX, 0),
  PIECES(StatedUnit.PIECES, 0),
  THOUSAND_PIECES(StatedUnit.PIECES, 3),
  MILLION_PIECES(StatedUnit.PIECES, 6),
  KILOGRAMS(StatedUnit.TONS, -3),
  TONS(StatedUnit.TONS, 0),
  THOUSAND_TONS(StatedUnit.TONS, 3),
  MILLION_TONS(StatedUnit.TONS, 6),
  KILOLITRES(StatedUnit.KILOLITRES, 0),
  THOUSAND_KILOLITRES(StatedUnit.KILOLITRES, 3),
  MILLION_KILOLITRES(StatedUnit.KILOLITRES, 6);

  private final StatedUnit unit;
  private final int power;

  WrittenUnit(StatedUnit unit, int power) {
    this.unit = unit;
    this.power = power;
  }

  public StatedUnit unit() {
    return unit;
  }

  /** The power of ten between this and the scale of {@link #unit()}. */
  public int power() {
    return power;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<WrittenUnit> of(String id) {
    return Arrays.stream(values()).filter(unit -> unit.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(WrittenUnit::id).toList();
  }
}
