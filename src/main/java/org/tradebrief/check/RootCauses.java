package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Severity;

/**
 * Turns failed trials into findings a person can act on. A changed total breaks fifty shares; the
 * cell that most failed trials share is named once, with the rules it breaks, then the next, until
 * every failed trial is told. Among equals the cell with fewer kept rules is the likelier culprit.
 */
final class RootCauses {

  /** Other broken cells named in full before they are only counted. */
  private static final int NAMED = 3;

  /** Cells that a cell is computed from, shown when they are no more than this. */
  private static final int INPUTS = 4;

  private RootCauses() {}

  static List<Finding> findings(List<Trial> trials) {
    List<Trial> open = new ArrayList<>(trials.stream().filter(Trial::failed).toList());
    if (open.isEmpty()) {
      return List.of();
    }
    Map<Figure, Integer> kept = keptTrials(trials, open);
    List<Finding> findings = new ArrayList<>();
    while (!open.isEmpty()) {
      Figure culprit = culprit(open, kept);
      List<Trial> group = open.stream().filter(trial -> involves(trial, culprit)).toList();
      findings.add(finding(culprit, group));
      open.removeAll(group);
    }
    return findings.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
  }

  /** How many trials that did not fail involve each suspect cell. */
  private static Map<Figure, Integer> keptTrials(List<Trial> trials, List<Trial> failed) {
    Set<Figure> suspects = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Trial trial : failed) {
      suspects.add(trial.target());
      suspects.addAll(trial.inputs());
    }
    Map<Figure, Integer> kept = new IdentityHashMap<>();
    for (Trial trial : trials) {
      if (!trial.failed() && trial.rule().reach() != Rule.Reach.FORM) {
        for (Figure cell : cells(trial)) {
          if (suspects.contains(cell)) {
            kept.merge(cell, 1, Integer::sum);
          }
        }
      }
    }
    return kept;
  }

  private static Figure culprit(List<Trial> open, Map<Figure, Integer> kept) {
    Map<Figure, Integer> broken = new IdentityHashMap<>();
    List<Figure> order = new ArrayList<>();
    for (Trial trial : open) {
      for (Figure cell : cells(trial)) {
        if (broken.merge(cell, 1, Integer::sum) == 1) {
          order.add(cell);
        }
      }
    }
    Figure best = order.get(0);
    for (Figure cell : order) {
      int more = broken.get(cell) - broken.get(best);
      int fewerKept = kept.getOrDefault(best, 0) - kept.getOrDefault(cell, 0);
      if (more > 0 || more == 0 && fewerKept > 0) {
        best = cell;
      }
    }
    return best;
  }

  private static List<Figure> cells(Trial trial) {
    List<Figure> cells = new ArrayList<>(trial.inputs().size() + 1);
    cells.add(trial.target());
    cells.addAll(trial.inputs());
    return cells;
  }

  private static boolean involves(Trial trial, Figure cell) {
    return trial.target() == cell || trial.inputs().stream().anyMatch(input -> input == cell);
  }

  private static Finding finding(Figure culprit, List<Trial> group) {
    Trial first =
        group.stream().filter(trial -> trial.target() == culprit).findFirst().orElse(group.get(0));
    Severity severity =
        group.stream().map(trial -> trial.rule().severity()).min(Severity::compareTo).orElseThrow();
    String expected = first.rule().says() + ": " + first.expected();
    String found = first.found();
    if (first.target() != culprit) {
      expected += " at " + first.target().place().text();
      found = culprit.printed() + " here and " + found + " there";
    } else if (!first.inputs().isEmpty() && first.inputs().size() <= INPUTS) {
      expected += " from " + inputs(first);
    }
    return new Finding(
        severity,
        Finding.Kind.CHECK,
        first.rule().id(),
        culprit.place(),
        expected,
        found,
        remedy(severity, first, group));
  }

  private static String inputs(Trial trial) {
    return trial.inputs().stream()
        .map(input -> input.measure().id() + " " + input.printed())
        .collect(Collectors.joining(", "));
  }

  private static String remedy(Severity severity, Trial first, List<Trial> group) {
    String remedy =
        severity == Severity.STOP
            ? "Compare the cell with the ministry's file and mend the input"
            : "Look at the cell; it may be right";
    if (group.size() == 1) {
      return remedy;
    }
    Map<String, Long> others =
        group.stream()
            .filter(trial -> trial != first)
            .collect(
                Collectors.groupingBy(
                    trial -> trial.rule().id(), LinkedHashMap::new, Collectors.counting()));
    String rules =
        others.entrySet().stream()
            .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " x" + entry.getValue() : ""))
            .collect(Collectors.joining(", "));
    String places =
        group.stream()
            .filter(trial -> trial != first)
            .limit(NAMED)
            .map(trial -> trial.target().place().text())
            .collect(Collectors.joining("; "));
    int more = group.size() - 1 - NAMED;
    return remedy
        + ". It also breaks "
        + rules
        + " ("
        + places
        + (more > 0 ? " and " + more + " more" : "")
        + ")";
  }
}
