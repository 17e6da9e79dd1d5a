package org.tradebrief.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.table.Language;

/**
 * What is said of quarters, halves and years. Runs and ranks of the history were computed outside
 * the program from the same months; those of fiscal 2024 are the ministry's own words as the press
 * carried them (fourth rise, a record; imports the first rise in two years, second highest; fourth
 * deficit).
 */
class PeriodClaimsTest {
  private static final Packs PACKS = Packs.shipped();

  private static List<Claim> claims(String period) {
    return PACKS.claims(PACKS.period(period));
  }

  private static Optional<Claim> find(List<Claim> claims, String kind, String subject) {
    return claims.stream()
        .filter(
            claim -> claim.kind().equals(kind) && claim.subject().startsWith("world/" + subject))
        .findFirst();
  }

  private static int count(Claim claim, String argument) {
    return ((Argument.Count) claim.arguments().get(argument)).number();
  }

  private static String run(Claim claim) {
    String shape = ((Argument.Word) claim.arguments().get("run")).key();
    return shape.equals("none") ? shape : shape + " " + count(claim, "runLength");
  }

  @Test
  void theLeadOfFiscal2024SaysTheYearOnce() {
    Lead lead = LeadChooser.choose(claims("FY2024"));
    Sentences english = new Sentences(Language.ENGLISH);
    Sentences japanese = new Sentences(Language.JAPANESE);
    assertEquals(
        "Exports rose 5.9% in fiscal 2024; trade deficit of 5,221.7 billion yen",
        english.of(lead.headline().orElseThrow()));
    assertEquals(
        List.of(
            "Exports rose 5.9% from a year earlier to 108,934.6 billion yen in fiscal 2024 (April 2024"
                + " to March 2025), the fourth rise in a row (earlier years as in the time series of"
                + " September 2026).",
            "Imports rose 4.7% from a year earlier to 114,156.3 billion yen, the first rise in two"
                + " years.",
            "The trade balance was a deficit of 5,221.7 billion yen, 15% smaller than a year earlier,"
                + " the fourth deficit in a row."),
        lead.sentences().stream().limit(3).map(english::of).toList());
    assertEquals(
        List.of(
            "2024年度（2024年4月～2025年3月）の輸出額は108兆9,346億円で前年度比5.9％増、4年連続の増加（以前の年は2026年9月時点の時系列による）。",
            "輸入額は114兆1,563億円で前年度比4.7％増、2年ぶりの増加。",
            "差引額は5兆2,217億円の赤字で前年度比15％縮小、4年連続の赤字。"),
        lead.sentences().stream().limit(3).map(japanese::of).toList());
    List<String> rest = lead.sentences().stream().skip(3).map(english::of).toList();
    assertTrue(
        rest.contains(
            "Exports were the highest of the 46 years since fiscal 1979 (compared with the time series"
                + " of September 2026)."),
        rest.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "FY2024, streak 4, first 2, streak 4",
    "FY2023, streak 3, first 3, streak 3",
    "CY1990, streak 3, streak 4, streak 10",
    "CY2009, streak 2, first 7, streak 29",
    "FY2008, first 7, first 7, first 28",
    "FY2008-H2, first 14, first 13, first 56",
    "2008-Q4, first 27, first 20, streak 2",
    "2024-H1, streak 7, first 2, streak 6",
    "1998-H1, streak 8, first 8, streak 36",
    "2022-Q3, streak 7, streak 7, streak 5"
  })
  void runsCountAllSpansOfTheMake(String period, String exports, String imports, String balance) {
    List<Claim> claims = claims(period);
    assertEquals(exports, run(find(claims, PeriodRule.KIND, "exports").orElseThrow()));
    assertEquals(imports, run(find(claims, PeriodRule.KIND, "imports").orElseThrow()));
    assertEquals(balance, run(find(claims, PeriodRule.KIND, "balance").orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "FY2024, exports, record, 1, 46",
    "FY2024, imports, rank, 2, 46",
    "FY2013, balance, deficit-record, 1, 35",
    "FY2013, imports, record, 1, 35",
    "CY2023, exports, record, 1, 45",
    "CY2022, balance, deficit-record, 1, 44",
    "2022-Q3, imports, record, 1, 175",
    "2024-H1, exports, season-record, 3, 91",
    "2008-Q4, balance, deficit, 4, 120"
  })
  void ranks(String period, String flow, String form, int rank, int of) {
    Claim claim = find(claims(period), YearRankRule.KIND, flow).orElseThrow();
    assertEquals(form, claim.form());
    assertEquals(rank, count(claim, "rank"));
    assertEquals(of, count(claim, "of"));
  }

  @ParameterizedTest
  @CsvSource({
    "CY2009, exports, fall-record, CY1980",
    "CY2009, exports, low, CY2002",
    "FY2008-H2, imports, fall, FY1986-H2",
    "FY2008-H2, balance, deficit, FY1979-H2",
    "2008-Q4, imports, fall, 1999-Q1",
    "2022-Q3, imports, rise, 1980-Q2",
    "1998-H1, imports, fall, 1993-H2",
    "FY2008, imports, fall, FY1998"
  })
  void largestSince(String period, String flow, String form, String since) {
    Claim claim =
        claims(period).stream()
            .filter(c -> c.kind().equals(SinceRule.KIND) && c.form().equals(form))
            .filter(c -> c.subject().startsWith("world/" + flow))
            .findFirst()
            .orElseThrow();
    assertEquals(since, ((Argument.Time) claim.arguments().get("since")).period().id());
  }
}
