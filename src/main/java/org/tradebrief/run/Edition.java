package org.tradebrief.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A length of the briefing that a pack can have. */
public enum Edition {
  /** Every section that the pack has figures for. */
  FULL,
  /** One page, for a folder that holds other papers too. */
  BRIEF;

  /** {@code full}, {@code brief} or {@code both}; nothing for any other word. */
  public static Optional<List<Edition>> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "full" -> Optional.of(List.of(FULL));
      case "brief" -> Optional.of(List.of(BRIEF));
      case "both" -> Optional.of(List.of(FULL, BRIEF));
      default -> Optional.empty();
    };
  }

  /** What stands in the file name after the language. */
  String ending() {
    return this == FULL ? ".pdf" : ".brief.pdf";
  }
}
