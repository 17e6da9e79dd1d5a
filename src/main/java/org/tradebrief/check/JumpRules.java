package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;

/** A partner's exports and imports against its own earlier months; warns. */
final class JumpRules {

  static final Rule JUMP =
      Rule.hint("area-jump", "twice the range of the partner's earlier months at most");

  /** Earlier months needed to speak of a range. */
  private static final int MONTHS = 6;

  /**
   * Of 23 releases, no partner of some size went beyond 1.65 times the range of its earlier months
   * (Qatar, March 2026); a slip of a digit place is a factor of ten.
   */
  private static final BigDecimal FACTOR = BigDecimal.valueOf(2);

  /**
   * Million yen that a partner must once have reached: Iran's exports fell from 404 to 2 in a
   * month.
   */
  private static final BigDecimal SOME_SIZE = BigDecimal.valueOf(5000);

  private JumpRules() {}

  private record Key(String area, Flow flow) {}

  static void tryAll(ReleaseTables tables, List<ReleaseTables> others, Trials trials) {
    Map<Key, List<Figure>> earlier = new HashMap<>();
    for (ReleaseTables other : others) {
      if (other.month().isBefore(tables.month())) {
        for (Row row : other.areas()) {
          row.value()
              .filter(figure -> figure.reading().number().isPresent())
              .ifPresent(
                  figure ->
                      earlier
                          .computeIfAbsent(
                              new Key(row.area().id(), row.flow()), key -> new ArrayList<>())
                          .add(figure));
        }
      }
    }
    for (Row row : tables.areas()) {
      if (row.flow() != Flow.BALANCE) {
        tryRow(row, earlier.getOrDefault(new Key(row.area().id(), row.flow()), List.of()), trials);
      }
    }
  }

  private static void tryRow(Row row, List<Figure> earlier, Trials trials) {
    Optional<Figure> value = row.value();
    if (value.isEmpty() || earlier.stream().map(Figure::period).distinct().count() < MONTHS) {
      trials.notCovered(JUMP);
      return;
    }
    BigDecimal low =
        earlier.stream().map(f -> f.reading().required()).reduce(BigDecimal::min).get();
    BigDecimal high =
        earlier.stream().map(f -> f.reading().required()).reduce(BigDecimal::max).get();
    if (high.compareTo(SOME_SIZE) < 0) {
      trials.notCovered(JUMP);
      return;
    }
    Interval range =
        new Interval(Interval.exactly(low).dividedBy(FACTOR).low(), high.multiply(FACTOR));
    trials.compare(JUMP, value.get(), List.of(), view -> Optional.of(range));
  }
}
