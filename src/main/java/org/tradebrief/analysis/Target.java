package org.tradebrief.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Period;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;

/**
 * What a pack is about.
 *
 * @param vintage period, stage and publication of the pack
 * @param release the release; empty for a month of the history file
 * @param asOf the day whose knowledge counts: releases published later are not used
 */
public record Target(Vintage vintage, PackKind kind, Optional<Release> release, LocalDate asOf) {

  /** A release as known on a day, by default that of its own publication. */
  public static Target of(Release release, Optional<LocalDate> asOf) {
    LocalDate day =
        release
            .vintage()
            .published()
            .day()
            .orElseGet(() -> release.month().toYearMonth().atEndOfMonth());
    return new Target(release.vintage(), release.kind(), Optional.of(release), asOf.orElse(day));
  }

  /** A half or a year that a release is about. */
  public static Target ofPeriod(Release release, Optional<LocalDate> asOf) {
    LocalDate day = release.vintage().published().day().orElseThrow();
    return new Target(release.vintage(), PackKind.PERIOD, Optional.of(release), asOf.orElse(day));
  }

  /** A month of the world's history file; empty where the file does not have it. */
  public static Optional<Target> ofHistory(Archive archive, Month month, Optional<LocalDate> asOf) {
    Optional<Figure> exports = history(archive, Flow.EXPORTS, month);
    Optional<Figure> imports = history(archive, Flow.IMPORTS, month);
    if (exports.isEmpty() || imports.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Target(
            new Vintage(month, Stage.TIME_SERIES, exports.get().vintage().published()),
            PackKind.HISTORY_MONTH,
            Optional.empty(),
            asOf.orElseGet(() -> month.toYearMonth().atEndOfMonth())));
  }

  private static Optional<Figure> history(Archive archive, Flow flow, Month month) {
    return archive
        .history()
        .where(
            figure ->
                figure.table() == TableId.WORLD_HISTORY
                    && figure.flow() == flow
                    && figure.period().equals(month))
        .stream()
        .findFirst();
  }

  /** What the pack is about: its month, or a longer span. */
  public Period period() {
    return vintage.period();
  }

  public Month month() {
    return vintage.period().last();
  }
}
