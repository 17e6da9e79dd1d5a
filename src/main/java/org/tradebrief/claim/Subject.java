package org.tradebrief.claim;

import java.util.Locale;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * What a statement is about: a flow with an area, of all goods or of one commodity, in a period.
 * Whoever judges a statement of somebody else's names the same subject.
 *
 * @param area id of the reference list
 * @param commodity id of the reference list; {@link Commodity#TOTAL_ID} for all goods
 */
public record Subject(String area, Flow flow, String commodity, Period period) {

  public static Subject of(String area, Flow flow, Period period) {
    return new Subject(area, flow, Commodity.TOTAL_ID, period);
  }

  public static Subject world(Flow flow, Period period) {
    return of(Area.WORLD_ID, flow, period);
  }

  public boolean isWorld() {
    return area.equals(Area.WORLD_ID);
  }

  /** {@code usa/exports/motor-vehicles}; a month is left out, for a pack is about one. */
  public String text() {
    StringBuilder text = new StringBuilder(plain(area)).append('/').append(flow.id());
    if (!commodity.equals(Commodity.TOTAL_ID)) {
      text.append('/').append(plain(commodity));
    }
    if (!(period instanceof Month)) {
      text.append('/').append(period.id().toLowerCase(Locale.ROOT));
    }
    return text.toString();
  }

  private static String plain(String id) {
    return id.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
