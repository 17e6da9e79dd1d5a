package org.tradebrief.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.check.ArchiveChecks;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Gate;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.ClaimRules;
import org.tradebrief.claim.Lead;
import org.tradebrief.claim.LeadChooser;
import org.tradebrief.claim.Surroundings;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.CatalogueBuilder;
import org.tradebrief.report.CatalogueInputs;
import org.tradebrief.report.ChecksTable;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.PackFacts;
import org.tradebrief.report.PartnerCatalogueBuilder;
import org.tradebrief.report.UncheckedTable;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Area;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Period;
import org.tradebrief.table.Published;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;
import org.tradebrief.tariff.TariffReader;
import org.tradebrief.tariff.TariffTimeline;
import org.tradebrief.tariff.TariffView;
import org.tradebrief.trend.AdjustedTrade;

/**
 * Catalogues of the shipped inputs: one of every kind of release, and some months of the history.
 */
public final class ShippedPacks {

  private static final ShippedPacks SHARED = new ShippedPacks();

  private final Map<String, Catalogue> made = new ConcurrentHashMap<>();
  private final Archive archive;
  private final Context context;
  private final TariffTimeline tariffs;

  /** Read once for all tests, each catalogue made once. */
  public static ShippedPacks shared() {
    return SHARED;
  }

  /** Read again. */
  public ShippedPacks() {
    this(Path.of(System.getProperty("tradebrief.home", "."), "inputs"));
  }

  /** The packs of another folder of inputs. */
  ShippedPacks(Path inputs) {
    try {
      InputFolder folder = new InputFolder(inputs);
      InputFolders folders = new InputFolders(folder, folder);
      this.context = new ContextReader(folders, new Findings()).read();
      this.tariffs =
          new TariffReader(folders, context.reference(), new Findings()).read().timeline();
      this.archive = new ArchiveReader(context.reference()).read(folder).archive();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Catalogue> all() {
    List<Catalogue> all = new ArrayList<>();
    for (String id :
        List.of(
            "2024-05-exports-detailed",
            "2025-01-provisional",
            "2025-02-provisional",
            "2025-03-first-10-days",
            "2025-03-first-20-days",
            "2025-03-provisional")) {
      all.add(release(id));
    }
    for (String month : List.of("1980-01", "2009-02", "2020-05")) {
      all.add(history(Month.parse(month)));
    }
    return all;
  }

  /** The pack of a month of the time series. */
  public Catalogue history(Month month) {
    return catalogue(ofHistory(month));
  }

  /** The pack of a quarter, a half or a year: of the release of its last month, or the history. */
  public Catalogue period(String id) {
    Period period = Period.parse(id);
    Target last =
        archive.releases().stream()
            .filter(release -> release.month().equals(period.last()))
            .max(Comparator.comparing(Release::vintage))
            .map(ShippedPacks::of)
            .orElseGet(() -> ofHistory(period.last()));
    Vintage vintage = new Vintage(period, last.vintage().stage(), last.vintage().published());
    return catalogue(new Target(vintage, PackKind.PERIOD, Optional.empty(), last.asOf()));
  }

  /** The names of all shipped releases. */
  public List<String> releases() {
    return archive.releases().stream().map(release -> release.vintage().id()).toList();
  }

  public Catalogue release(String id) {
    return archive.releases().stream()
        .filter(release -> release.vintage().id().equals(id))
        .map(release -> catalogue(of(release)))
        .findFirst()
        .orElseThrow();
  }

  private static Target of(Release release) {
    return new Target(
        release.vintage(),
        release.kind(),
        Optional.of(release),
        release.vintage().published().day().orElseThrow());
  }

  private Target ofHistory(Month month) {
    Published published =
        archive.history().where(figure -> figure.table() == TableId.WORLD_HISTORY).stream()
            .findFirst()
            .orElseThrow()
            .vintage()
            .published();
    return new Target(
        new Vintage(month, Stage.TIME_SERIES, published),
        PackKind.HISTORY_MONTH,
        Optional.empty(),
        month.toYearMonth().atEndOfMonth());
  }

  /** What the gate says of the release, as a run would show it. */
  private List<DataTable> checks(Target target) {
    CheckReport report =
        target
            .release()
            .map(release -> Gate.check(archive, release))
            .orElseGet(() -> ArchiveChecks.checkHistory(archive.history()));
    List<DataTable> tables = new ArrayList<>();
    tables.add(ChecksTable.of(report.results()));
    UncheckedTable.of(report.coverage().formOnly()).ifPresent(tables::add);
    return tables;
  }

  private Catalogue catalogue(Target target) {
    return made.computeIfAbsent(
        target.vintage().id(), id -> new CatalogueBuilder(facts(target)).build());
  }

  /** An edition about each country and region of a release, in the ministry's order. */
  List<Catalogue> partners(String id) {
    Target target =
        archive.releases().stream()
            .filter(release -> release.vintage().id().equals(id))
            .map(ShippedPacks::of)
            .findFirst()
            .orElseThrow();
    CatalogueInputs facts = facts(target);
    Catalogue whole = new CatalogueBuilder(facts).build();
    Surroundings surroundings = Surroundings.of(context, facts.tariffs());
    List<Area> areas =
        context.reference().areas().stream()
            .filter(area -> !area.isWorld() && PartnerCatalogueBuilder.has(facts.view(), area))
            .toList();
    return ClaimRules.about(facts.view(), surroundings, facts.claims(), areas).entrySet().stream()
        .map(
            about ->
                new PartnerCatalogueBuilder(facts, whole, about.getKey())
                    .build(about.getValue(), LeadChooser.ofPartner(about.getValue())))
        .toList();
  }

  private CatalogueInputs facts(Target target) {
    TradeView view = new TradeView(archive, target);
    TariffView known = tariffs.asOf(target.asOf());
    AdjustedTrade adjusted = AdjustedTrade.of(view, context.calendar());
    List<Claim> claims =
        ClaimRules.decide(view, Surroundings.of(context, known, Optional.of(adjusted)));
    Lead lead = LeadChooser.choose(claims);
    return new CatalogueInputs(
        archive,
        view,
        context,
        adjusted,
        known,
        claims,
        lead.headline(),
        lead.sentences(),
        checks(target),
        List.of(),
        BigDecimal.ZERO,
        List.of(new PackFacts.Source("releases/a.csv", "tidy-csv", 1, "0123456789")));
  }
}
