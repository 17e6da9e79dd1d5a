package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.List;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Language;
import org.tradebrief.table.Unit;

/**
 * The unit in which a table or chart of the briefing shows money. In Japanese billions are counted
 * in 億円, a tenth of a billion, with one decimal less: both languages show the same digits.
 *
 * @param places powers of ten below the yen amount: 6 for millions
 */
record MoneyUnit(String id, int places, int decimals) {

  /** The key of the unit's name at the head of a table. */
  String word() {
    return "unit.brief." + id;
  }

  /** The key of the unit's name within a line. */
  String wordInLine() {
    return "unit.chart." + id;
  }

  static MoneyUnit of(String id, int decimals, Language language) {
    boolean oku = language == Language.JAPANESE && id.equals("billion-yen");
    return new MoneyUnit(
        id,
        switch (id) {
          case "million-yen" -> 6;
          case "billion-yen" -> oku ? 8 : 9;
          case "trillion-yen" -> 12;
          default -> {
            if (!isKnown(id)) {
              throw new IllegalArgumentException("not a unit of money: " + id);
            }
            yield 6;
          }
        },
        oku ? Math.max(0, decimals - 1) : decimals);
  }

  static boolean isKnown(String id) {
    return List.of("million-yen", "billion-yen", "trillion-yen").contains(id)
        || Unit.OTHER_CURRENCIES.stream().anyMatch(money -> id.equals("million-" + money));
  }

  /** The exact value in this unit. */
  BigDecimal value(Amount amount) {
    return amount.inMillions().movePointRight(6 - places);
  }

  /** Decimals to show: those asked for, but no digit that is not known. */
  int shown(Amount amount) {
    BigDecimal precision =
        amount.in(amount.unit().millions()).precision().movePointRight(6 - places);
    if (precision.signum() == 0) {
      return decimals;
    }
    return Math.clamp((long) precision.scale() + 1 - precision.precision(), 0, decimals);
  }
}
