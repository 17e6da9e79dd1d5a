package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;

/**
 * Which goods moved a flow the way it went ({@code led-by}) or against it ({@code drag}), by the
 * contribution that the ministry prints. "Of which" lines never count.
 *
 * <p>Forms: {@code rise} and {@code fall}, after the total. Arguments: {@code change} of the total,
 * {@code items} (see {@link Items#shown}), {@code single}.
 */
final class ContributorsRule implements Rule {

  static final String LED_BY = "led-by";
  static final String DRAG = "drag";

  private final String kind;

  /**
   * @param kind {@link #LED_BY} or {@link #DRAG}
   */
  ContributorsRule(String kind) {
    this.kind = kind;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS)
        .flatMap(
            flow ->
                facts.view().commodityAreas(flow).stream()
                    .map(Area::id)
                    .filter(id -> flow == Flow.EXPORTS || id.equals(Area.WORLD_ID))
                    .map(id -> Subject.of(id, flow, facts.period())));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Figure> total =
        facts
            .cell(subject.area(), subject.flow(), Measure.GROWTH)
            .filter(figure -> figure.percent().isPresent());
    if (total.isEmpty() || total.get().reading().required().signum() == 0) {
      return Optional.empty();
    }
    int sign = total.get().reading().required().signum();
    BigDecimal limit = namedFrom(facts);
    List<CommodityRow> rows =
        Items.contributing(
            facts.view().comparableCommodities(subject.area(), subject.flow()),
            kind.equals(LED_BY) ? sign : -sign,
            limit,
            facts.thresholds().whole("contribution.count"));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, kind, Topic.COMMODITIES, subject)
            .form(sign > 0 ? "rise" : "fall")
            .move("change", total.get())
            .items("items", rows.stream().map(Items::shown).toList())
            .flag("single", rows.size() == 1)
            .unrounded(Items.contribution(rows.get(0)))
            .size(size(facts, subject, rows.get(0)));
    rows.forEach(row -> row.contribution().ifPresent(draft::rests));
    rows.forEach(row -> row.growth().ifPresent(draft::rests));
    return Optional.of(draft.claim("contributions to the growth"));
  }

  /** The smallest contribution, in points and without its sign, that lets goods be named. */
  static BigDecimal namedFrom(Facts facts) {
    return facts.thresholds().number("contribution.named");
  }

  /** The largest contribution, in points of the world's flow rather than of the page's own. */
  private static BigDecimal size(Facts facts, Subject subject, CommodityRow row) {
    BigDecimal points = Items.contribution(row);
    Optional<Observation> page = facts.level(subject.area(), subject.flow());
    Optional<Observation> world = facts.level(Area.WORLD_ID, subject.flow());
    return page.isEmpty() || world.isEmpty()
        ? BigDecimal.ZERO
        : Share.percent(points.multiply(page.get().unrounded()), world.get().unrounded())
            .map(percent -> percent.movePointLeft(2))
            .orElse(BigDecimal.ZERO);
  }
}
