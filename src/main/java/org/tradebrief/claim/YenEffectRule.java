package org.tradebrief.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.IndexRow;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Percent;

/**
 * Whether the yen may have moved the value of a flow: the rate moved by the limit of the
 * thresholds, and the unit value of the flow moved the same way. It never says that it did.
 *
 * <p>Forms: {@code rate-still} (moved less than the limit), {@code price-other} (the unit value did
 * not go the same way), {@code same-way}. Arguments: of {@link Rates#show}, {@code rateChange} and
 * {@code rateMove} ({@code weaker}, {@code stronger}, {@code unchanged}), {@code price} and {@code
 * priceMove}. An answer; packs show rate and unit values and draw no line.
 */
final class YenEffectRule implements Rule {

  static final String KIND = "yen-effect";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.empty();
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<ExchangeRate> rate = Rates.average(facts, subject.period());
    Optional<Percent> moved = rate.flatMap(r -> YenRule.change(facts, r));
    Optional<Figure> price =
        facts
            .view()
            .index(Area.WORLD_ID, subject.flow())
            .flatMap((IndexRow row) -> row.figure(Measure.UNIT_VALUE_INDEX_GROWTH))
            .filter(figure -> figure.percent().isPresent());
    if (moved.isEmpty()
        || price.isEmpty()
        || subject.flow() == Flow.BALANCE
        || !subject.isWorld()
        || !subject.period().equals(facts.month())) {
      return Optional.empty();
    }
    Percent change = moved.get();
    boolean still =
        change.value().abs().compareTo(facts.thresholds().number("yen-effect.rate")) < 0;
    boolean same = change.value().signum() == price.get().reading().required().signum();
    Draft draft =
        new Draft(facts, KIND, Topic.PRICES, subject)
            .form(still ? "rate-still" : same ? "same-way" : "price-other")
            .with("rateChange", new Argument.Change(change))
            .with("rateMove", new Argument.Word(YenRule.form(change.value())))
            .move("price", price.get())
            .unrounded(change.value());
    Rates.show(draft, rate.get());
    return Optional.of(draft.claim("rate and unit values beside each other"));
  }
}
