package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Release;

/** The rules that need more than one release, or the history. */
public final class ArchiveChecks {

  private ArchiveChecks() {}

  /**
   * Tries a release against what else is known.
   *
   * @param archive the other releases and the history; the release itself may be among them.
   *     Releases that were not yet published when {@code release} was are left out by the caller if
   *     they should be
   */
  public static CheckReport check(Archive archive, Release release) {
    List<Figure> cells = new ArrayList<>(release.figures().all());
    cells.addAll(archive.history().all());
    return tryAll(archive, release).report(cells);
  }

  static Trials tryAll(Archive archive, Release release) {
    Trials trials = new Trials();
    ReleaseTables tables = ReleaseTables.of(release);
    List<ReleaseTables> others =
        archive.releases().stream()
            .filter(other -> !other.vintage().equals(release.vintage()))
            .map(ReleaseTables::of)
            .toList();
    StageRules.tryAll(tables, others, trials);
    JumpRules.tryAll(tables, others, trials);
    ComparatorRules.tryAll(tables, others, trials);
    WorldHistory history = WorldHistory.of(archive.history());
    HistoryRules.tryRelease(tables, history, trials);
    tryHistory(archive.history(), history, Optional.of(tables), trials);
    NineDigitRules.tryRelease(tables, archive.nineDigits(), trials);
    return trials;
  }

  /** The rules that need no release: the history in itself, for a pack about a month of it. */
  public static CheckReport checkHistory(FigureSet history) {
    Trials trials = new Trials();
    tryHistory(history, WorldHistory.of(history), Optional.empty(), trials);
    return trials.report(history.all());
  }

  private static void tryHistory(
      FigureSet history, WorldHistory world, Optional<ReleaseTables> tables, Trials trials) {
    HistoryRules.tryJumps(world, trials);
    FiscalYearRules.tryAll(history, world, tables, trials);
    CommodityHistoryRules.tryAll(history, world, trials);
  }
}
