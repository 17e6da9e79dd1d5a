package org.tradebrief.check;

import org.tradebrief.table.Release;

/** All rules that one release can answer by itself. */
public final class ReleaseChecks {

  private ReleaseChecks() {}

  /** Tries every rule on every cell; nothing is thrown for figures that do not add up. */
  public static CheckReport check(Release release) {
    return tryAll(release).report(release.figures().all());
  }

  static Trials tryAll(Release release) {
    ReleaseTables tables = ReleaseTables.of(release);
    Trials trials = new Trials();
    PrintedRules.tryAll(release, trials);
    CompletenessRules.tryAll(tables, trials);
    TotalsRules.tryAll(tables, trials);
    AreaRules.tryAll(tables, trials);
    RegionRules.tryAll(tables, trials);
    CommodityRules.tryAll(tables, trials);
    SectionRules.tryAll(tables, trials);
    WithinRules.tryAll(tables, trials);
    MarkRules.tryAll(tables, trials);
    QuantityRules.tryAll(tables, trials);
    IndexRules.tryAll(tables, trials);
    return trials;
  }
}
