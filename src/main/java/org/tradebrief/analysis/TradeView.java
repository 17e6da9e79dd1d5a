package org.tradebrief.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.NineDigits;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Period;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;
import org.tradebrief.tariff.TariffRoute;

/**
 * The archive as it looks from one release: the release itself, the newest earlier releases
 * published by the pack's day, and the history before the release's month. Answers with what was
 * printed; a gap stays a gap.
 */
public final class TradeView {

  private final Target target;
  private final FigureSet history;
  private final NineDigits nineDigits;
  private final Map<Month, Release> newestByMonth = new HashMap<>();
  private final Map<Period, Release> periods = new HashMap<>();
  private final FigureSet own;
  private final List<Release> earlierStages = new ArrayList<>();

  public TradeView(Archive archive, Target target) {
    this.target = target;
    this.history = archive.history();
    this.nineDigits = archive.nineDigits();
    this.own = target.release().map(Release::figures).orElseGet(() -> new FigureSet(List.of()));
    for (Release release : archive.releases()) {
      boolean known = release.vintage().published().by(target.asOf());
      if (known
          && !release.vintage().stage().coversPartOfMonth()
          && (release.month().isBefore(target.month())
              || target.kind() == PackKind.PERIOD && release.month().equals(target.month()))) {
        newestByMonth.put(release.month(), release);
      }
      if (known
          && target.release().isPresent()
          && target.kind() != PackKind.PERIOD
          && release.month().equals(target.month())
          && release.vintage().compareTo(target.vintage()) < 0) {
        earlierStages.add(release);
      }
    }
    archive.periods().stream()
        .filter(release -> release.vintage().published().by(target.asOf()))
        .forEach(release -> periods.put(release.vintage().period(), release));
    target
        .release()
        .filter(release -> release.vintage().period() instanceof Month)
        .filter(release -> !release.vintage().stage().coversPartOfMonth())
        .ifPresent(release -> newestByMonth.put(target.month(), release));
  }

  public Target target() {
    return target;
  }

  /** Earlier releases about the pack's month, parts of it included, oldest first. */
  public List<Release> earlierStages() {
    return List.copyOf(earlierStages);
  }

  /** The figures of the pack's own release; empty for a month of the history file. */
  public FigureSet own() {
    return own;
  }

  /** The history files: time series and fiscal years. */
  public FigureSet history() {
    return history;
  }

  /** Trade by statistical code, of whatever months the tables hold. */
  public NineDigits nineDigits() {
    return nineDigits;
  }

  /** The release that speaks for a whole month, as known on the pack's day. */
  public Optional<Release> releaseOf(Month month) {
    return Optional.ofNullable(newestByMonth.get(month));
  }

  /** The earliest month that a release in the archive speaks for. */
  public Optional<Month> firstReleaseMonth() {
    return newestByMonth.keySet().stream().min(Comparator.naturalOrder());
  }

  /**
   * A total of the pack's release, from page 1 or, where that is not at hand, from the area page.
   */
  public Optional<Figure> total(Flow flow, Measure measure) {
    return worldFigure(own, flow, measure, target.period());
  }

  /** The total a year before as printed in the pack's release; page 1 alone carries it. */
  public Optional<Figure> totalYearBefore(Flow flow) {
    return own.find(
        TableId.TOTALS,
        Area.WORLD_ID,
        Commodity.TOTAL_ID,
        flow,
        Measure.VALUE,
        target.period().yearBefore());
  }

  /** A cell of the area page of the pack's release. */
  public Optional<Figure> area(String areaId, Flow flow, Measure measure) {
    return own.find(TableId.AREAS, areaId, Commodity.TOTAL_ID, flow, measure, target.period());
  }

  /** The area page of the pack's release in the ministry's order; empty where there is none. */
  public List<AreaRow> areas() {
    return areas(own, target.period());
  }

  /** The area page of an earlier month, as known on the pack's day. */
  public List<AreaRow> areas(Month month) {
    return releaseOf(month).map(release -> areas(release.figures(), month)).orElse(List.of());
  }

  private static List<AreaRow> areas(FigureSet figures, Period period) {
    Map<String, Area> seen = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      if (figure.table() == TableId.AREAS && figure.period().equals(period)) {
        seen.putIfAbsent(figure.area().id(), figure.area());
      }
    }
    List<AreaRow> rows = new ArrayList<>();
    for (Area area : seen.values()) {
      rows.add(
          new AreaRow(
              area,
              areaCell(figures, period, area, Flow.EXPORTS, Measure.VALUE),
              areaCell(figures, period, area, Flow.EXPORTS, Measure.GROWTH),
              areaCell(figures, period, area, Flow.IMPORTS, Measure.VALUE),
              areaCell(figures, period, area, Flow.IMPORTS, Measure.GROWTH),
              areaCell(figures, period, area, Flow.BALANCE, Measure.VALUE),
              areaCell(figures, period, area, Flow.BALANCE, Measure.GROWTH)));
    }
    return List.copyOf(rows);
  }

  private static Optional<Figure> areaCell(
      FigureSet figures, Period period, Area area, Flow flow, Measure measure) {
    return figures.find(TableId.AREAS, area.id(), Commodity.TOTAL_ID, flow, measure, period);
  }

  /** The areas that have a commodity page for this flow, in the ministry's order. */
  public List<Area> commodityAreas(Flow flow) {
    return commodityAreas(own, flow);
  }

  /** The same of an earlier month, as known on the pack's day. */
  public List<Area> commodityAreas(Flow flow, Month month) {
    return releaseOf(month)
        .map(release -> commodityAreas(release.figures(), flow))
        .orElse(List.of());
  }

  private static List<Area> commodityAreas(FigureSet figures, Flow flow) {
    Map<String, Area> seen = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      if (figure.table() == TableId.COMMODITIES && figure.flow() == flow) {
        seen.putIfAbsent(figure.area().id(), figure.area());
      }
    }
    return List.copyOf(seen.values());
  }

  /** A commodity page of the pack's release in the ministry's order; empty where there is none. */
  public List<CommodityRow> commodities(String areaId, Flow flow) {
    return commodities(own, target.period(), areaId, flow);
  }

  /** The same of an earlier month, as known on the pack's day. */
  public List<CommodityRow> commodities(String areaId, Flow flow, Month month) {
    return releaseOf(month)
        .map(release -> commodities(release.figures(), month, areaId, flow))
        .orElse(List.of());
  }

  private static List<CommodityRow> commodities(
      FigureSet figures, Period period, String areaId, Flow flow) {
    Map<String, Commodity> seen = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      if (figure.table() == TableId.COMMODITIES
          && figure.flow() == flow
          && figure.area().id().equals(areaId)) {
        seen.putIfAbsent(figure.commodity().id(), figure.commodity());
      }
    }
    List<CommodityRow> rows = new ArrayList<>();
    for (Commodity commodity : seen.values()) {
      rows.add(
          new CommodityRow(
              commodity,
              commodityCell(figures, period, areaId, flow, commodity, Measure.QUANTITY),
              commodityCell(figures, period, areaId, flow, commodity, Measure.QUANTITY_GROWTH),
              commodityCell(figures, period, areaId, flow, commodity, Measure.VALUE),
              commodityCell(figures, period, areaId, flow, commodity, Measure.SHARE),
              commodityCell(figures, period, areaId, flow, commodity, Measure.GROWTH),
              commodityCell(figures, period, areaId, flow, commodity, Measure.CONTRIBUTION)));
    }
    return List.copyOf(rows);
  }

  /**
   * Goods between two other countries, of the newest period up to the pack's month that was known
   * on its day; empty where no table gives them. Of two tables about one period that by the country
   * of destination, which raises the duty, speaks.
   */
  public List<CommodityRow> routeGoods(TariffRoute route) {
    String area = Area.routeId(route.origin(), route.destination());
    Optional<Figure> total =
        history
            .where(
                figure ->
                    figure.table() == TableId.ROUTE_TRADE
                        && figure.area().id().equals(area)
                        && figure.commodity().id().equals(Commodity.TOTAL_ID)
                        && figure.measure() == Measure.VALUE
                        && isKnown(figure))
            .stream()
            .max(
                Comparator.comparing((Figure figure) -> figure.period().last())
                    .thenComparing(figure -> figure.period().first())
                    .thenComparing(figure -> figure.flow() == Flow.IMPORTS)
                    .thenComparing(Figure::vintage));
    return total.map(this::goodsBeside).orElse(List.of());
  }

  /** Series without a day count for months before the pack's alone. */
  private boolean isKnown(Figure figure) {
    Month last = figure.period().last();
    return figure.vintage().published().day().isPresent()
        ? figure.vintage().published().by(target.asOf()) && !target.month().isBefore(last)
        : last.isBefore(target.month());
  }

  private List<CommodityRow> goodsBeside(Figure total) {
    Map<String, Map<Measure, Figure>> rows = new LinkedHashMap<>();
    for (Figure figure : history.all()) {
      if (figure.table() == TableId.ROUTE_TRADE
          && figure.area().id().equals(total.area().id())
          && figure.flow() == total.flow()
          && figure.period().equals(total.period())
          && figure.vintage().equals(total.vintage())) {
        rows.computeIfAbsent(figure.commodity().id(), id -> new EnumMap<>(Measure.class))
            .put(figure.measure(), figure);
      }
    }
    return rows.values().stream()
        .map(
            cells ->
                new CommodityRow(
                    cells.values().iterator().next().commodity(),
                    Optional.ofNullable(cells.get(Measure.QUANTITY)),
                    Optional.ofNullable(cells.get(Measure.QUANTITY_GROWTH)),
                    Optional.ofNullable(cells.get(Measure.VALUE)),
                    Optional.ofNullable(cells.get(Measure.SHARE)),
                    Optional.ofNullable(cells.get(Measure.GROWTH)),
                    Optional.ofNullable(cells.get(Measure.CONTRIBUTION))))
        .toList();
  }

  /**
   * The lines of a commodity page that may be compared with each other: items, never their "of
   * which" parts, and sections that have no items (mineral fuels among exports), never sections
   * that do.
   */
  public List<CommodityRow> comparableCommodities(String areaId, Flow flow) {
    List<CommodityRow> rows = commodities(areaId, flow);
    Set<String> parents =
        rows.stream()
            .map(CommodityRow::commodity)
            .filter(commodity -> commodity.level() == Commodity.Level.ITEM)
            .flatMap(commodity -> commodity.parent().stream())
            .collect(Collectors.toSet());
    return rows.stream()
        .filter(
            row ->
                row.commodity().level() == Commodity.Level.ITEM
                    || (row.commodity().level() == Commodity.Level.SECTION
                        && !parents.contains(row.commodity().id())))
        .toList();
  }

  private static Optional<Figure> commodityCell(
      FigureSet figures,
      Period period,
      String areaId,
      Flow flow,
      Commodity commodity,
      Measure measure) {
    return figures.find(TableId.COMMODITIES, areaId, commodity.id(), flow, measure, period);
  }

  /** The index page of the pack's release, each area's exports before its imports. */
  public List<IndexRow> indexes() {
    Map<String, Map<Flow, Map<Measure, Figure>>> found = new LinkedHashMap<>();
    for (Figure figure : own.all()) {
      if (figure.table() == TableId.INDEXES && figure.period().equals(target.period())) {
        found
            .computeIfAbsent(figure.area().id(), id -> new EnumMap<>(Flow.class))
            .computeIfAbsent(figure.flow(), flow -> new EnumMap<>(Measure.class))
            .put(figure.measure(), figure);
      }
    }
    List<IndexRow> rows = new ArrayList<>();
    found
        .values()
        .forEach(
            flows ->
                flows.forEach(
                    (flow, figures) ->
                        rows.add(
                            new IndexRow(
                                figures.values().iterator().next().area(), flow, figures))));
    return List.copyOf(rows);
  }

  /** The indexes of one area and flow, if the release has them. */
  public Optional<IndexRow> index(String areaId, Flow flow) {
    return indexes().stream()
        .filter(row -> row.area().id().equals(areaId) && row.flow() == flow)
        .findFirst();
  }

  /**
   * What was published about a half or a year as a whole: in the newest release about it that is
   * known on the pack's day, else as it was reported.
   */
  public Optional<Figure> ofPeriod(String areaId, Flow flow, Measure measure, Period period) {
    return Optional.ofNullable(periods.get(period))
        .map(Release::figures)
        .flatMap(
            figures ->
                areaId.equals(Area.WORLD_ID)
                    ? worldFigure(figures, flow, measure, period)
                    : figures.find(
                        TableId.AREAS, areaId, Commodity.TOTAL_ID, flow, measure, period))
        .or(() -> fiscalYear(areaId, flow, measure, period));
  }

  /**
   * What was published about a fiscal year by the pack's day; where several figures were, the
   * newest.
   */
  public Optional<Figure> fiscalYear(String areaId, Flow flow, Measure measure, Period year) {
    return fiscalYears(areaId, flow, measure).stream()
        .filter(figure -> figure.period().equals(year))
        .max(Comparator.comparing(figure -> figure.vintage().published()));
  }

  /** All figures about fiscal years of an area that were public on the pack's day, oldest first. */
  public List<Figure> fiscalYears(String areaId, Flow flow, Measure measure) {
    return history
        .where(
            figure ->
                figure.table() == TableId.FISCAL_YEARS
                    && figure.area().id().equals(areaId)
                    && figure.flow() == flow
                    && figure.measure() == measure
                    && figure.vintage().published().by(target.asOf()))
        .stream()
        .sorted(
            Comparator.comparing((Figure figure) -> figure.period().last())
                .thenComparing(figure -> figure.vintage().published()))
        .toList();
  }

  /** A total of a release, from page 1 or, where that is not at hand, from the area page. */
  public static Optional<Figure> worldFigure(
      FigureSet figures, Flow flow, Measure measure, Period period) {
    return figures
        .find(TableId.TOTALS, Area.WORLD_ID, Commodity.TOTAL_ID, flow, measure, period)
        .or(
            () ->
                figures.find(
                    TableId.AREAS, Area.WORLD_ID, Commodity.TOTAL_ID, flow, measure, period));
  }
}
