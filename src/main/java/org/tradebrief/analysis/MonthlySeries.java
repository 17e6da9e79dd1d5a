package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.arithmetic.BalanceGrowth;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/**
 * Levels and year-on-year changes month by month. A month's figure is the one printed in its own
 * release where the archive has it; otherwise the history file's, which is of a later state and
 * says so. A partner without a history file begins with the archive.
 */
public final class MonthlySeries {

  private static final Comparator<Figure> BY_PUBLICATION =
      Comparator.comparing(figure -> figure.vintage().published());

  private final TradeView view;

  /** By area and flow: {@code CHINA/exports}. */
  private final Map<String, TreeMap<Month, Figure>> history = new HashMap<>();

  /** The states of a month, in no order. */
  private final Map<Flow, Map<Month, List<Figure>>> ministryAdjusted = new EnumMap<>(Flow.class);

  public MonthlySeries(TradeView view) {
    this.view = view;
    keepHistory();
    keepMinistryAdjusted();
  }

  /**
   * The level of a month in million yen. Empty where nothing is at hand. The history answers only
   * for months before the pack's, or for the pack's own month where the pack is one of the history.
   */
  public Optional<Observation> level(String areaId, Flow flow, Month month) {
    Optional<Observation> printed =
        view.releaseOf(month)
            .flatMap(release -> figure(release.figures(), areaId, flow, Measure.VALUE, month))
            .filter(figure -> figure.reading() instanceof Amount)
            .map(MonthlySeries::printedLevel);
    boolean spoken = !areaId.equals(Area.WORLD_ID) && view.releaseOf(month).isPresent();
    return printed.isPresent() || spoken ? printed : historyLevel(areaId, flow, month);
  }

  /**
   * The year-on-year change of a month in percent. Empty where it was printed as a mark or cannot
   * be computed within one vintage.
   */
  public Optional<Observation> growth(String areaId, Flow flow, Month month) {
    Optional<Figure> printed =
        view.releaseOf(month)
            .flatMap(release -> figure(release.figures(), areaId, flow, Measure.GROWTH, month));
    if (printed.isPresent() || view.releaseOf(month).isPresent() && !areaId.equals(Area.WORLD_ID)) {
      return printed
          .filter(figure -> figure.reading() instanceof Percent)
          .map(figure -> printedGrowth(figure, month));
    }
    return historyGrowth(areaId, flow, month);
  }

  /**
   * The level of one commodity in million yen: as the month's own release prints it, else as the
   * series of commodities has it. No balance, and nothing of a month whose release prints a mark.
   */
  public Optional<Observation> level(String areaId, String commodityId, Flow flow, Month month) {
    if (commodityId.equals(Commodity.TOTAL_ID)) {
      return level(areaId, flow, month);
    }
    Optional<Figure> printed = onPage(areaId, commodityId, flow, Measure.VALUE, month);
    return printed.isPresent()
        ? printed
            .filter(figure -> figure.reading() instanceof Amount)
            .map(MonthlySeries::printedLevel)
        : goodsHistory(areaId, commodityId, flow, month);
  }

  /** Its change on the year, as printed or within the series of commodities. */
  public Optional<Observation> growth(String areaId, String commodityId, Flow flow, Month month) {
    if (commodityId.equals(Commodity.TOTAL_ID)) {
      return growth(areaId, flow, month);
    }
    Optional<Figure> printed = onPage(areaId, commodityId, flow, Measure.GROWTH, month);
    if (printed.isPresent()) {
      return printed
          .filter(figure -> figure.reading() instanceof Percent)
          .map(figure -> printedGrowth(figure, month));
    }
    return changed(
        month,
        flow,
        goodsHistory(areaId, commodityId, flow, month),
        goodsHistory(areaId, commodityId, flow, month.yearBefore()));
  }

  /** What the month's release prints as the commodity's contribution to its page's total. */
  public Optional<Figure> printedContribution(
      String areaId, String commodityId, Flow flow, Month month) {
    return onPage(areaId, commodityId, flow, Measure.CONTRIBUTION, month)
        .filter(figure -> figure.reading() instanceof Points);
  }

  private Optional<Figure> onPage(
      String areaId, String commodityId, Flow flow, Measure measure, Month month) {
    return view.releaseOf(month)
        .flatMap(
            release ->
                release
                    .figures()
                    .find(TableId.COMMODITIES, areaId, commodityId, flow, measure, month));
  }

  /** The level in the series of commodities alone; the world's all goods are in its own series. */
  public Optional<Observation> goodsHistory(
      String areaId, String commodityId, Flow flow, Month month) {
    return view.history()
        .find(TableId.COMMODITY_HISTORY, areaId, commodityId, flow, Measure.VALUE, month)
        .filter(figure -> inReach(month) && figure.reading() instanceof Amount)
        .map(
            figure ->
                observation(
                    month, millions(figure), Observation.Basis.HISTORY, figure, List.of(figure)));
  }

  /**
   * The level a year before that a month's level is compared with, of the same vintage: page 1 of
   * the month's release prints the world's. Empty for a partner's month: it follows from the
   * printed change alone.
   */
  public Optional<Observation> comparator(String areaId, Flow flow, Month month) {
    return view.releaseOf(month)
        .filter(release -> areaId.equals(Area.WORLD_ID))
        .flatMap(
            release ->
                release
                    .figures()
                    .find(
                        TableId.TOTALS,
                        areaId,
                        Commodity.TOTAL_ID,
                        flow,
                        Measure.VALUE,
                        month.yearBefore()))
        .filter(figure -> figure.reading() instanceof Amount)
        .map(MonthlySeries::printedLevel);
  }

  /** The first month for which the world's history or the archive has a level. */
  public Optional<Month> firstMonth(String areaId) {
    TreeMap<Month, Figure> exports = months(areaId, Flow.EXPORTS);
    return exports.isEmpty() ? view.firstReleaseMonth() : Optional.of(exports.firstKey());
  }

  /** True if the history file is used for at least one month of the span. */
  public boolean usesHistory(String areaId, Flow flow, Month from, Month to) {
    return Stream.iterate(from, month -> !to.isBefore(month), month -> month.plus(1))
        .map(month -> level(areaId, flow, month))
        .flatMap(Optional::stream)
        .anyMatch(observation -> observation.basis() != Observation.Basis.PRINTED);
  }

  /** The vintage of the world's history file; empty where none was given. */
  public Optional<Vintage> historyVintage() {
    return months(Area.WORLD_ID, Flow.EXPORTS).values().stream().findFirst().map(Figure::vintage);
  }

  /** The months of the history file that the pack may use, oldest first. */
  public List<Month> historyMonths() {
    return months(Area.WORLD_ID, Flow.EXPORTS).keySet().stream().filter(this::inReach).toList();
  }

  /** The level in the history file alone, whatever releases say. */
  public Optional<Observation> historyLevel(Flow flow, Month month) {
    return historyLevel(Area.WORLD_ID, flow, month);
  }

  /** The same of any area that has a history file. */
  public Optional<Observation> historyLevel(String areaId, Flow flow, Month month) {
    if (flow != Flow.BALANCE) {
      return Optional.ofNullable(history(areaId, flow, month))
          .map(
              figure ->
                  observation(
                      month, millions(figure), Observation.Basis.HISTORY, figure, List.of(figure)));
    }
    Figure exports = history(areaId, Flow.EXPORTS, month);
    Figure imports = history(areaId, Flow.IMPORTS, month);
    if (exports == null || imports == null) {
      return Optional.empty();
    }
    return Optional.of(
        observation(
            month,
            millions(exports).subtract(millions(imports)),
            Observation.Basis.COMPUTED,
            exports,
            List.of(exports, imports)));
  }

  /**
   * The ministry's own figure without season, as published by the pack's day; the newest where
   * several were. A state whose day is not known is not used: it may be later than the pack.
   */
  public Optional<Figure> ministryAdjusted(Flow flow, Month month) {
    return adjustedStates(flow, month).max(BY_PUBLICATION);
  }

  /** The state of it that was published before the newest; empty where one alone is at hand. */
  public Optional<Figure> ministryAdjustedBefore(Flow flow, Month month) {
    return ministryAdjusted(flow, month)
        .flatMap(
            newest ->
                adjustedStates(flow, month)
                    .filter(figure -> BY_PUBLICATION.compare(figure, newest) < 0)
                    .max(BY_PUBLICATION));
  }

  private Stream<Figure> adjustedStates(Flow flow, Month month) {
    return ministryAdjusted.getOrDefault(flow, Map.of()).getOrDefault(month, List.of()).stream();
  }

  /** The change within the history file alone; empty in its first year. */
  public Optional<Observation> historyGrowth(Flow flow, Month month) {
    return historyGrowth(Area.WORLD_ID, flow, month);
  }

  private Optional<Observation> historyGrowth(String areaId, Flow flow, Month month) {
    return changed(
        month,
        flow,
        historyLevel(areaId, flow, month),
        historyLevel(areaId, flow, month.yearBefore()));
  }

  private static Optional<Observation> changed(
      Month month, Flow flow, Optional<Observation> current, Optional<Observation> before) {
    if (current.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal now = current.get().unrounded();
    BigDecimal then = before.get().unrounded();
    Optional<BigDecimal> change =
        flow == Flow.BALANCE ? BalanceGrowth.percent(now, then) : Growth.percent(now, then);
    return change.map(
        value ->
            new Observation(
                month,
                Rounding.percent(value),
                value,
                value.signum(),
                Observation.Basis.COMPUTED,
                current.get().vintage(),
                Stream.concat(current.get().inputs().stream(), before.get().inputs().stream())
                    .toList()));
  }

  private Observation printedGrowth(Figure figure, Month month) {
    Percent percent = (Percent) figure.reading();
    int direction = percent.direction();
    if (direction == 0) {
      // A printed 0.0 does not say its sign; the comparator on page 1 does, where it is at hand.
      direction = levelDirection(figure, month);
    }
    return new Observation(
        month,
        percent,
        percent.value(),
        direction,
        Observation.Basis.PRINTED,
        figure.vintage(),
        List.of(figure));
  }

  private int levelDirection(Figure growth, Month month) {
    Optional<Figure> now =
        view.releaseOf(month)
            .flatMap(
                r -> figure(r.figures(), growth.area().id(), growth.flow(), Measure.VALUE, month));
    Optional<Figure> then =
        view.releaseOf(month)
            .flatMap(
                r ->
                    r.figures()
                        .find(
                            TableId.TOTALS,
                            growth.area().id(),
                            Commodity.TOTAL_ID,
                            growth.flow(),
                            Measure.VALUE,
                            month.yearBefore()));
    if (now.isEmpty() || then.isEmpty()) {
      return 0;
    }
    BigDecimal current = now.get().reading().required();
    BigDecimal before = then.get().reading().required();
    return growth.flow() == Flow.BALANCE
        ? current.abs().compareTo(before.abs())
        : current.compareTo(before);
  }

  private static Optional<Figure> figure(
      FigureSet figures, String areaId, Flow flow, Measure measure, Month month) {
    return areaId.equals(Area.WORLD_ID)
        ? TradeView.worldFigure(figures, flow, measure, month)
        : figures.find(TableId.AREAS, areaId, Commodity.TOTAL_ID, flow, measure, month);
  }

  private static Observation printedLevel(Figure figure) {
    BigDecimal value = ((Amount) figure.reading()).inMillions();
    return new Observation(
        figure.period().last(),
        Amount.millions(value),
        value,
        value.signum(),
        Observation.Basis.PRINTED,
        figure.vintage(),
        List.of(figure));
  }

  private static Observation observation(
      Month month,
      BigDecimal millions,
      Observation.Basis basis,
      Figure source,
      List<Figure> inputs) {
    return new Observation(
        month,
        new Amount(millions, Unit.MILLION_YEN, new BigDecimal("0.001")),
        millions,
        millions.signum(),
        basis,
        source.vintage(),
        inputs);
  }

  private Figure history(String areaId, Flow flow, Month month) {
    return inReach(month) ? months(areaId, flow).get(month) : null;
  }

  private TreeMap<Month, Figure> months(String areaId, Flow flow) {
    return history.getOrDefault(areaId + "/" + flow.id(), new TreeMap<>());
  }

  private boolean inReach(Month month) {
    return month.isBefore(view.target().month())
        || month.equals(view.target().month())
            && (view.target().kind() == PackKind.HISTORY_MONTH
                || view.target().kind() == PackKind.PERIOD);
  }

  private void keepMinistryAdjusted() {
    for (Figure figure : view.history().all()) {
      if (figure.table() == TableId.SEASONALLY_ADJUSTED
          && figure.measure() == Measure.VALUE
          && figure.period() instanceof Month month
          && figure.reading() instanceof Amount
          && figure.vintage().published().by(view.target().asOf())) {
        ministryAdjusted
            .computeIfAbsent(figure.flow(), flow -> new HashMap<>())
            .computeIfAbsent(month, any -> new ArrayList<>())
            .add(figure);
      }
    }
  }

  private void keepHistory() {
    for (Figure figure : view.history().all()) {
      boolean series =
          figure.table() == TableId.WORLD_HISTORY || figure.table() == TableId.AREA_HISTORY;
      if (series
          && figure.measure() == Measure.VALUE
          && figure.reading() instanceof Amount
          && figure.period() instanceof Month month) {
        history
            .computeIfAbsent(figure.area().id() + "/" + figure.flow().id(), id -> new TreeMap<>())
            .put(month, figure);
      }
    }
  }

  private static BigDecimal millions(Figure figure) {
    return ((Amount) figure.reading()).inMillions();
  }
}
