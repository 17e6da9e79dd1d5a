package org.tradebrief.table;

import java.util.Comparator;

/**
 * The key of a release: the period it is about, its stage and when it was published. Two vintages
 * of one period are two truths; nothing is overwritten and nothing is mixed without a label.
 */
public record Vintage(Period period, Stage stage, Published published)
    implements Comparable<Vintage> {

  private static final Comparator<Vintage> ORDER =
      Comparator.comparing((Vintage v) -> v.period().last())
          .thenComparing(Vintage::stage)
          .thenComparing(Vintage::published);

  /** Older period first, then earlier stage, then earlier publication. */
  @Override
  public int compareTo(Vintage other) {
    return ORDER.compare(this, other);
  }

  /** {@code 2025-03-provisional}, the name of a pack's folder. */
  public String id() {
    return period.id() + "-" + stage.id();
  }
}
