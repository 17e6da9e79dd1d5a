package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Stage;

/** Releases of one month against each other, and one month's tables under another month's title. */
final class StageRules {

  static final Rule PART_OF_MONTH =
      Rule.bounds("part-of-month", "a longer part of a month holds at least a shorter one");
  static final Rule OWN_TABLES =
      Rule.form("own-tables", "the tables are not those of another month under a new title");

  private StageRules() {}

  static void tryAll(ReleaseTables tables, List<ReleaseTables> others, Trials trials) {
    for (ReleaseTables other : others) {
      if (other.month().equals(tables.month())) {
        tryParts(tables, other, trials);
      } else {
        tryOwnTables(tables, other, trials);
      }
    }
  }

  /** Totals of 10 days, 20 days and the month only grow; so do those of the year before. */
  private static void tryParts(ReleaseTables tables, ReleaseTables other, Trials trials) {
    int order = Integer.compare(length(tables), length(other));
    if (order == 0) {
      return;
    }
    ReleaseTables longer = order > 0 ? tables : other;
    ReleaseTables shorter = order > 0 ? other : tables;
    for (Flow flow : BalanceRules.parts()) {
      tryPart(longer.total(flow), shorter.total(flow), trials);
      tryPart(longer.totalBefore(flow), shorter.totalBefore(flow), trials);
    }
  }

  /** How much of the month a release covers, as an order. */
  private static int length(ReleaseTables tables) {
    Stage stage = tables.release().vintage().stage();
    return stage == Stage.FIRST_10_DAYS ? 1 : stage == Stage.FIRST_20_DAYS ? 2 : 3;
  }

  private static void tryPart(Optional<Row> longer, Optional<Row> shorter, Trials trials) {
    Optional<Figure> whole = longer.flatMap(Row::value);
    Optional<Figure> part = shorter.flatMap(Row::value);
    if (whole.isEmpty() || part.isEmpty()) {
      trials.notCovered(PART_OF_MONTH);
      return;
    }
    trials.compare(
        PART_OF_MONTH,
        whole.get(),
        List.of(part.get()),
        view -> view.find(part.get()).map(value -> Interval.atLeast(value.low())));
  }

  /** Two months never share half of their values, not even by their small partners. */
  private static void tryOwnTables(ReleaseTables tables, ReleaseTables other, Trials trials) {
    List<Figure> values = values(tables);
    Map<Cell, Figure> theirs =
        values(other).stream()
            .collect(Collectors.toMap(Cell::of, Function.identity(), (a, b) -> a));
    List<Figure> same = new ArrayList<>();
    int compared = 0;
    for (Figure value : values) {
      Figure their = theirs.get(Cell.of(value));
      if (their != null) {
        compared++;
        if (their.reading().equals(value.reading())) {
          same.add(value);
        }
      }
    }
    if (compared == 0) {
      trials.notCovered(OWN_TABLES);
      return;
    }
    int shared = same.size();
    int tried = compared;
    trials.table(
        OWN_TABLES,
        values.get(0),
        shared * 2 <= tried,
        () -> "values of " + tables.month().id(),
        () -> shared + " of " + tried + " values of " + other.release().file());
  }

  private record Cell(String table, String area, String commodity, Flow flow) {
    static Cell of(Figure figure) {
      return new Cell(
          figure.table().id(), figure.area().id(), figure.commodity().id(), figure.flow());
    }
  }

  private static List<Figure> values(ReleaseTables tables) {
    return tables
        .release()
        .figures()
        .where(
            figure -> figure.measure() == Measure.VALUE && figure.period().equals(tables.month()));
  }
}
