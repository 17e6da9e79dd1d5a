package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Stage;

/**
 * Everything that rules may look at: the pack's tables, its months, what surrounds it, and the
 * limits.
 *
 * @param series whole months only; a release of 10 or 20 days never enters it
 * @param areas the area page of the pack, empty where it has none
 */
record Facts(
    TradeView view,
    MonthlySeries series,
    List<AreaRow> areas,
    Surroundings surroundings,
    Thresholds thresholds) {

  static Facts of(TradeView view, Surroundings surroundings) {
    return new Facts(
        view, new MonthlySeries(view), view.areas(), surroundings, Thresholds.shipped());
  }

  Month month() {
    return view.target().month();
  }

  /** What the pack is about: its month, or the longer span. */
  Period period() {
    return view.target().vintage().period();
  }

  /** A quarter, a half or a year. */
  boolean isPeriod() {
    return view.target().kind() == PackKind.PERIOD;
  }

  /** The stage of the pack's release. */
  Stage stage() {
    return view.target().vintage().stage();
  }

  boolean coversPartOfMonth() {
    return view.target().vintage().stage().coversPartOfMonth();
  }

  boolean isHistoryMonth() {
    return view.target().kind() == PackKind.HISTORY_MONTH;
  }

  /** Which part of the month the pack covers, as the templates know it. */
  Argument.Word span() {
    return new Argument.Word(
        coversPartOfMonth()
            ? view.target().vintage().stage().id()
            : isPeriod() ? "period" : "month");
  }

  /** The area as the pack's tables name it; empty for an area that they do not have. */
  Optional<Area> area(String areaId) {
    return areas.stream().map(AreaRow::area).filter(a -> a.id().equals(areaId)).findFirst();
  }

  /** The cell of the pack's own release; empty for a month of the history file. */
  Optional<Figure> cell(String areaId, Flow flow, Measure measure) {
    return areaId.equals(Area.WORLD_ID)
        ? view.total(flow, measure)
        : view.area(areaId, flow, measure);
  }

  /** The level that the pack is about, in million yen; no trade at all is no level. */
  Optional<Observation> level(String areaId, Flow flow) {
    if (isHistoryMonth()) {
      return series.level(areaId, flow, month());
    }
    return cell(areaId, flow, Measure.VALUE)
        .filter(figure -> figure.reading() instanceof Amount)
        .map(figure -> printed(figure, ((Amount) figure.reading()).inMillions()));
  }

  /** The year-on-year change as printed or, for a month of the history, computed: may be a mark. */
  Optional<Reading> change(String areaId, Flow flow) {
    return isHistoryMonth()
        ? series.growth(areaId, flow, month()).map(Observation::reading)
        : cell(areaId, flow, Measure.GROWTH).map(Figure::reading);
  }

  /**
   * The change as a percentage with its direction before rounding. Empty for marks and for folds.
   */
  Optional<Observation> growth(String areaId, Flow flow) {
    if (!coversPartOfMonth()) {
      return series.growth(areaId, flow, month());
    }
    return cell(areaId, flow, Measure.GROWTH)
        .filter(figure -> figure.reading() instanceof Percent)
        .map(figure -> printed(figure, ((Percent) figure.reading()).value()));
  }

  /** The level a year before as page 1 of the pack prints it, or of the history for its months. */
  Optional<Observation> levelYearBefore(String areaId, Flow flow) {
    if (isHistoryMonth()) {
      return series.level(areaId, flow, month().yearBefore());
    }
    if (!areaId.equals(Area.WORLD_ID)) {
      return Optional.empty();
    }
    return view.totalYearBefore(flow)
        .filter(figure -> figure.reading() instanceof Amount)
        .map(figure -> printed(figure, ((Amount) figure.reading()).inMillions()));
  }

  /**
   * What an area added to the growth of the world's flow, in points: the change that its level and
   * its printed growth imply. Good enough to rank by and never shown.
   */
  Optional<BigDecimal> pull(String areaId, Flow flow) {
    return Pulls.of(
        level(areaId, flow),
        growth(areaId, flow),
        level(Area.WORLD_ID, flow),
        growth(Area.WORLD_ID, flow));
  }

  /** The line of a commodity page that the subject names, as the pack's release prints it. */
  Optional<CommodityRow> line(Subject subject) {
    return view.commodities(subject.area(), subject.flow()).stream()
        .filter(row -> row.commodity().id().equals(subject.commodity()))
        .findFirst();
  }

  /** The subjects that a threshold lists as {@code area/flow/commodity}. */
  Stream<Subject> listed(String key) {
    return thresholds.words(key).stream()
        .map(text -> text.split("/"))
        .map(
            parts ->
                new Subject(
                    parts[0], Flow.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2], month()));
  }

  List<AreaRow> countriesOf(String regionId) {
    return areas.stream()
        .filter(row -> row.area().kind() == Area.Kind.COUNTRY)
        .filter(row -> row.area().region().filter(regionId::equals).isPresent())
        .toList();
  }

  static boolean isNil(Optional<Reading> reading) {
    return reading.filter(r -> r == Mark.NIL).isPresent();
  }

  private Observation printed(Figure figure, BigDecimal value) {
    int direction =
        figure.reading() instanceof Percent percent ? percent.direction() : value.signum();
    return new Observation(
        month(),
        figure.reading(),
        value,
        direction,
        Observation.Basis.PRINTED,
        figure.vintage(),
        List.of(figure));
  }
}
