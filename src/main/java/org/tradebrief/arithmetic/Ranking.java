package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.Map;
import org.tradebrief.table.Month;

/**
 * The place of a month among all months and among the same calendar months, highest first; equal
 * values share the better place. Which of the two is meant must always be said.
 *
 * <p>Source: the ministry's overview page ("38th ever; 4th for April"), comparable since January
 * 1979. Exports of March 2025 are 2nd of 555 months and 1st of 47 Marches.
 *
 * @param of how many months were compared, this one included
 * @param ofSameMonth how many of the same calendar month were compared, this one included
 */
public record Ranking(int rank, int of, int rankInSameMonth, int ofSameMonth) {

  /**
   * @param earlier the months to compare with; entries at or after {@code month} belong to another
   *     vintage and are left out
   */
  public static Ranking highest(Month month, BigDecimal value, Map<Month, BigDecimal> earlier) {
    int rank = 1;
    int of = 1;
    int rankInSameMonth = 1;
    int ofSameMonth = 1;
    for (Map.Entry<Month, BigDecimal> entry : earlier.entrySet()) {
      Month other = entry.getKey();
      if (!other.isBefore(month)) {
        continue;
      }
      int higher = entry.getValue().compareTo(value) > 0 ? 1 : 0;
      of++;
      rank += higher;
      if (other.month() == month.month()) {
        ofSameMonth++;
        rankInSameMonth += higher;
      }
    }
    return new Ranking(rank, of, rankInSameMonth, ofSameMonth);
  }

  /** Highest of all months compared; a tie is a record too. */
  public boolean isRecord() {
    return rank == 1;
  }

  /** Highest of its calendar month; a tie is a record too. */
  public boolean isRecordInSameMonth() {
    return rankInSameMonth == 1;
  }
}
