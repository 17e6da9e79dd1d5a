package org.tradebrief.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.trend.AdjustedTrade;

/** Sentences on months: without season, per working day, the fiscal year so far. */
class TrendClaimsTest {
  private static final Packs PACKS = Packs.shipped();

  private static List<Claim> claims(TradeView view) {
    Surroundings plain = PACKS.surroundings(view);
    return ClaimRules.decide(
        view,
        new Surroundings(
            plain.rates(),
            plain.forecasts(),
            plain.calendar(),
            plain.quotes(),
            plain.tariffs(),
            Optional.of(AdjustedTrade.of(view, plain.calendar()))));
  }

  private static String said(List<Claim> claims, String id, Language language) {
    return claims.stream()
        .filter(claim -> claim.id().equals(id))
        .map(new Sentences(language)::of)
        .findFirst()
        .orElse("nothing");
  }

  @Test
  void monthOnMonthIsSaidOfAdjustedFiguresAlone() {
    List<Claim> march = claims(PACKS.release("2025-03-provisional"));
    assertEquals(
        "Seasonally adjusted (our estimate), exports fell about 3.9% from February to about"
            + " 9,333.7 billion yen.",
        said(march, "adjusted-change-world-exports", Language.ENGLISH));
    assertEquals(
        "季節調整値（当方推計）では、輸出額は約9兆3,337億円で前月比3.9％減。",
        said(march, "adjusted-change-world-exports", Language.JAPANESE));
    assertEquals(
        "Seasonally adjusted (our estimate), exports of the three months to March 2025 were about"
            + " 5.4% above the three months before, about +23.3% at an annual rate.",
        said(march, "three-on-three-world-exports", Language.ENGLISH));
    assertTrue(
        PACKS.claims("2025-03-provisional").stream()
            .noneMatch(c -> c.kind().equals(AdjustedRule.ON_MONTH)));
  }

  /** 21 working days in May 2024, 20 in May 2023: (1.135 * 20 / 21 - 1) * 100. */
  @Test
  void workingDaysAreToldWhereTheyDiffer() {
    assertEquals(
        "Per working day (21 in May 2024, 20 a year earlier; our estimate), exports rose about"
            + " 8.1%; the printed change is +13.5%.",
        said(
            PACKS.claims("2024-05-exports-detailed"),
            "working-days-world-exports",
            Language.ENGLISH));
    assertEquals(
        "nothing",
        said(PACKS.claims("2025-03-provisional"), "working-days-world-exports", Language.ENGLISH));
  }

  /** The sums of fractions in Python give 6.0929 and 99,108.9 billion yen. */
  @Test
  void theFiscalYearSoFarOfARelease() {
    assertEquals(
        "In the fiscal year so far, from April 2024 to February 2025, exports rose about 6.1% from"
            + " a year earlier to 99,108.9 billion yen (from monthly releases).",
        said(PACKS.claims("2025-02-provisional"), "year-to-date-world-exports", Language.ENGLISH));
    assertEquals(
        "nothing",
        said(PACKS.claims("2025-03-provisional"), "year-to-date-world-exports", Language.ENGLISH));
  }

  @Test
  void everySentenceReadsWellInBothLanguages() {
    List<String> faults = new ArrayList<>();
    List<TradeView> views = new ArrayList<>(PACKS.all());
    for (int year = 2008; year < 2025; year += 4) {
      views.add(PACKS.history(new Month(year, 2)));
    }
    for (TradeView view : views) {
      for (Claim claim : claims(view)) {
        if (List.of(AdjustedRule.ON_MONTH, AdjustedRule.ON_THREE, WorkingDaysRule.KIND)
            .contains(claim.kind())) {
          for (Language language : Language.values()) {
            faults.addAll(Reading.faults(claim, new Sentences(language).of(claim), language));
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }
}
