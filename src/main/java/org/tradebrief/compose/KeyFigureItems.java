package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.report.KeyFact;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Reading;

/**
 * Puts the key facts into words: level, change with its base, stage, and what the small line shows.
 */
record KeyFigureItems(Composition composition) {

  List<KeyFigures.Item> all() {
    return composition.catalogue().keyFacts().stream().map(this::item).toList();
  }

  private KeyFigures.Item item(KeyFact fact) {
    return new KeyFigures.Item(
        composition.word("key." + fact.id()),
        level(fact.level()),
        change(fact),
        composition.word("stage." + composition.pack().vintage().stage().id()),
        fact.trend(),
        trend(fact.trend()));
  }

  private String level(Reading reading) {
    if (reading instanceof Amount amount) {
      return composition.tongue().formats().billion(amount);
    }
    throw new IllegalArgumentException("a key figure is money, not " + reading);
  }

  /**
   * A balance grows in size, whatever its sign: its percentage compares two surpluses or two
   * deficits, and there is none when the sign has changed.
   */
  private String change(KeyFact fact) {
    if (!fact.id().startsWith("balance")) {
      return flowChange(fact.change());
    }
    String side = fact.level().required().signum() < 0 ? "deficit" : "surplus";
    Optional<Reading> change = fact.change();
    if (change.isEmpty()) {
      return composition.word("key.change.none");
    }
    if (change.get() instanceof Percent percent) {
      return worded("key.change." + side + "." + direction(percent), percent);
    }
    boolean swung = change.get() == Mark.NIL;
    return composition.word(swung ? "key.change." + side + ".swing" : "key.change.none", base());
  }

  private String flowChange(Optional<Reading> change) {
    return change
        .filter(Percent.class::isInstance)
        .map(Percent.class::cast)
        .map(percent -> worded("key.change." + direction(percent), percent))
        .orElseGet(() -> composition.word("key.change.none"));
  }

  /** Both forms are offered; a language shows the sign or says it. */
  private String worded(String key, Percent percent) {
    return composition.word(
        key,
        base(),
        composition.tongue().formats().signed(percent),
        composition.tongue().formats().size(percent));
  }

  private String base() {
    return composition.word(composition.base());
  }

  private static String direction(Percent percent) {
    return List.of("fall", "flat", "rise").get(percent.value().signum() + 1);
  }

  private String trend(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return "";
    }
    return composition.word(
        "key.trend",
        composition.tongue().formats().number(values.get(0), 0),
        composition.tongue().formats().number(values.get(values.size() - 1), 0),
        composition.tongue().formats().number(BigDecimal.valueOf(values.size()), 0));
  }
}
