package org.tradebrief.context;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;

/**
 * Which area or commodity a label of the ministry means. Labels are matched exactly, blanks around
 * them aside: an abbreviation that is not in the list is unknown, never guessed.
 */
public final class ReferenceLists {
  private final Map<String, Area> areasByLabel;
  private final Map<String, Area> areasById;
  private final Map<CommodityLayout, Map<String, Commodity>> commodities;

  ReferenceLists(
      Map<String, Area> areasByLabel, Map<CommodityLayout, Map<String, Commodity>> commodities) {
    this.areasByLabel = new LinkedHashMap<>(areasByLabel);
    this.areasById = new LinkedHashMap<>();
    areasByLabel.values().forEach(area -> areasById.put(area.id(), area));
    this.commodities = Map.copyOf(commodities);
  }

  public Optional<Area> area(String label) {
    return Optional.ofNullable(areasByLabel.get(label.strip()));
  }

  public Optional<Area> areaById(String id) {
    return Optional.ofNullable(areasById.get(id));
  }

  /** All areas in the order of the list, which is the ministry's. */
  public List<Area> areas() {
    return List.copyOf(areasById.values());
  }

  public Optional<Commodity> commodity(CommodityLayout layout, String label) {
    return Optional.ofNullable(commodities.getOrDefault(layout, Map.of()).get(label.strip()));
  }

  /** All commodities of a layout in the order of the list, which is the ministry's. */
  public List<Commodity> commodities(CommodityLayout layout) {
    return List.copyOf(commodities.getOrDefault(layout, Map.of()).values());
  }
}
