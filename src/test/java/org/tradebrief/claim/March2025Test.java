package org.tradebrief.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Language;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;

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
        "Imports rose 2.0% from a year earlier to 9,303.8 billion yen, the first rise in two months.",
        "輸入額は9兆3,038億円で前年同月比2.0％増、2カ月ぶりの増加。");
  }

  @Test
  void theBalanceWasInSurplusTwice() {
    says(
        "balance-world-balance",
        "The trade balance was a surplus of 544.1 billion yen, 55.5% larger than a year earlier, the"
            + " second surplus in a row.",
        "差引額は5,441億円の黒字で前年同月比55.5％拡大、2カ月連続の黒字。");
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
        "Exports rose 3.9% in March 2025, the sixth rise in a row; trade surplus of 544.1 billion"
            + " yen",
        "2025年3月の輸出額は前年同月比3.9％増、6カ月連続の増加、差引額は5,441億円の黒字");
  }

  @Test
  void theLeadHasTheTotalsAndThenTheNews() {
    List<String> lead =
        LeadChooser.choose(claims.values().stream().sorted(Newsworthiness::compare).toList())
            .sentences()
            .stream()
            .map(Claim::id)
            .toList();
    assertEquals(
        List.of(
            "change-world-exports",
            "change-world-imports",
            "balance-world-balance",
            "shift-asia-exports",
            "value-volume-usa-exports",
            "fiscal-balance-world-balance-fy2024",
            "tariffs-in-force-usa-exports"),
        lead);
  }

  @Test
  void chinaFellWhileNeighboursRose() {
    says(
        "shift-asia-exports",
        "Exports to China fell 4.8%, while those to Hong Kong (+19.7%), Taiwan (+19.5%) and South"
            + " Korea (+11.5%) rose.",
        "中国向け輸出額は4.8％減となった一方、香港向け（19.7％増）、台湾向け（19.5％増）、韓国向け（11.5％増）は増加。");
  }

  @Test
  void valueAndVolumeToTheUnitedStatesMovedApart() {
    says(
        "value-volume-usa-exports",
        "Exports to the United States rose 3.1% in value, while their volume fell 4.9%; unit value"
            + " rose 8.4%.",
        "米国向け輸出額は前年同月比3.1％増、数量指数は4.9％減、価格指数は8.4％増。");
  }

  @Test
  void exportsWereTheSecondHighestAndARecordForMarch() {
    says(
        "rank-world-exports",
        "Exports were the second highest of the 555 months since January 1979 and the highest for"
            + " the month of March (compared with the time series of September 2026).",
        "輸出額は1979年1月以降の555カ月で過去2位、3月としては過去最高（2026年9月時点の時系列との比較）。");
  }

  @Test
  void theFiscalYearIsToldAsPublished() {
    says(
        "fiscal-balance-world-balance-fy2024",
        "In fiscal 2024 (April 2024 to March 2025), the trade balance was a deficit of 5,221.7"
            + " billion yen, 15% smaller than a year earlier, the fourth deficit in a row.",
        "2024年度の差引額は5兆2,217億円の赤字で前年度比15％縮小、4年連続の赤字。");
    says(
        "fiscal-balance-usa-balance-fy2024",
        "In fiscal 2024, the balance with the United States was a surplus of 9,005.3 billion yen,"
            + " 1.3% smaller than a year earlier.",
        "2024年度の対米国の差引額は9兆53億円の黒字で前年度比1.3％縮小。");
    says(
        "fiscal-change-world-imports-fy2024",
        "In fiscal 2024 (April 2024 to March 2025), imports rose 4.7% to 114,156.3 billion yen.",
        "2024年度の輸入額は114兆1,563億円で前年度比4.7％増。");
    assertEquals("rise", claims.get("fiscal-change-world-exports-fy2024").form());
  }

  /** The press of the day had 37, 63 and 4 billion dollars, at the market rate. */
  @Test
  void dollarsCarryTheirRate() {
    says(
        "dollars-world-balance-market",
        "The surplus of 544.1 billion yen was about $3.8 billion at 142.62 yen per dollar (market"
            + " rate of 17 April 2025).",
        "黒字額5,441億円は、1ドル＝142.62円（2025年4月17日の市場レート）換算で約38億ドル。");
    assertEquals("36.6", dollars("dollars-world-balance-fy2024-market"));
    assertEquals("63.1", dollars("dollars-usa-balance-fy2024-market"));
    assertEquals("3.6", dollars("dollars-world-balance-customs-average"));
    assertEquals("59.0", dollars("dollars-usa-balance-fy2024-customs-average"));
  }

  @Test
  void tariffsAreThoseOfTheDay() {
    says(
        "tariffs-in-force-usa-exports",
        "US tariffs on goods from Japan in force on 17 April 2025: 25% on steel (from 12 March"
            + " 2025), 25% on aluminium (from 12 March 2025), 25% on cars and light trucks (from 3"
            + " April 2025) and 10% baseline tariff (from 5 April 2025).",
        "2025年4月17日時点で発効している米国の対日関税：鉄鋼への25％関税（2025年3月12日から）、"
            + "アルミニウムへの25％関税（2025年3月12日から）、乗用車・小型トラックへの25％関税（2025年4月3日から）、"
            + "10％の基本関税（相互関税の一律分）（2025年4月5日から）。");
    says(
        "tariffs-announced-usa-exports",
        "US tariffs on goods from Japan announced by 17 April 2025 and not yet in force: 25% on"
            + " automobile parts (from 3 May 2025).",
        "2025年4月17日時点で公表済み・未発効の米国の対日関税：自動車部品への25％関税（2025年5月3日から）。");
    assertEquals("145", claims.get("tariffs-elsewhere-china-balance").evidence().unrounded());
  }

  @Test
  void goodsAreComparedWithoutOfWhichLines() {
    assertEquals(
        List.of(
            "Motor vehicles",
            "Semiconductor machinery",
            "Semiconductors and other electronic parts"),
        goods("led-by-world-exports"));
    assertEquals(
        List.of("Mineral fuels", "Iron and steel", "Parts of motor vehicles"),
        goods("drag-world-exports"));
    assertEquals(
        List.of(
            "Medical products", "Telephony and telegraphy equipment", "Clothing and accessories"),
        goods("led-by-world-imports"));
  }

  @Test
  void linesAreNewOrAllGone() {
    assertEquals(
        new Argument.Count(9), claims.get("lines-gone-world-exports").arguments().get("count"));
    assertEquals(
        new Argument.Count(11), claims.get("lines-gone-world-imports").arguments().get("count"));
    assertEquals(
        new Argument.Count(5), claims.get("lines-new-world-imports").arguments().get("count"));
  }

  /** The page of March with other marks: a section that is all gone is told by itself. */
  @Test
  void aLineOfTheWorldThatMattersIsToldByItself() {
    Packs packs = Packs.shipped();
    Release march = packs.release("2025-03-provisional").target().release().orElseThrow();
    Figure growth =
        march
            .figures()
            .find(
                TableId.COMMODITIES,
                Area.WORLD_ID,
                "MINERAL_FUELS",
                Flow.EXPORTS,
                Measure.GROWTH,
                march.month())
            .orElseThrow();
    List<Figure> figures = new ArrayList<>(march.figures().all());
    figures.set(figures.indexOf(growth), marked(growth, Mark.ALL_GONE));
    Release other = new Release(march.vintage(), new FigureSet(figures), march.file());
    List<Release> releases = new ArrayList<>(packs.archive().releases());
    releases.set(releases.indexOf(march), other);
    Claim told =
        packs.with(releases).claims("2025-03-provisional").stream()
            .filter(claim -> claim.id().equals("lines-gone-world-exports"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "There were no exports of mineral fuels (−0.9 percentage points), after some a year"
            + " earlier.",
        ENGLISH.of(told));
    assertEquals("前年同月に実績があった鉱物性燃料（寄与度−0.9ポイント）の輸出は皆無となった（全減）。", JAPANESE.of(told));
    assertTrue(told.weight() > claims.get("lines-gone-world-exports").weight());
  }

  private static Figure marked(Figure figure, Mark mark) {
    return new Figure(
        figure.vintage(),
        figure.table(),
        figure.period(),
        figure.area(),
        figure.commodity(),
        figure.flow(),
        figure.measure(),
        mark,
        "ZENGEN",
        figure.status(),
        figure.place());
  }

  /**
   * 494,942 million yen for 115,078 cars: 4.30 million yen each, 1.3 percent less than a year
   * before.
   */
  @Test
  void carsToTheUnitedStatesWereCheaperByTheUnit() {
    says(
        "unit-value-usa-exports-cars",
        "The value per unit in exports of cars to the United States fell about 1.3%: value rose"
            + " 5.0%, quantity rose 6.4%; a change in the mix of goods moves it too.",
        "米国向け乗用車の単価は前年同月比約1.3％下落（金額5.0％増、数量6.4％増）。品目構成の変化も含む。");
  }

  /** Sums of January to March over levels and printed changes, computed in Python: 2.3514. */
  @Test
  void whoseTradeGrewAndWhoseShrankSinceTheLastGap() {
    says(
        "gainers-world-imports",
        "From January to March 2025, imports from China (about +10.9%), Vietnam (+22.2%) and Germany"
            + " (+20.4%) rose on a year earlier, while those from Australia (−10.1%), Indonesia"
            + " (−12.3%) and the United Arab Emirates (−6.5%) fell.",
        "2025年1月から3月までの輸入額は前年同期に比べ、中国から（約10.9％増）、ベトナムから（22.2％増）、"
            + "ドイツから（20.4％増）が増加した一方、オーストラリアから（10.1％減）、インドネシアから（12.3％減）、"
            + "アラブ首長国連邦から（6.5％減）は減少。");
    assertEquals(
        "2.3514",
        new java.math.BigDecimal(claims.get("gainers-world-imports").evidence().unrounded())
            .setScale(4, java.math.RoundingMode.HALF_UP)
            .toPlainString());
    assertEquals("gained", claims.get("gainers-world-exports").form());
  }

  private static String dollars(String id) {
    return ((Argument.Dollars) claims.get(id).arguments().get("dollars"))
        .billions()
        .toPlainString();
  }

  private static List<String> goods(String id) {
    return ((Argument.Items) claims.get(id).arguments().get("items"))
        .items().stream()
            .map(item -> ((Argument.Name) item.get("goods")).label().english())
            .toList();
  }

  private static void says(String id, String english, String japanese) {
    Claim claim = claims.get(id);
    assertEquals(english, ENGLISH.of(claim));
    assertEquals(japanese, JAPANESE.of(claim));
  }
}
