package org.tradebrief.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How exact the words claim a number to be. */
public enum Approximation {
  /** The number alone: compared at its printed precision. */
  EXACT,
  /** "about", "around", 約. */
  ABOUT,
  /** "nearly", "almost", "just under", 弱・近く. */
  NEARLY,
  /** "more than", "over", 超・強. */
  MORE_THAN,
  /** "less than", "under", 未満. */
  LESS_THAN;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Approximation> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Approximation::id).toList();
  }
}
