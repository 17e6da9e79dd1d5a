package org.tradebrief.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Release;

/** 23 area pages, the last eleven with last year's beside them, and one month in two stages. */
class MinistryAreasTest {

  @Test
  void twentyThreeMonthsKeepEveryRuleAloneAndTogether() {
    List<Release> releases = MinistryAreas.read("area_totals_press_2024-05_2026-03.csv");
    assertEquals(23, releases.size());
    Archive archive = new Archive(releases, new FigureSet(List.of()));
    int growths = 0;
    for (Release release : releases) {
      assertEquals(47, areas(release));
      CheckReport report = Gate.check(archive, release);
      assertEquals(
          List.of(), report.findings().stream().map(Finding::text).toList(), release::toString);
      growths += tried(report, "growth-against-archive");
    }
    assertEquals(11 * 47 * 2, growths, "growths tried against last year's release");
  }

  @Test
  void oneMonthInTwoStagesKeepsEveryRuleButThatTwoCopiesAreCut() {
    List<Release> releases = MinistryAreas.read("area_totals_press_2025-02_2025-03.csv");
    assertEquals(3, releases.size());
    int cuts = 0;
    for (Release release : releases) {
      List<String> codes =
          ReleaseChecks.check(release).findings().stream().map(Finding::code).toList();
      // Two of the three stop after C&E EURO, so the last eleven rows are missing.
      boolean cut = areas(release) < 47;
      cuts += cut ? 1 : 0;
      assertEquals(cut ? List.of("all-areas") : List.of(), codes, release::toString);
    }
    assertEquals(2, cuts);
  }

  @Test
  void aReleaseUnderTheTitleOfTheNextMonthIsFound() {
    List<Release> releases = MinistryAreas.read("area_totals_press_2024-05_2026-03.csv");
    Release february = releases.get(9);
    Release march = releases.get(10);
    Release mistaken = retitled(february, march);
    List<Release> others = new ArrayList<>(releases);
    others.set(10, mistaken);
    CheckReport report =
        ArchiveChecks.check(new Archive(others, new FigureSet(List.of())), mistaken);
    assertTrue(report.stops());
    assertEquals("own-tables", report.findings().get(0).code());
  }

  private static long areas(Release release) {
    return release.figures().all().stream().map(Figure::area).distinct().count();
  }

  private static Release retitled(Release tables, Release title) {
    List<Figure> figures =
        tables.figures().all().stream()
            .map(
                f ->
                    new Figure(
                        title.vintage(),
                        f.table(),
                        title.vintage().period(),
                        f.area(),
                        f.commodity(),
                        f.flow(),
                        f.measure(),
                        f.reading(),
                        f.printed(),
                        f.status(),
                        f.place()))
            .toList();
    return new Release(title.vintage(), new FigureSet(figures), title.file());
  }

  private static int tried(CheckReport report, String rule) {
    return report.results().stream()
        .filter(result -> result.rule().equals(rule))
        .mapToInt(RuleResult::tried)
        .sum();
  }
}
