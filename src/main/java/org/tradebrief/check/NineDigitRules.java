package org.tradebrief.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.NineDigitRow;
import org.tradebrief.table.NineDigits;
import org.tradebrief.table.Stage;

/** The codes of nine-digit tables against the area page of the same month. */
final class NineDigitRules {

  static final Rule TOTAL =
      Rule.hint("nine-digit-totals", "the sum of the nine-digit codes, revisions allowed");

  /** Stages of a month differ by less, for the world and for its large partners. */
  private static final BigDecimal REVISION = new BigDecimal("0.01");

  private NineDigitRules() {}

  /**
   * Tries every area of the tables. At the same stage the sum must be the printed one; at another,
   * or where the table does not say its stage, it must come near. A table that lacks a part fails.
   */
  static void tryRelease(ReleaseTables tables, NineDigits codes, Trials trials) {
    for (Flow flow : BalanceRules.parts()) {
      for (Area area : codes.areas(flow)) {
        List<NineDigitRow> rows = codes.rows(flow, area.id(), tables.month());
        Optional<Figure> page = tables.area(area.id(), flow).flatMap(Row::value);
        if (!rows.isEmpty() && page.isPresent()) {
          tryArea(page.get(), rows, tables, trials);
        }
      }
    }
  }

  private static void tryArea(
      Figure page, List<NineDigitRow> rows, ReleaseTables tables, Trials trials) {
    Optional<BigDecimal> printed = page.amount().map(Amount::inMillions);
    if (printed.isEmpty() || tables.release().vintage().stage().coversPartOfMonth()) {
      trials.notCovered(TOTAL);
      return;
    }
    Month month = tables.month();
    BigDecimal sum =
        rows.stream()
            .flatMap(row -> row.value(month).stream())
            .flatMap(figure -> figure.amount().stream())
            .map(Amount::inMillions)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Stage stage = rows.getFirst().table().vintage(month).stage();
    BigDecimal allowed =
        stage == tables.release().vintage().stage()
            ? BigDecimal.ZERO
            : printed.get().abs().multiply(REVISION);
    BigDecimal rounded = sum.setScale(0, RoundingMode.HALF_UP);
    boolean near = rounded.subtract(printed.get()).abs().compareTo(allowed) <= 0;
    trials.verdict(
        TOTAL,
        page,
        List.of(),
        near,
        () -> Expected.grouped(rounded) + ", the codes of " + rows.getFirst().table().file());
  }
}
