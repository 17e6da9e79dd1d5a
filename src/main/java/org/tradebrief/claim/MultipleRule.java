package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;

/**
 * Trade with a country about halved, doubled or tripled on the year: this year's level over last
 * year's, as the printed change implies it, lies within the limits of the thresholds.
 *
 * <p>Forms: {@code halved}, {@code doubled}, {@code tripled}. Arguments: {@code level}, {@code
 * change}.
 */
final class MultipleRule implements Rule {

  static final String KIND = "multiple";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Subject> subjects(Facts facts) {
    BigDecimal limit = facts.thresholds().number("multiple.pull");
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS)
        .flatMap(
            flow ->
                facts.areas().stream()
                    .map(AreaRow::area)
                    .filter(area -> area.kind() == Area.Kind.COUNTRY)
                    .filter(
                        area ->
                            facts
                                .pull(area.id(), flow)
                                .filter(pull -> pull.abs().compareTo(limit) >= 0)
                                .isPresent())
                    .map(area -> Subject.of(area.id(), flow, facts.month())));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> level = facts.level(subject.area(), subject.flow());
    Optional<Observation> growth = facts.growth(subject.area(), subject.flow());
    if (level.isEmpty() || growth.isEmpty() || subject.flow() == Flow.BALANCE) {
      return Optional.empty();
    }
    BigDecimal ratio = growth.get().unrounded().add(HUNDRED).movePointLeft(2);
    Optional<String> form =
        Stream.of("halved", "doubled", "tripled")
            .filter(name -> within(facts.thresholds(), name, ratio))
            .findFirst();
    return form.map(
        name ->
            new Draft(facts, KIND, Topic.PARTNERS, subject)
                .form(name)
                .show("level", level.get())
                .show("change", growth.get())
                .unrounded(ratio)
                .size(facts.pull(subject.area(), subject.flow()))
                .claim("ratio to the year before"));
  }

  private static boolean within(Thresholds thresholds, String name, BigDecimal ratio) {
    List<String> limits = thresholds.words("multiple." + name);
    return ratio.compareTo(new BigDecimal(limits.get(0))) >= 0
        && ratio.compareTo(new BigDecimal(limits.get(1))) <= 0;
  }
}
