package org.tradebrief.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Language;

/**
 * What the tables of March 2025 say, as the ministry's own pages and the press of the day had it.
 */
class March2025Test {
  private static Map<String, Claim> claims;
  private static final Sentences ENGLISH = new Sentences(Language.ENGLISH);
  private static final Sentences JAPANESE = new Sentences(Language.JAPANESE);

  @BeforeAll
  static void decide() {
    claims =
        Packs.shipped().claims("2025-03-provisional").stream()
            .collect(Collectors.toMap(Claim::id, Function.identity()));
  }

  @Test
  void exportsRoseForTheSixthMonth() {
    says(
        "change-world-exports",
        "Exports rose 3.9% from a year earlier to 9,847.8 billion yen in March 2025, the sixth rise"
            + " in a row.",
        "2025年3月の輸出額は9兆8,478億円で前年同月比3.9％増、6カ月連続の増加。");
  }

  @Test
  void importsRoseForTheFirstTimeInTwoMonths() {
    says(
        "change-world-imports",
        "Imports rose 2.0% from a year earlier to 9,303.8 billion yen in March 2025, the first rise"
            + " in two months.",
        "2025年3月の輸入額は9兆3,038億円で前年同月比2.0％増、2カ月ぶりの増加。");
  }

  @Test
  void theBalanceWasInSurplusTwice() {
    says(
        "balance-world-balance",
        "Trade was in surplus by 544.1 billion yen in March 2025, 55.5% more than a year earlier,"
            + " the second surplus in a row.",
        "2025年3月の差引額は5,441億円の黒字で前年同月比55.5％拡大、2カ月連続の黒字。");
  }

  @Test
  void growthSlowed() {
    says(
        "pace-world-exports",
        "Growth in exports slowed to 3.9% from 11.4% in February.",
        "輸出額の伸び率は2月の11.4％から3.9％に縮小。");
    assertEquals("-7.5", claims.get("pace-world-exports").evidence().unrounded());
  }

  @Test
  void partnersMoved() {
    for (var row :
        List.of(
            List.of("usa", "rise", "3.1"),
            List.of("asia", "rise", "5.5"),
            List.of("china", "fall", "-4.8"),
            List.of("hong-kong", "rise", "19.7"),
            List.of("taiwan", "rise", "19.5"),
            List.of("south-korea", "rise", "11.5"))) {
      Claim claim = claims.get("change-" + row.get(0) + "-exports");
      assertEquals(row.get(1), claim.form());
      assertEquals(row.get(2), claim.evidence().unrounded(), row.get(0));
    }
  }

  @Test
  void theHeadlineSaysExportsAndBalance() {
    says(
        "headline-world-exports",
        "Exports rose 3.9% in March 2025, the sixth rise in a row; trade in surplus by 544.1 billion"
            + " yen",
        "2025年3月の輸出額は前年同月比3.9％増、6カ月連続の増加、差引額は5,441億円の黒字");
  }

  private static void says(String id, String english, String japanese) {
    Claim claim = claims.get(id);
    assertEquals(english, ENGLISH.of(claim));
    assertEquals(japanese, JAPANESE.of(claim));
  }
}
