package org.tradebrief.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Release;
import org.tradebrief.table.Severity;
import org.tradebrief.table.TableId;

/**
 * Hundreds of errors of a dozen kinds, planted one at a time in the release of March 2025, at cells
 * counted off by a fixed step. What is not stopped must be beyond what the printed digits can show;
 * that is judged by {@link Resolution}, which knows nothing of the rules.
 */
class PlantedErrorsTest {

  /** A step with no factor in common with the cells of a row or the rows of a page. */
  private static final int STEP = 199;

  private enum Fate {
    STOPPED,
    WARNED,
    UNSEEN
  }

  private record Result(Plant plant, Fate fate) {}

  @Test
  void whatTheDigitsCanShowIsStopped() {
    Collection<Result> results =
        plants().parallel().map(plant -> new Result(plant, fate(plant.release()))).toList();
    Map<Plant.Kind, Map<Fate, Integer>> kinds = new EnumMap<>(Plant.Kind.class);
    Map<Fate, AtomicInteger> all = new EnumMap<>(Fate.class);
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> unseen = new TreeMap<>();
    for (Result result : results) {
      kinds
          .computeIfAbsent(result.plant().kind(), kind -> new EnumMap<>(Fate.class))
          .merge(result.fate(), 1, Integer::sum);
      all.computeIfAbsent(result.fate(), fate -> new AtomicInteger()).incrementAndGet();
      if (result.fate() != Fate.STOPPED) {
        unseen.merge(result.plant().cell().measure().id(), 1, Integer::sum);
        if (Resolution.shows(result.plant())) {
          wrong.add(result.fate() + " " + result.plant().text());
        }
      }
    }
    System.out.println(
        "planted errors: " + results.size() + " " + all + ", not stopped by measure " + unseen);
    kinds.forEach((kind, fates) -> System.out.println("  " + kind + " " + fates));
    assertEquals(List.of(), wrong);
    assertTrue(results.size() > 300, "errors planted: " + results.size());
    assertTrue(all.get(Fate.STOPPED).get() * 4 > results.size() * 3, "three in four: " + all);
    for (Plant.Kind kind :
        List.of(
            Plant.Kind.LOST_CELL,
            Plant.Kind.LOST_ROW,
            Plant.Kind.DOUBLED_ROW,
            Plant.Kind.NUMBER_TO_MARK,
            Plant.Kind.TEXT_ONLY)) {
      assertEquals(Set.of(Fate.STOPPED), kinds.get(kind).keySet(), kind.name());
    }
  }

  @Test
  void everyCellOfTheTotalsAndEveryValueOfTheAreasIsHeld() {
    Release march = Shipped.march();
    List<String> unseen = new ArrayList<>();
    for (Figure cell :
        march
            .figures()
            .where(f -> f.table() == TableId.TOTALS && f.period().equals(march.month()))) {
      Plant.at(march, cell, Plant.Kind.LAST_DIGIT)
          .filter(plant -> fate(plant.release()) != Fate.STOPPED)
          .ifPresent(plant -> unseen.add(plant.text()));
    }
    List<Figure> areas =
        march.figures().where(f -> f.table() == TableId.AREAS && f.measure() == Measure.VALUE);
    for (int i = 0; i < areas.size(); i += 7) {
      Plant.at(march, areas.get(i), Plant.Kind.LAST_DIGIT)
          .filter(plant -> fate(plant.release()) != Fate.STOPPED)
          .ifPresent(plant -> unseen.add(plant.text()));
    }
    assertEquals(List.of(), unseen);
  }

  private static Stream<Plant> plants() {
    Release march = Shipped.march();
    List<Figure> cells = march.figures().all();
    return Stream.of(Plant.Kind.values())
        .flatMap(
            kind ->
                IntStream.iterate(kind.ordinal() * 7, i -> i < cells.size(), i -> i + STEP)
                    .mapToObj(i -> Plant.at(march, cells.get(i), kind))
                    .flatMap(Optional::stream));
  }

  private static Fate fate(Release release) {
    List<Trial> failed = new ArrayList<>(ReleaseChecks.tryAll(release).failed());
    if (stops(failed)) {
      return Fate.STOPPED;
    }
    failed.addAll(ArchiveChecks.tryAll(Shipped.archive(), release).failed());
    return stops(failed) ? Fate.STOPPED : failed.isEmpty() ? Fate.UNSEEN : Fate.WARNED;
  }

  private static boolean stops(List<Trial> failed) {
    return failed.stream().anyMatch(trial -> trial.rule().severity() == Severity.STOP);
  }

  static BigDecimal number(Figure figure) {
    return figure.reading().number().orElse(BigDecimal.ZERO);
  }
}
