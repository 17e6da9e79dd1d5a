package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.IndexRow;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;

/**
 * Value beside volume and unit value, from the ministry's indexes.
 *
 * <p>Forms: {@code price-led} (value up, volume not), {@code volume-led} (value up, unit value
 * not), {@code both-up}, {@code volume-down} (value down, unit value not), {@code price-down}
 * (value down, volume not), {@code both-down}, {@code flat}. Arguments: {@code value}, {@code
 * volume}, {@code price} and their {@code …Move}.
 */
final class ValueVolumeRule implements Rule {

  static final String KIND = "value-volume";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return facts.view().indexes().stream()
        .map(row -> Subject.of(row.area().id(), row.flow(), facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.flow() == Flow.BALANCE) {
      return Optional.empty();
    }
    Optional<IndexRow> row = facts.view().index(subject.area(), subject.flow());
    Optional<Figure> value = change(row, Measure.VALUE_INDEX_GROWTH);
    Optional<Figure> volume = change(row, Measure.QUANTITY_INDEX_GROWTH);
    Optional<Figure> price = change(row, Measure.UNIT_VALUE_INDEX_GROWTH);
    if (value.isEmpty() || volume.isEmpty() || price.isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.PRICES, subject)
            .form(form(sign(value), sign(volume), sign(price)))
            .move("value", value.get())
            .move("volume", volume.get())
            .move("price", price.get())
            .unrounded(volume.get().reading().required())
            .size(apart(value.get().reading().required(), volume.get().reading().required()));
    return Optional.of(draft.claim("changes of value, quantity and unit value indexes"));
  }

  private static String form(int value, int volume, int price) {
    if (value == 0) {
      return "flat";
    }
    if (value > 0) {
      return volume <= 0 ? "price-led" : price <= 0 ? "volume-led" : "both-up";
    }
    return volume >= 0 ? "price-down" : price >= 0 ? "volume-down" : "both-down";
  }

  /** How far value and volume moved apart, where they went opposite ways. */
  private static BigDecimal apart(BigDecimal value, BigDecimal volume) {
    return value.signum() * volume.signum() < 0 ? value.subtract(volume) : BigDecimal.ZERO;
  }

  private static int sign(Optional<Figure> growth) {
    return growth.orElseThrow().reading().required().signum();
  }

  private static Optional<Figure> change(Optional<IndexRow> row, Measure measure) {
    return row.flatMap(r -> r.figure(measure)).filter(figure -> figure.percent().isPresent());
  }
}
