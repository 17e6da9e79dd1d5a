package org.tradebrief.table;

import java.util.Optional;
import java.util.Set;

/**
 * A partner of the ministry's area page.
 *
 * @param id stable identifier of the reference list, such as {@code HONG_KONG}
 * @param name full name
 * @param shortName name for charts and narrow columns
 * @param kind world, region, country, or memo region
 * @param region the id of the region whose sum holds this country; empty otherwise
 * @param groups ids of the memo regions this country belongs to
 * @param code the ministry's three-digit country code, or empty
 */
public record Area(
    String id,
    Label name,
    Label shortName,
    Kind kind,
    Optional<String> region,
    Set<String> groups,
    String code) {

  /** Memo regions (EU, ASEAN) overlap the regions and are never added up. */
  public enum Kind {
    WORLD,
    REGION,
    COUNTRY,
    MEMO,
    /** A label that the reference list does not know; a finding goes with it. */
    UNKNOWN
  }

  public static final String WORLD_ID = "WORLD";

  /** From one area to another, as the area of {@link TableId#ROUTE_TRADE}. */
  public static Area route(Area from, Area to) {
    return new Area(
        routeId(from.id, to.id),
        new Label(
            from.shortName.english() + " to " + to.shortName.english(),
            from.shortName.japanese() + "から" + to.shortName.japanese()),
        new Label(
            from.shortName.english() + " to " + to.shortName.english(),
            from.shortName.japanese() + "から" + to.shortName.japanese()),
        Kind.COUNTRY,
        Optional.empty(),
        Set.of(),
        "");
  }

  public static String routeId(String from, String to) {
    return from + ">" + to;
  }

  public Area {
    groups = Set.copyOf(groups);
  }

  public static Area unknown(String label) {
    return new Area(
        label, Label.same(label), Label.same(label), Kind.UNKNOWN, Optional.empty(), Set.of(), "");
  }

  public boolean isWorld() {
    return kind == Kind.WORLD;
  }
}
