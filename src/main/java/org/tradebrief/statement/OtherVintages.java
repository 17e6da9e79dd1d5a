package org.tradebrief.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tradebrief.claim.Argument;
import org.tradebrief.table.Month;
import org.tradebrief.table.Vintage;

/** Statements that are wrong for the release that is verified and right for another vintage. */
final class OtherVintages {

  private OtherVintages() {}

  /** Kinds that hold a number of the tables against a number, which a revision can change. */
  static boolean mayDiffer(Statement statement) {
    return switch (statement.kind()) {
      case LEVEL, CHANGE, BALANCE, BALANCE_CHANGE, STREAK, FIRST_IN, RANK, PACE, SHARE ->
          statement.detail(Detail.STAGE).isEmpty();
      default -> false;
    };
  }

  /** The same reason, and where it would be right. */
  static Reason reason(Judgement here, Judgement there) {
    Map<String, Argument> arguments = new LinkedHashMap<>(here.reason().arguments());
    there
        .vintage()
        .ifPresent(
            vintage -> {
              arguments.put("otherStage", new Argument.Vintages(vintage.stage()));
              published(vintage, arguments);
            });
    return new Reason(here.reason().key(), arguments);
  }

  private static void published(Vintage vintage, Map<String, Argument> arguments) {
    vintage
        .published()
        .day()
        .ifPresentOrElse(
            day -> arguments.put("otherDay", new Argument.Day(day)),
            () ->
                vintage
                    .published()
                    .month()
                    .ifPresent(
                        month -> arguments.put("otherState", new Argument.Time(Month.of(month)))));
  }
}
