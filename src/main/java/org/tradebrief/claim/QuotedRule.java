package org.tradebrief.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.context.Quote;

/**
 * What somebody is on record to have said of a topic by the pack's day: the only form in which a
 * cause may be told. An answer; packs show quotations in a box of their own.
 *
 * <p>Forms: {@code quote}, {@code paraphrase}. Arguments: {@code who}, {@code role}, {@code day},
 * {@code said}. The subject is of no matter.
 */
final class QuotedRule implements Rule {

  /** The topic of goods that take another way. */
  static final String REROUTING = "rerouting";

  static final String KIND = "quoted";

  private final String topic;

  QuotedRule(String topic) {
    this.topic = topic;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.empty();
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    return facts.surroundings().quotes().stream()
        .filter(quote -> quote.topic().equals(topic))
        .filter(quote -> known(facts, quote))
        .findFirst()
        .map(
            quote ->
                new Draft(facts, KIND, Topic.PARTNERS, subject)
                    .part(topic)
                    .form(quote.form().equals("quote") ? "quote" : "paraphrase")
                    .with("who", new Argument.Name(quote.who()))
                    .with("role", new Argument.Name(quote.role()))
                    .with("day", new Argument.Day(quote.date()))
                    .with("said", new Argument.Name(quote.text()))
                    .rests(quote.place())
                    .claim("an attributed quotation"));
  }

  private static boolean known(Facts facts, Quote quote) {
    return !quote.asOfFrom().orElse(quote.date()).isAfter(facts.view().target().asOf());
  }
}
