package org.tradebrief.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Severity;

/**
 * How far the rules reach: of all cells, how many can be recomputed, how many lie within a limit
 * that stops, how many within one that only warns, and how many are held by their form alone.
 *
 * @param formOnly the cells whose digits no rule looks at, in the order of the source
 */
public record Coverage(int cells, int pinned, int bounded, int hinted, List<Figure> formOnly) {

  public Coverage {
    formOnly = List.copyOf(formOnly);
  }

  private enum Level {
    PINNED,
    BOUNDED,
    HINTED,
    FORM_ONLY
  }

  static Coverage of(List<Figure> cells, List<Trial> trials) {
    Map<Figure, Level> levels = new IdentityHashMap<>();
    for (Trial trial : trials) {
      Level level = level(trial.rule());
      levels.merge(trial.target(), level, Coverage::better);
      for (Figure input : trial.inputs()) {
        levels.merge(input, level, Coverage::better);
      }
    }
    int[] counts = new int[Level.values().length];
    for (Figure cell : cells) {
      counts[levels.getOrDefault(cell, Level.FORM_ONLY).ordinal()]++;
    }
    List<Figure> formOnly =
        cells.stream()
            .filter(cell -> levels.getOrDefault(cell, Level.FORM_ONLY) == Level.FORM_ONLY)
            .toList();
    return new Coverage(
        cells.size(),
        counts[Level.PINNED.ordinal()],
        counts[Level.BOUNDED.ordinal()],
        counts[Level.HINTED.ordinal()],
        formOnly);
  }

  Coverage plus(Coverage other) {
    List<Figure> all = new ArrayList<>(formOnly);
    all.addAll(other.formOnly);
    return new Coverage(
        cells + other.cells,
        pinned + other.pinned,
        bounded + other.bounded,
        hinted + other.hinted,
        all);
  }

  private static Level level(Rule rule) {
    if (rule.reach() == Rule.Reach.FORM) {
      return Level.FORM_ONLY;
    }
    if (rule.severity() != Severity.STOP) {
      return Level.HINTED;
    }
    return rule.reach() == Rule.Reach.PINS ? Level.PINNED : Level.BOUNDED;
  }

  private static Level better(Level a, Level b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
