package org.tradebrief.statement;

import java.util.Optional;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Period;

/**
 * What a statement is about, as far as it says so.
 *
 * @param area id of the reference list; empty for the whole world
 * @param flow empty where the words name no flow; the kinds of a balance need none
 * @param commodity id of the reference list; empty for all goods
 * @param period a month, {@code FY2024} or {@code CY2024}; empty for the month that is verified
 */
public record About(
    Optional<String> area,
    Optional<Flow> flow,
    Optional<String> commodity,
    Optional<Period> period) {

  /** All goods, all partners, the month that is verified. */
  public static About world(Flow flow) {
    return new About(Optional.empty(), Optional.of(flow), Optional.empty(), Optional.empty());
  }

  public About in(Period when) {
    return new About(area, flow, commodity, Optional.of(when));
  }

  About in(Optional<Period> when) {
    return new About(area, flow, commodity, when);
  }

  public About with(String areaId) {
    return new About(Optional.of(areaId), flow, commodity, period);
  }

  public About of(String commodityId) {
    return new About(area, flow, Optional.of(commodityId), period);
  }

  /** The area's id, the world's where none is named. */
  public String areaId() {
    return area.orElse(Area.WORLD_ID);
  }

  /** The commodity's id, that of all goods where none is named. */
  public String commodityId() {
    return commodity.orElse(Commodity.TOTAL_ID);
  }
}
