package org.tradebrief.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.check.MinistryAreas;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Language;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Points;
import org.tradebrief.table.Published;
import org.tradebrief.table.Release;
import org.tradebrief.table.Vintage;

/**
 * The same rules and sentences on every month at hand, whole, partial, printed or of the history.
 */
class EveryPackTest {
  private static final Packs PACKS = Packs.shipped();
  private static final Map<Language, Sentences> WORDS =
      Map.of(
          Language.ENGLISH, new Sentences(Language.ENGLISH),
          Language.JAPANESE, new Sentences(Language.JAPANESE));

  @Test
  void everyReleaseOfTheArchive() {
    for (TradeView view : PACKS.all()) {
      hold(PACKS, view);
    }
  }

  @Test
  void everyMonthOfTheHistory() {
    Month first = new Month(1980, 1);
    for (Month month : PACKS.historyMonths()) {
      if (!month.isBefore(first)) {
        hold(PACKS, PACKS.history(month));
      }
    }
  }

  /** As a run has it: the releases of the months before are at hand too. */
  @Test
  void monthsOfTheHistoryBesideReleases() {
    for (int back = 0; back < 12; back++) {
      hold(PACKS, PACKS.historyBesideReleases(new Month(2025, 2).plus(-back)));
    }
  }

  /** Every quarter, half and year from the second of the data on. */
  @Test
  void everyPeriodOfTheHistory() {
    for (int year = 1980; year <= 2024; year++) {
      for (String form :
          List.of("CY%d", "%d-Q1", "%d-Q2", "%d-Q3", "%d-Q4", "%d-H1", "%d-H2", "FY%d-H1")) {
        hold(PACKS, PACKS.period(String.format(Locale.ROOT, form, year)));
      }
      hold(PACKS, PACKS.period("FY" + year + "-H2"));
      hold(PACKS, PACKS.period("FY" + year));
    }
  }

  /** What a claim rests on can be looked up: cells of tables, or rows of context. */
  @Test
  void everyClaimHasEvidence() {
    for (TradeView view : PACKS.all()) {
      for (Claim claim : PACKS.claims(view)) {
        Evidence evidence = claim.evidence();
        boolean calendar = claim.kind().equals(CalendarRule.KIND);
        assertTrue(
            calendar || !evidence.figures().isEmpty() || !evidence.context().isEmpty(),
            () -> view.target().vintage().id() + " " + claim.id());
      }
    }
  }

  @Test
  void everyAreaPageOfTheMinistry() {
    List<Release> releases = MinistryAreas.read("area_totals_press_2024-05_2026-03.csv");
    Packs packs = PACKS.with(releases);
    for (TradeView view : packs.all()) {
      hold(packs, view);
    }
  }

  /** March 2025 as provisional and, a week later, with detailed exports. */
  @Test
  void oneMonthInTwoStages() {
    Packs packs = PACKS.with(MinistryAreas.read("area_totals_press_2025-02_2025-03.csv"));
    List<Claim> claims = hold(packs, packs.release("2025-03-exports-detailed"));
    Claim exports = claim(claims, "revised-world-exports");
    assertEquals("up", exports.form());
    assertEquals("4787", exports.evidence().unrounded());
    assertEquals("down", claim(claims, "revised-world-imports").form());
  }

  /**
   * A release of real cells in which everything went the other way: each printed change and
   * contribution with the other sign, new lines gone and gone lines new, told a month later.
   */
  @Test
  void aReleaseTurnedRound() {
    Release march =
        PACKS.archive().releases().stream()
            .filter(r -> r.vintage().id().equals("2025-03-provisional"))
            .findFirst()
            .orElseThrow();
    Month april = new Month(2025, 4);
    Vintage vintage =
        new Vintage(april, march.vintage().stage(), Published.on(LocalDate.of(2025, 5, 21)));
    List<Figure> turned =
        march.figures().all().stream().map(figure -> turned(figure, vintage)).toList();
    Packs packs = PACKS.with(List.of(new Release(vintage, new FigureSet(turned), "turned")));
    List<Claim> claims = hold(packs, packs.all().get(0));
    for (Claim claim : claims) {
      if (claim.kind().startsWith("tariff")
          || claim.kind().equals("rank")
          || claim.kind().equals("since")) {
        continue;
      }
      assertTrue(!WORDS.get(Language.ENGLISH).of(claim).contains("March"), claim.id());
    }
    assertEquals("fall", claim(claims, "change-world-exports").form());
    assertEquals("fall", claim(claims, "led-by-world-exports").form());
    assertEquals("rise-while-fall", claim(claims, "shift-asia-exports").form());
  }

  private static Claim claim(List<Claim> claims, String id) {
    return claims.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static Figure turned(Figure figure, Vintage vintage) {
    return new Figure(
        vintage,
        figure.table(),
        later(figure.period()),
        figure.area(),
        figure.commodity(),
        figure.flow(),
        figure.measure(),
        turned(figure.measure(), figure.reading()),
        "",
        figure.status(),
        figure.place());
  }

  private static org.tradebrief.table.Reading turned(
      Measure measure, org.tradebrief.table.Reading reading) {
    if (reading instanceof Percent percent && measure != Measure.SHARE) {
      boolean wasZero = percent.value().signum() == 0;
      return new Percent(percent.value().negate(), wasZero && !percent.negativeZero());
    }
    if (reading instanceof Points points) {
      boolean wasZero = points.value().signum() == 0;
      return new Points(points.value().negate(), wasZero && !points.negativeZero());
    }
    if (reading == Mark.NEW || reading == Mark.ALL_GONE) {
      return reading == Mark.NEW ? Mark.ALL_GONE : Mark.NEW;
    }
    return reading;
  }

  private static Period later(Period period) {
    return period instanceof Month month ? month.plus(1) : period;
  }

  private static List<Claim> hold(Packs packs, TradeView view) {
    String pack = view.target().vintage().id();
    List<Claim> claims = packs.claims(view);
    Set<String> ids = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (Claim claim : claims) {
      assertTrue(ids.add(claim.id()), () -> pack + " has " + claim.id() + " twice");
      for (Language language : Language.values()) {
        faults.addAll(Reading.faults(claim, WORDS.get(language).of(claim), language));
      }
    }
    faults.addAll(Stance.contradictions(claims));
    Lead lead = LeadChooser.choose(claims);
    assertTrue(lead.headline().isPresent(), () -> pack + " has no headline");
    assertTrue(lead.sentences().size() >= 3, () -> pack + " has a lead of " + lead.sentences());
    assertTrue(lead.sentences().size() <= 7, () -> pack + " has a long lead");
    assertEquals(
        lead.sentences().size(),
        lead.sentences().stream().map(c -> c.kind() + " " + c.subject()).distinct().count(),
        () -> pack + " says one thing twice");
    assertEquals(List.of(), faults, pack);
    return claims;
  }
}
