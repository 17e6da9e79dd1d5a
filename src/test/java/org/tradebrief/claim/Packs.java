package org.tradebrief.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Period;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;
import org.tradebrief.tariff.TariffReader;
import org.tradebrief.tariff.TariffTimeline;

/** Packs of the shipped inputs, as tests look at them. */
final class Packs {
  static final Path SHIPPED = Path.of(System.getProperty("tradebrief.home", "."), "inputs");

  private final Context context;
  private final TariffTimeline tariffs;
  private final Archive archive;

  private Packs(Context context, TariffTimeline tariffs, Archive archive) {
    this.context = context;
    this.tariffs = tariffs;
    this.archive = archive;
  }

  static Packs shipped() {
    try {
      InputFolder folder = new InputFolder(SHIPPED);
      InputFolders folders = new InputFolders(folder, folder);
      Context context = new ContextReader(folders, new Findings()).read();
      TariffTimeline tariffs =
          new TariffReader(folders, context.reference(), new Findings()).read().timeline();
      return new Packs(
          context, tariffs, new ArchiveReader(context.reference()).read(folder).archive());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Context context() {
    return context;
  }

  Archive archive() {
    return archive;
  }

  /** A quarter, a half or a year, as a run has it: of the newest release of its last month. */
  TradeView period(String id) {
    Period period = Period.parse(id);
    Target last =
        archive.releases().stream()
            .filter(release -> release.month().equals(period.last()))
            .filter(release -> !release.vintage().stage().coversPartOfMonth())
            .max(java.util.Comparator.comparing(Release::vintage))
            .map(release -> Target.of(release, Optional.empty()))
            .or(() -> Target.ofHistory(archive, period.last(), Optional.empty()))
            .orElseThrow();
    Vintage vintage = new Vintage(period, last.vintage().stage(), last.vintage().published());
    return new TradeView(
        archive, new Target(vintage, PackKind.PERIOD, Optional.empty(), last.asOf()));
  }

  Surroundings surroundings(TradeView view) {
    return Surroundings.of(context, tariffs.asOf(view.target().asOf()));
  }

  /** The same surroundings with other releases; the history stays. */
  Packs with(List<Release> releases) {
    return new Packs(context, tariffs, new Archive(releases, archive.history()));
  }

  TradeView release(String id) {
    Release release =
        archive.releases().stream()
            .filter(r -> r.vintage().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no release " + id));
    return view(release);
  }

  TradeView view(Release release) {
    LocalDate day = release.vintage().published().day().orElseThrow();
    return new TradeView(
        archive, new Target(release.vintage(), release.kind(), Optional.of(release), day));
  }

  List<TradeView> all() {
    return archive.releases().stream().map(this::view).toList();
  }

  List<Claim> claims(String id) {
    return claims(release(id));
  }

  List<Claim> claims(TradeView view) {
    return ClaimRules.decide(view, surroundings(view));
  }

  /** A month of the history file, told on its last day with nothing but the history. */
  TradeView history(Month month) {
    return history(month, List.of());
  }

  TradeView historyBesideReleases(Month month) {
    return history(month, archive.releases());
  }

  private TradeView history(Month month, List<Release> releases) {
    Vintage vintage =
        archive.history().all().stream()
            .filter(f -> f.table() == TableId.WORLD_HISTORY && f.period().equals(month))
            .filter(f -> f.flow() == Flow.EXPORTS)
            .map(f -> new Vintage(month, f.vintage().stage(), f.vintage().published()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no history of " + month));
    LocalDate day = month.toYearMonth().atEndOfMonth();
    return new TradeView(
        new Archive(releases, archive.history()),
        new Target(vintage, PackKind.HISTORY_MONTH, Optional.empty(), day));
  }

  List<Month> historyMonths() {
    List<Month> months = new ArrayList<>();
    for (Figure figure : archive.history().all()) {
      if (figure.table() == TableId.WORLD_HISTORY
          && figure.flow() == Flow.EXPORTS
          && figure.period() instanceof Month month) {
        months.add(month);
      }
    }
    return months;
  }
}
