package org.tradebrief.statement.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.statement.Approximation;
import org.tradebrief.statement.StatedUnit;

/** Reads the unit behind a number, with its scale word; the cursor then stands behind it. */
final class UnitReader {
  private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

  private final Cursor cursor;
  private final Optional<String> currency;
  private final boolean whole;

  /**
   * @param currency the sign before the number: yen, dollars or other
   * @param whole true for a number without places, which alone can be an ordinal
   */
  UnitReader(Cursor cursor, Optional<String> currency, boolean whole) {
    this.cursor = cursor;
    this.currency = currency;
    this.whole = whole;
  }

  Units read() {
    Units unit = unit();
    return japaneseApproximation(unit);
  }

  private Units unit() {
    if (whole && currency.isEmpty() && cursor.anyWord("st", "nd", "rd", "th")) {
      return Units.of(Piece.Counts.ORDINAL);
    }
    BigDecimal scale = scale();
    if (currency.isPresent()) {
      return money(currency.get(), scale);
    }
    Cursor after = cursor.copy();
    after.gap();
    after.gap();
    Units found = word(after, scale);
    if (found.counts() != Piece.Counts.NOTHING) {
      cursor.to(after);
      return found;
    }
    return scale.compareTo(BigDecimal.ONE) == 0
        ? found
        : new Units(Piece.Counts.NOTHING, Optional.empty(), scale, Optional.empty());
  }

  private Units word(Cursor after, BigDecimal scale) {
    if (after.take("百万円")) {
      return Units.of(StatedUnit.YEN);
    }
    if (after.take("千円")) {
      return Units.of(StatedUnit.YEN, new BigDecimal("0.001"));
    }
    if (after.takeAny("百万ドル")) {
      return Units.of(StatedUnit.DOLLARS);
    }
    if (after.anyWord("yen per dollar", "yen per us dollar", "yen to the dollar", "yen a dollar")
        || after.anyWord("yen to one dollar", "yen against the dollar", "yen to the us dollar")
        || after.anyWord("yen per u.s. dollar", "yen to the u.s. dollar", "yen/dollar")) {
      return Units.of(StatedUnit.YEN_PER_DOLLAR);
    }
    if (after.word("yen") || after.take("円") || after.word("jpy")) {
      return money("yen", scale);
    }
    if (after.anyWord("us dollars", "u.s. dollars", "dollars", "dollar", "usd")
        || after.take("ドル")) {
      return money("dollars", scale);
    }
    if (after.anyWord("euros", "euro", "pounds", "yuan", "won")
        || after.takeAny("ユーロ", "元", "ウォン")) {
      return Units.of(Piece.Counts.MONEY);
    }
    if (after.takeAny("%ポイント", "ポイント")
        || after.anyWord("percentage points", "percentage point", "points", "point", "pps", "pp")
        || after.anyWord("% points", "%-points", "pt", "pts", "ppt")) {
      return Units.of(StatedUnit.POINTS);
    }
    if (after.take("%") || after.anyWord("percent", "per cent", "pct") || after.take("パーセント")) {
      return Units.of(StatedUnit.PERCENT);
    }
    if (after.take("割")) {
      return Units.of(StatedUnit.PERCENT, BigDecimal.TEN);
    }
    if (after.take("倍") || after.anyWord("times", "fold")) {
      return Units.of(StatedUnit.FOLD);
    }
    return counted(after, scale);
  }

  private Units counted(Cursor after, BigDecimal scale) {
    if (after.anyWord("units", "vehicles", "cars", "automobiles") || after.takeAny("台", "隻")) {
      return Units.of(StatedUnit.PIECES, scale);
    }
    if (after.anyWord("metric tons", "tonnes", "tons", "ton") || after.take("トン")) {
      return Units.of(StatedUnit.TONS, scale);
    }
    if (after.anyWord("kilolitres", "kiloliters") || after.take("キロリットル")) {
      return Units.of(StatedUnit.KILOLITRES, scale);
    }
    if (after.takeAny("カ月", "か月", "ヶ月", "ヵ月", "ケ月", "箇月", "個月")
        || after.anyWord("months", "month", "straight months", "consecutive months")) {
      return Units.of(Piece.Counts.MONTHS);
    }
    if (after.take("年度") || after.take("年") || after.anyWord("years", "year", "fiscal years")) {
      return Units.of(Piece.Counts.YEARS);
    }
    if (after.take("位")) {
      return Units.of(Piece.Counts.RANK);
    }
    if (after.take("番目")) {
      return Units.of(Piece.Counts.ORDINAL);
    }
    boolean things =
        after.anyWord("days", "day", "weeks", "week", "quarters", "quarter", "lines", "countries")
            || after.anyWord("people", "items", "companies", "partners", "pages", "economists")
            || after.anyWord("hours", "minutes", "billion people", "half years", "terms")
            || after.takeAny("日", "件", "社", "人", "項目", "品目", "カ国", "か国", "週", "四半期", "期", "時", "分")
            || after.takeAny("ページ", "回", "名", "円玉");
    return Units.of(things ? Piece.Counts.THINGS : Piece.Counts.NOTHING);
  }

  private static Units money(String currency, BigDecimal scale) {
    return switch (currency) {
      case "yen" -> Units.of(StatedUnit.YEN, scale.multiply(MILLIONTH));
      case "dollars" -> Units.of(StatedUnit.DOLLARS, scale.multiply(MILLIONTH));
      default -> Units.of(Piece.Counts.MONEY);
    };
  }

  /** trillion, bn, m; one letter alone only behind a currency sign. */
  private BigDecimal scale() {
    Cursor after = cursor.copy();
    after.gap();
    int power = 0;
    if (after.anyWord("trillion", "trn", "tn")) {
      power = 12;
    } else if (after.anyWord("billion", "bln", "bn")) {
      power = 9;
    } else if (after.anyWord("million", "mln", "mn")) {
      power = 6;
    } else if (after.word("thousand")) {
      power = 3;
    } else if (currency.isPresent() && cursor.peek() != ' ') {
      power = after.anyWord("t", "tr") ? 12 : after.word("b") ? 9 : after.word("m") ? 6 : 0;
    }
    if (power == 0) {
      return BigDecimal.ONE;
    }
    cursor.to(after);
    return BigDecimal.ONE.movePointRight(power);
  }

  private Units japaneseApproximation(Units unit) {
    if (unit.counts() != Piece.Counts.UNIT) {
      return unit;
    }
    Cursor after = cursor.copy();
    Optional<Approximation> how = Optional.empty();
    if (after.takeAny("弱", "近く", "足らず")) {
      how = Optional.of(Approximation.NEARLY);
    } else if (after.takeAny("超", "強", "余り", "余", "以上")) {
      how = Optional.of(Approximation.MORE_THAN);
    } else if (after.takeAny("未満", "以下")) {
      how = Optional.of(Approximation.LESS_THAN);
    } else if (after.takeAny("程度", "前後")) {
      how = Optional.of(Approximation.ABOUT);
    }
    how.ifPresent(found -> cursor.to(after));
    return how.map(unit::with).orElse(unit);
  }
}
