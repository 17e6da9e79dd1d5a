package org.tradebrief.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others may say of March 2025, read and held against the figures that were printed. */
class SayingsTest {
  private static final Newsdesk.Pack MARCH = new Newsdesk().release("2025-03-provisional");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The EU deficit was 113.4 billion yen. | balance supported",
        "The EU deficit was 213.4 billion yen. | balance contradicted",
        "The US surplus grew 14.3% to 847 billion yen. | balance supported, balance-change supported",
        "The largest surplus was with the United States. | partner-rank supported",
        "The largest surplus was with Hong Kong. | partner-rank contradicted",
        "The second-largest surplus was with Hong Kong. | partner-rank supported",
        "The third-largest surplus was with Hong Kong. | partner-rank contradicted",
        "最大の黒字相手国は米国だった。 | partner-rank supported",
        "最大の赤字相手国は米国だった。 | partner-rank contradicted",
        "Exports rose 3.9%, held back by mineral fuels. | change supported, drag supported",
        "Exports to China fell 4.8%, dragged down by chip-making equipment. | change supported, led-by supported",
        "Exports to China fell 4.8%, dragged down by motor vehicles. | change supported, led-by contradicted",
        "Seasonally adjusted, exports fell about 3.9% from February. | adjusted-change supported",
        "Seasonally adjusted, exports rose 3.9% from February. | adjusted-change contradicted",
        "Seasonally adjusted, exports of the three months to March 2025 were about 5.4% above the three months before, about +23.3% at an annual rate. | three-on-three supported, annualised supported",
        "季節調整値では、2025年3月までの3カ月の輸出額はその前の3カ月に比べ5.4％増（年率23.3％増）。 | three-on-three supported, annualised supported",
        "季節調整値では、輸出額は前月比3.9％減。 | adjusted-change supported",
        "輸出額は九兆八千四百七十八億円だった。 | level supported",
        "輸出額は九兆七千四百七十八億円だった。 | level contradicted",
        "貿易収支は約5千億円の黒字。 | balance supported",
        "輸出は六カ月連続で増加した。 | streak supported, change supported",
        "Exporters of cars cut prices to absorb the tariff. | absorption contradicted",
        "There was front-loading of car exports to the United States ahead of the tariff. | front-loading undecidable",
        "In the first quarter of 2025 exports were 26.9 trillion yen. | level supported"
      })
  void isDecided(String text, String expected) {
    assertEquals(
        expected,
        MARCH.judged(text, false).stream()
            .map(j -> j.statement().kind().id() + " " + j.verdict().id())
            .collect(Collectors.joining(", ")));
  }
}
