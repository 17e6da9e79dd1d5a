package org.tradebrief.table;

import java.util.Optional;

/**
 * A commodity line of a table.
 *
 * @param id stable identifier of the reference list, unique within a flow
 * @param name name for readers
 * @param level total, section (1 to 9), item, or "of which" part of an item
 * @param parent id of the section or item that holds this one
 * @param code the ministry's principal-commodity code, such as {@code 70503} or {@code 0+1}; may be
 *     empty
 */
public record Commodity(String id, Label name, Level level, Optional<String> parent, String code) {

  /**
   * Sections add up to the total. Items do not cover their section, and parts repeat their item.
   */
  public enum Level {
    TOTAL,
    SECTION,
    ITEM,
    OF_WHICH,
    /** A label that the reference list does not know; a finding goes with it. */
    UNKNOWN
  }

  /** The id of the total line, and of every figure that is not about a commodity. */
  public static final String TOTAL_ID = "TOTAL";

  /** The whole of a flow. */
  public static final Commodity TOTAL =
      new Commodity(TOTAL_ID, new Label("Total", "総額"), Level.TOTAL, Optional.empty(), "");

  public static Commodity unknown(String label) {
    return new Commodity(label, Label.same(label), Level.UNKNOWN, Optional.empty(), "");
  }
}
