package org.tradebrief.statement;

import java.util.Map;
import java.util.Optional;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.statement.Tellers.Teller;

/** Prices, volumes and the yen. */
final class PriceTellers {

  private PriceTellers() {}

  static Map<StatementKind, Teller> all() {
    return Map.of(
        StatementKind.VALUE_VOLUME, PriceTellers::split,
        StatementKind.UNIT_VALUE, PriceTellers::unitValue,
        StatementKind.YEN, PriceTellers::yen,
        StatementKind.YEN_EFFECT, (statement, tables, subject) -> effect(tables, subject),
        StatementKind.TERMS_OF_TRADE, (statement, tables, subject) -> terms(tables, subject));
  }

  /** One measure where the statement names one, else which of the two led. */
  private static Optional<Told> split(Statement statement, Tables tables, Subject subject) {
    Optional<Claim> claim = tables.answers().of("value-volume", subject);
    Optional<String> measure = statement.detail(Detail.MEASURE);
    return measure.isEmpty()
        ? claim.map(c -> Told.of(c, c.form(), "value"))
        : claim
            .filter(c -> c.arguments().containsKey(measure.get()))
            .map(c -> Told.of(c, word(c, measure.get() + "Move"), measure.get()));
  }

  private static Optional<Told> unitValue(Statement statement, Tables tables, Subject subject) {
    return statement.value().filter(v -> v.unit() == StatedUnit.YEN).isPresent()
        ? tables.answers().of("commodity", subject).map(claim -> Told.of(claim, "each"))
        : tables
            .answers()
            .of("unit-value", subject)
            .map(claim -> Told.of(claim, claim.form(), "price"));
  }

  private static Optional<Told> yen(Statement statement, Tables tables, Subject subject) {
    boolean rate = statement.value().filter(v -> v.unit() == StatedUnit.YEN_PER_DOLLAR).isPresent();
    return tables
        .answers()
        .of("yen", subject)
        .map(claim -> Told.of(claim, claim.form(), rate ? "rate" : "change"));
  }

  /** Supported only where rate and unit value moved, and the same way as the words say. */
  private static Optional<Told> effect(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("yen-effect", subject)
        .map(
            claim ->
                Told.of(
                    claim,
                    claim.form().equals("same-way") ? word(claim, "priceMove") : "none",
                    "rateChange"));
  }

  private static Optional<Told> terms(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("terms-of-trade", subject)
        .map(claim -> Told.of(claim, claim.form(), "change"));
  }

  private static String word(Claim claim, String name) {
    return claim.arguments().get(name) instanceof Argument.Word word ? word.key() : "";
  }
}
