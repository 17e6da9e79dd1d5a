package org.tradebrief.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.statement.Statement;

/**
 * Sentences as newspapers write them, and what they say, put down by hand. Seen from March 2025.
 */
class ReadingTest {
  private static final TextReader READER = Texts.reader(Texts.MARCH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Exports rose 3.9% and imports fell 2%. | change WORLD/exports [rise] 3.9% ; change WORLD/imports [fall] 2%",
        "Exports were up 3.9 percent year on year. | change WORLD/exports [rise] 3.9 percent",
        "Japan's exports to the U.S. grew 3.1% in March. | change USA/exports [rise] 3.1%",
        "Car exports to the United States rose 5.0%. | change USA/exports/CARS [rise] 5.0%",
        "Exports of chip-making equipment climbed 14.6%. | change WORLD/exports/SEMICONDUCTOR_MACHINERY [rise] 14.6%",
        "US-bound shipments rose 3.1%. | change USA/exports [rise] 3.1%",
        "Imports from China jumped 15.9% to 2.11 trillion yen. | level CHINA/imports [] 2.11 trillion yen ; change CHINA/imports [rise] 15.9%",
        "A 3.9% rise in exports was reported. | change WORLD/exports [rise] 3.9%",
        "The trade surplus widened 55.5% to ¥544 billion. | balance WORLD/balance [surplus] ¥544 billion ; balance-change WORLD/balance [wider] 55.5%",
        "Japan posted a trade surplus of 544.1 billion yen. | balance WORLD/balance [surplus] 544.1 billion yen",
        "The surplus with the United States was 847.0 billion yen. | balance USA/balance [surplus] 847.0 billion yen",
        "Japan's US trade surplus rose to 847 billion yen. | balance USA/balance [surplus] 847 billion yen ; balance-change USA/balance [wider]",
        "Exports slowed to 3.9% growth from 11.4% in February. | change WORLD/exports [rise] 3.9% ; pace WORLD/exports [slower] {since=2025-02, earlier=11.4}",
        "Exports rose for the sixth straight month. | streak WORLD/exports [rise] sixth ; change WORLD/exports [rise]",
        "Imports rose for the first time in two months. | first-in WORLD/imports [rise] two months ; change WORLD/imports [rise]",
        "Exports rose 3.9%, below the forecast of 4.5%. | forecast WORLD/exports [below] 4.5% {measure=growth} ; change WORLD/exports [rise] 3.9%",
        "In fiscal 2024, exports rose 5.9% to a record 108.9 trillion yen. | record WORLD/exports/FY2024 [high] {among=all} ; level WORLD/exports/FY2024 [] 108.9 trillion yen ; change WORLD/exports/FY2024 [rise] 5.9%",
        "Exports to Asia rose 5.5%, with China down 4.8%. | change ASIA/exports [rise] 5.5% ; change CHINA/exports [fall] 4.8%",
        "With China, exports fell 4.8%. | change CHINA/exports [fall] 4.8%",
        "Export volumes fell 0.8%. | value-volume WORLD/exports [fall] 0.8% {measure=volume}",
        "Mineral fuels made up 20.6% of all imports. | share WORLD/imports/MINERAL_FUELS [] 20.6%",
        "The trade balance swung to a surplus. | swing WORLD/balance [surplus]",
        "Exports to Ireland doubled. | multiple IRELAND/exports [doubled]",
        "The balance was a surplus, against a deficit a year earlier. | swing WORLD/balance [surplus] {base=year-ago}",
        "Exports fell −3.9%. | change WORLD/exports [fall] −3.9%",
        "There was front-loading of car exports to the United States ahead of the tariff. | front-loading USA/exports/CARS [visible]",
        "No front-loading of car exports was visible. | front-loading WORLD/exports/CARS [not-visible]",
        "Exporters cut prices to absorb the tariff. | absorption WORLD/exports [absorbed] {cause=claimed}",
        "Japanese automakers cut export prices to absorb the tariffs. | absorption WORLD/exports/MOTOR_VEHICLES [absorbed] {cause=claimed}",
        "Exports of cars to the United States fell because of the tariffs. | tariff-hit USA/exports/CARS [seen] {cause=claimed} ; change USA/exports/CARS [fall]",
        "Car exports to the United States fell 10% after the tariff took effect. | change USA/exports/CARS [fall] 10% ; tariff-hit USA/exports/CARS [seen]",
        "Exports to the United States fell amid tariffs. | cause USA/exports [] ; change USA/exports [fall]",
        "関税前の駆け込み輸出があった。 | front-loading WORLD/exports [visible]",
        "米国向け自動車輸出で関税前の駆け込みがみられた。 | front-loading USA/exports/MOTOR_VEHICLES [visible]",
        "自動車の駆け込み輸出は確認できない。 | front-loading WORLD/exports/MOTOR_VEHICLES [not-visible]",
        "自動車メーカーは値下げで関税を吸収した。 | absorption WORLD/exports/MOTOR_VEHICLES [absorbed] {cause=claimed}",
        "関税の影響で米国向け輸出額は減少した。 | tariff-hit USA/exports [seen] {cause=claimed} ; change USA/exports [fall]",
        "The value per car in exports of cars to the United States was 4.30 million yen. | unit-value USA/exports/CARS [] 4.30 million yen",
        "米国向け乗用車の単価は430万円。 | unit-value USA/exports/CARS [] 430万円",
        "The EU deficit was 113.4 billion yen. | balance EU/balance [deficit] 113.4 billion yen",
        "The US surplus grew 14.3% to 847 billion yen. | balance USA/balance [surplus] 847 billion yen ; balance-change USA/balance [wider] 14.3%",
        "Deficit with the EU: 113.4 billion yen. | balance EU/balance [deficit] 113.4 billion yen",
        "The U.S. trade deficit with Japan was 847 billion yen. | unmatched WORLD [] 847 billion yen {why=subject}",
        "China's surplus was 450.8 billion yen. | unmatched WORLD [] 450.8 billion yen {why=subject}",
        "対EU赤字は1,134億円。 | balance EU/balance [deficit] 1,134億円",
        "The largest surplus was with the United States. | partner-rank USA/balance [surplus]",
        "Japan's largest deficit was with China, at 450.8 billion yen. | partner-rank CHINA/balance [deficit] ; balance CHINA/balance [deficit] 450.8 billion yen",
        "The second-largest surplus was with Hong Kong. | partner-rank HONG_KONG/balance [surplus] second",
        "The largest surplus with the United States since 2020 was recorded. | largest-since USA/balance [surplus] {since=CY2020}",
        "The EU deficit was 113.4 billion yen, and the second-largest surplus was with Hong Kong. | partner-rank HONG_KONG/balance [surplus] second ; balance EU/balance [deficit] 113.4 billion yen",
        "最大の黒字相手国は米国だった。 | partner-rank USA/balance [surplus]",
        "Exports fell 4.8%, dragged down by iron and steel. | change WORLD/exports [fall] 4.8% ; led-by WORLD/exports [fall] {items=IRON_AND_STEEL}",
        "Exports rose 3.9%, held back by mineral fuels. | change WORLD/exports [rise] 3.9% ; drag WORLD/exports [rise] {items=MINERAL_FUELS}",
        "Seasonally adjusted, exports fell about 3.9% from February to about 9,333.7 billion yen. | unmatched WORLD [] about 9,333.7 billion yen {why=kind} ; adjusted-change WORLD/exports [fall] about 3.9%",
        "Exports in the three months to March 2025 rose 5.4% from the previous three months, seasonally adjusted. | three-on-three WORLD/exports [rise] 5.4%",
        "季節調整値では、2025年3月までの3カ月の輸出額はその前の3カ月に比べ5.4％増（年率23.3％増）。 | three-on-three WORLD/exports [rise] 5.4％ ; annualised WORLD/exports [rise] 23.3％",
        "輸出額は九兆八千四百七十八億円だった。 | level WORLD/exports [] 九兆八千四百七十八億円",
        "貿易収支は約五千億円の黒字。 | balance WORLD/balance [surplus] 約五千億円",
        "輸出は三・九％増えた。 | change WORLD/exports [rise] 三・九％",
        "輸出は六カ月連続で増加した。 | streak WORLD/exports [rise] 六カ月 ; change WORLD/exports [rise]",
        "一方、輸出は3.9％増えた。 | change WORLD/exports [rise] 3.9％",
        "貿易収支は約5千億円の黒字。 | balance WORLD/balance [surplus] 約5千億円",
        "輸出は3.9％増、輸入は2.0％増だった。 | change WORLD/exports [rise] 3.9％ ; change WORLD/imports [rise] 2.0％",
        "対米輸出は3.1％増えた。 | change USA/exports [rise] 3.1％",
        "米国への輸出は3.1％増加した。 | change USA/exports [rise] 3.1％",
        "自動車の対米輸出は4.1％伸びた。 | change USA/exports/MOTOR_VEHICLES [rise] 4.1％",
        "中国からの輸入は前年同月比15.9％増の2兆1,149億円。 | level CHINA/imports [] 2兆1,149億円 ; change CHINA/imports [rise] 15.9％",
        "貿易収支は5,441億円の黒字だった。 | balance WORLD/balance [surplus] 5,441億円",
        "対米黒字は8,470億円。 | balance USA/balance [surplus] 8,470億円",
        "輸出は6か月連続で増加した。 | streak WORLD/exports [rise] 6か月 ; change WORLD/exports [rise]",
        "輸入は2カ月ぶりに増加した。 | first-in WORLD/imports [rise] 2カ月 ; change WORLD/imports [rise]",
        "輸出額は過去最高だった。 | record WORLD/exports [high] {among=all}",
        "アイルランド向け輸出は2倍。 | multiple IRELAND/exports [doubled]",
        "アジア向けは5.5％増。 | change ASIA/exports [rise] 5.5％",
        "EU向け輸出は1.1％減。品目別では自動車が7.2％増。 | change EU/exports [fall] 1.1％ ; change WORLD/exports/MOTOR_VEHICLES [rise] 7.2％",
        "輸出数量は0.8％減。 | value-volume WORLD/exports [fall] 0.8％ {measure=volume}",
        "２０２４年度の輸出は５．９％増。 | change WORLD/exports/FY2024 [rise] ５．９％"
      })
  void says(String sentence, String statements) {
    assertEquals(List.of(statements.split(" ; ")), lines(sentence));
  }

  /** What may mean two things is listed with its reason, never read as one of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "It rose 3.9%. | 3.9% subject",
        "US imports rose 3.9%. | 3.9% subject",
        "China's exports rose 12.4%. | 12.4% subject",
        "Exports to Hong Kong, Taiwan and South Korea rose 11.5%. | 11.5% subject",
        "Exports rose 3.9% in April. | 3.9% period",
        "Exports rose 3.9% in the first quarter. | 3.9% period",
        "Exports did not rise 3.9%. | 3.9% kind",
        "Exports would rise 3.9%. | 3.9% kind",
        "Exports rose 3.9% from the previous month. | 3.9% kind",
        "Exports were 3.9%. | 3.9% kind",
        "Exports rose between 10 to 15%. | 10 to 15% kind",
        "Exports were worth €3.8 billion. | €3.8 billion unit",
        "Exports of 12 companies. | 12 companies unit",
        "Exports to China fell. Cars rose 7.2%. | 7.2% subject",
        "これは3.9％増。 | 3.9％ subject",
        "中国向け輸出は減少した。自動車が7.2％増。 | 7.2％ subject",
        "中国の輸出は12.4％増。 | 12.4％ subject",
        "4月の輸出は3.9％増。 | 3.9％ period",
        "輸出は前月比3.9％増。 | 3.9％ kind",
        "輸出は3.9％増ではない。 | 3.9％ kind"
      })
  void isListed(String sentence, String numbers) {
    assertEquals(
        List.of(numbers),
        READER.read(sentence, false).stream()
            .filter(s -> s.kind().id().equals("unmatched"))
            .map(
                s ->
                    s.value().orElseThrow().printed()
                        + " "
                        + s.details().values().iterator().next())
            .toList());
  }

  static List<String> lines(String sentence) {
    return READER.read(sentence, false).stream().map(ReadingTest::line).toList();
  }

  static String line(Statement s) {
    StringBuilder text = new StringBuilder(s.kind().id());
    text.append(' ').append(s.about().areaId());
    s.about().flow().ifPresent(flow -> text.append('/').append(flow.id()));
    s.about().commodity().ifPresent(id -> text.append('/').append(id));
    s.about().period().ifPresent(period -> text.append('/').append(period.id()));
    text.append(" [").append(s.form()).append(']');
    s.value().ifPresent(value -> text.append(' ').append(value.printed()));
    if (!s.details().isEmpty()) {
      text.append(" {");
      text.append(
          String.join(
              ", ",
              s.details().entrySet().stream()
                  .map(e -> e.getKey().id() + "=" + e.getValue())
                  .toList()));
      text.append('}');
    }
    return text.toString();
  }
}
