package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Measure;

/**
 * One page of commodities: sections and the total, items and their section, parts and their item.
 */
final class SectionRules {

  static final Rule SECTIONS = Rule.pins("section-sum", "the sections add up to the total");
  static final Rule CONTRIBUTIONS =
      Rule.pins("section-contributions", "the contributions of the sections add up to the growth");
  static final Rule SECTIONS_BEFORE =
      Rule.pins("section-sum-before", "the growth of the total by its sections of a year before");
  static final Rule HOLDS = Rule.bounds("parts-in-whole", "a line holds at least its parts");
  static final Rule HELD =
      Rule.bounds("parts-in-whole-before", "the growth of a line that held its parts");

  private SectionRules() {}

  static void tryAll(ReleaseTables tables, Trials trials) {
    for (Row total : tables.commodities()) {
      if (total.commodity().level() == Commodity.Level.TOTAL) {
        List<Row> page = tables.page(total.area().id(), total.flow());
        List<Row> sections =
            page.stream()
                .filter(row -> row.commodity().level() == Commodity.Level.SECTION)
                .toList();
        trySections(total, sections, trials);
        Map<String, List<Row>> parts = new HashMap<>();
        for (Row row : page) {
          row.commodity()
              .parent()
              .ifPresent(id -> parts.computeIfAbsent(id, key -> new ArrayList<>()).add(row));
        }
        for (Row row : page) {
          if (row != total) {
            tryParts(row, parts.getOrDefault(row.commodity().id(), List.of()), trials);
          }
        }
      }
    }
  }

  private static void trySections(Row total, List<Row> sections, Trials trials) {
    total
        .value()
        .ifPresent(
            value ->
                trials.compare(
                    SECTIONS,
                    value,
                    Sums.cells(sections, Row.Kind.VALUE),
                    view -> Sums.levels(view, sections, Row.Kind.VALUE)));
    tryContributions(total, sections, trials);
    if (total.growth().isEmpty() || total.value().isEmpty()) {
      trials.notCovered(SECTIONS_BEFORE);
      return;
    }
    List<Figure> inputs = new ArrayList<>(List.of(total.value().get()));
    inputs.addAll(Sums.cellsWithGrowth(sections, Row.Kind.VALUE));
    trials.compare(
        SECTIONS_BEFORE,
        total.growth().get(),
        inputs,
        view ->
            Sums.before(view, sections, Row.Kind.VALUE)
                .flatMap(sum -> Growth.percent(view.of(total.value().get()), sum)));
  }

  private static void tryContributions(Row total, List<Row> sections, Trials trials) {
    Optional<Figure> target = total.find(Measure.CONTRIBUTION);
    if (target.isEmpty()) {
      trials.notCovered(CONTRIBUTIONS);
      return;
    }
    List<Figure> cells = new ArrayList<>();
    sections.forEach(row -> row.find(Measure.CONTRIBUTION).ifPresent(cells::add));
    trials.compare(
        CONTRIBUTIONS,
        target.get(),
        cells,
        view -> {
          Interval sum = Interval.exactly(BigDecimal.ZERO);
          for (Figure cell : cells) {
            Optional<Interval> value = view.find(cell);
            if (value.isEmpty()) {
              return Optional.empty();
            }
            sum = sum.plus(value.get());
          }
          return Optional.of(sum);
        });
  }

  private static void tryParts(Row whole, List<Row> parts, Trials trials) {
    if (parts.isEmpty()) {
      return;
    }
    for (Row.Kind kind : Row.Kind.values()) {
      List<Row> same = parts.stream().filter(part -> sameUnit(part, whole, kind)).toList();
      Sums.tryHolds(HOLDS, whole, same, kind, trials);
      Sums.tryHeldBefore(HELD, whole, same, kind, trials);
    }
  }

  /**
   * Values always, quantities where both count in the same unit; a {@code -} has no unit and is
   * zero.
   */
  static boolean sameUnit(Row a, Row b, Row.Kind kind) {
    if (kind == Row.Kind.VALUE) {
      return true;
    }
    Optional<Figure> first = a.find(Measure.QUANTITY);
    Optional<Figure> second = b.find(Measure.QUANTITY);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return Units.of(first.get())
        .flatMap(unit -> Units.of(second.get()).map(unit::equals))
        .orElse(true);
  }
}
