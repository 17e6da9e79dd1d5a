package org.tradebrief.season;

/** Why an adjusted series may not be shown. */
public enum Refusal {
  /** Fewer than five years without a gap. */
  TOO_SHORT("too-short"),
  /** A value of zero or less: the method takes logarithms. */
  NOT_POSITIVE("not-positive"),
  /** The method itself gave up. */
  NOT_COMPUTED("not-computed"),
  /** The quality measure Q, or Q without M2, is not below 1. */
  QUALITY("quality"),
  /** M7 is not below 1: no seasonal pattern steady enough to be taken out. */
  NO_STEADY_SEASON("no-steady-season"),
  /** The adjusted series still has a seasonal pattern. */
  RESIDUAL_SEASON("residual-season");

  private final String id;

  Refusal(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
