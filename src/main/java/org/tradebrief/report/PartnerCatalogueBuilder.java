package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Lead;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.trend.Drivers;

/**
 * Offers what documents may show about one country or region of a release: what the release has of
 * it, no more. Which countries have commodity pages is the ministry's choice; the others do
 * without.
 */
public final class PartnerCatalogueBuilder {

  /** What of the whole release an edition about one partner shows as it is. */
  private static final List<String> SHARED =
      List.of("rates", "checks", "unchecked", "sources", "tariff-measures", "tariff-brief");

  private static final String TARIFF_PARTNER = "USA";

  private final CatalogueInputs inputs;
  private final Catalogue whole;
  private final Area area;
  private final TradeView view;
  private final MonthlySeries series;

  /**
   * @param inputs what the release's own catalogue was made of
   * @param whole that catalogue
   */
  public PartnerCatalogueBuilder(CatalogueInputs inputs, Catalogue whole, Area area) {
    this.inputs = inputs;
    this.whole = whole;
    this.area = area;
    this.view = inputs.view();
    this.series = new MonthlySeries(view);
  }

  /** True if the release has the area, or the period its figures: there is something to tell. */
  public static boolean has(TradeView view, Area area) {
    return view.target().kind() == PackKind.PERIOD
        ? inTheWay(view, area).isEmpty()
        : view.areas().stream().anyMatch(row -> row.area().id().equals(area.id()));
  }

  /** The first month of a period that lacks the area's figures, where nothing was published. */
  public static Optional<Month> inTheWay(TradeView view, Area area) {
    return view.target().kind() == PackKind.PERIOD
        ? new PartnerPeriod(view, new MonthlySeries(view), area).inTheWay()
        : Optional.empty();
  }

  /**
   * @param claims about the area, the most newsworthy first
   * @param lead which of them stand on page 1
   */
  public Catalogue build(List<Claim> claims, Lead lead) {
    return view.target().kind() == PackKind.PERIOD ? period(claims, lead) : month(claims, lead);
  }

  private Catalogue period(List<Claim> claims, Lead lead) {
    PartnerPeriod period = new PartnerPeriod(view, series, area);
    PartnerProfile profile = new PartnerProfile(view, series, area);
    Month first = view.target().vintage().period().first();
    Optional<DataTable> months = profile.months("partner-months", first);
    Optional<DataTable> brief = profile.months("partner-months-brief", first);
    List<DataTable> tables = new ArrayList<>(List.of(period.table(), period.around()));
    Stream.of(months, brief, ClaimsTable.of(claims)).flatMap(Optional::stream).forEach(tables::add);
    data(List.of()).ifPresent(tables::add);
    shared(tables);
    return new Catalogue(
        whole.pack().about(area, List.of()),
        period.keyFacts(),
        tables,
        brief
            .map(table -> Charts.monthly("partner-months", table, profile.provisionalFrom(table)))
            .stream()
            .toList(),
        claims,
        lead.headline(),
        lead.sentences(),
        whole.measures(),
        List.of(),
        List.of());
  }

  private Optional<DataTable> data(List<DataTable.Row> computed) {
    return DataSheet.of(
        inputs.archive(),
        inputs.releases(),
        figure -> figure.area().id().equals(area.id()),
        computed);
  }

  private void shared(List<DataTable> tables) {
    SHARED.stream()
        .filter(id -> !id.startsWith("tariff") || area.id().equals(TARIFF_PARTNER))
        .map(whole::table)
        .flatMap(Optional::stream)
        .forEach(tables::add);
  }

  private Catalogue month(List<Claim> claims, Lead lead) {
    PartnerProfile profile = new PartnerProfile(view, series, area);
    List<DataTable> tables = new ArrayList<>();
    tables.add(profile.table());
    tables.add(new PartnerTables(view, series).around(area));
    Optional<DataTable> months = profile.months();
    Stream.of(months, profile.monthsBrief()).flatMap(Optional::stream).forEach(tables::add);
    List<DataTable> pages = new CommodityTables(view).of(area);
    tables.addAll(pages);
    UnitValueTable.of(view, found -> found.id().equals(area.id())).ifPresent(tables::add);
    IndexTable.of(view, row -> row.area().id().equals(area.id())).ifPresent(tables::add);
    IndexHistoryTable.of(view, found -> found.id().equals(area.id())).ifPresent(tables::add);
    if (area.id().equals(TARIFF_PARTNER)) {
      whole.table("tariff-exposure").ifPresent(tables::add);
    }
    ClaimsTable.of(claims).ifPresent(tables::add);
    List<Month> window = PartnerWindow.months(view, series);
    data(new TrendData(view.target().vintage(), window)
            .partners(series, window, view.areas().stream().filter(this::isAbout).toList())
            .rows())
        .ifPresent(tables::add);
    shared(tables);
    return new Catalogue(
        whole.pack().about(area, pages.isEmpty() ? List.of("partner-commodities") : List.of()),
        profile.keyFacts(),
        tables,
        charts(profile),
        claims,
        lead.headline(),
        lead.sentences(),
        whole.measures(),
        List.of(),
        List.of());
  }

  private boolean isAbout(AreaRow row) {
    return row.area().id().equals(area.id());
  }

  private List<DataChart> charts(PartnerProfile profile) {
    return Stream.of(
            profile
                .monthsBrief()
                .map(
                    table ->
                        Charts.monthly("partner-months", table, profile.provisionalFrom(table))),
            Charts.contributions(view, area.id(), Flow.EXPORTS),
            Charts.contributions(view, area.id(), Flow.IMPORTS),
            WaterfallCharts.of(view, area.id(), Flow.EXPORTS, Drivers.Span.MONTH),
            WaterfallCharts.of(view, area.id(), Flow.IMPORTS, Drivers.Span.MONTH))
        .flatMap(Optional::stream)
        .toList();
  }
}
