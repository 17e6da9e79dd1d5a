package org.tradebrief.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.context.ContextReader;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Release;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffView;

/**
 * Goods from China to the United States, of which no table of Japan's says anything: the shipped
 * measures over figures that are made up for this test, in million US dollars.
 */
class OtherRoutesTest {
  private static final TariffRoute ROUTE = new TariffRoute("CHINA", "USA");
  private static final LocalDate DAY = LocalDate.parse("2025-05-07");

  private static final String GOODS =
      """
      stage,release_date,period,table,area,commodity,flow,measure,value,unit,precision,printed
      provisional,2025-05-06,2025-03,route-trade,CHINA>USA,Grand Total,imports,value,29000,million-usd,1,"29,000"
      provisional,2025-05-06,2025-03,route-trade,CHINA>USA,Grand Total,imports,growth,-4.0,percent,0.1,-4.0
      provisional,2025-05-06,2025-03,route-trade,CHINA>USA,IRON AND STEEL PRODUCTS,imports,value,300,million-usd,1,300
      provisional,2025-05-06,2025-03,route-trade,CHINA>USA,IRON AND STEEL PRODUCTS,imports,growth,20.0,percent,0.1,20.0
      provisional,2025-05-06,2025-03,route-trade,CHINA>USA,Grand Total,exports,value,40000,million-usd,1,"40,000"
      provisional,2025-04-06,2025-02,route-trade,CHINA>USA,Grand Total,imports,value,31000,million-usd,1,"31,000"
      """;

  private static final String BASES =
      """
      destination,origin,item,low,high,note_en,note_ja,source,confidence,checked_on
      USA,CHINA,IRON_AND_STEEL,0,0,Test,試験,a test,L,2025-05-01
      USA,CHINA,*,3,3,Test,試験,a test,L,2025-05-01
      """;

  private static final String SCENARIOS =
      """
      id,title_en,title_ja,destination,origin,on,mode,item,rate
      thirty,30% on all goods,全品目30％,USA,CHINA,yes,ADD,*,30
      thirty,30% on all goods,全品目30％,USA,CHINA,yes,ADD,IRON_AND_STEEL,50
      """;

  @TempDir Path folder;

  private TradeView view(LocalDate asOf) throws IOException {
    Files.createDirectories(folder.resolve("context"));
    Files.createDirectories(folder.resolve("history"));
    Files.writeString(folder.resolve("context/base-rates.csv"), BASES);
    Files.writeString(folder.resolve("context/scenarios.csv"), SCENARIOS);
    Files.writeString(folder.resolve("history/goods.csv"), GOODS);
    InputFolder shipped =
        new InputFolder(Path.of(System.getProperty("tradebrief.home", "."), "inputs"));
    InputFolder own = new InputFolder(folder);
    Archive history =
        new ArchiveReader(
                new ContextReader(new InputFolders(own, shipped), new Findings())
                    .read()
                    .reference())
            .read(own)
            .archive();
    Archive archive = new Archive(Desk.shipped().archive().releases(), history.history());
    Release march =
        archive.releases().stream()
            .filter(found -> found.vintage().id().equals("2025-03-provisional"))
            .findFirst()
            .orElseThrow();
    return new TradeView(
        archive, new Target(march.vintage(), march.kind(), Optional.of(march), asOf));
  }

  private static String number(BigDecimal value) {
    return value.setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  /** 125 and 20 on top of 3 on 28,700, and of nothing on 300 of steel: 145 and 148. */
  @Test
  void theSameArithmeticForTwoOtherCountries() throws IOException {
    TradeView view = view(DAY);
    TariffView tariffs = Desk.with(folder).tariffs().asOf(DAY);
    List<TariffExposure.Line> lines = new TariffExposure(view, tariffs, ROUTE).lines();
    assertEquals(
        List.of(
            "IRON_AND_STEEL 300.000 145.000 435.000",
            "REST 28700.000 148.000 42476.000",
            "ALL 29000.000 147.969 42911.000"),
        lines.stream()
            .map(
                line ->
                    line.commodity().map(c -> c.id()).orElse(line.kind().name())
                        + " "
                        + number(line.value())
                        + " "
                        + number(line.rate().orElseThrow().high())
                        + " "
                        + number(line.impliedDuty().orElseThrow().high()))
            .toList());
    assertEquals("1.0", lines.getFirst().share().orElseThrow().value().toPlainString());
    // 300 after +20.0 and 29,000 after -4.0
    assertEquals("250.000", number(lines.getFirst().before().orElseThrow().value()));
    assertEquals("30208.333", number(lines.getLast().before().orElseThrow().value()));
    WeightedRate weighted = WeightedRate.of(view, tariffs, ROUTE).orElseThrow();
    assertEquals("147.969", number(weighted.now().high()));
    // 30,208.333 less 250 at 148 and 250 at 145
    assertEquals("147.975", number(weighted.before().orElseThrow().high()));
    assertEquals(
        List.of("2025-01-01 2.969", "2025-03-04 22.969", "2025-04-10 147.969"),
        RateSteps.of(view, tariffs, ROUTE).stream()
            .map(step -> step.from() + " " + number(step.rate().now().high()))
            .toList());
  }

  /** 30 on top of 3 on 28,700 and 50 on 300. */
  @Test
  void scenariosFollow() throws IOException {
    TradeView view = view(DAY);
    ScenarioCosts.Cost cost =
        ScenarioCosts.of(view, Desk.with(folder).tariffs().asOf(DAY), ROUTE).getFirst();
    assertEquals("9621.000", number(cost.duty()));
    assertEquals("33.176", number(cost.weighted()));
  }

  /** What was not yet published is not known; the importer's figures come before the exporter's. */
  @Test
  void theNewestPeriodThatWasKnownSpeaks() throws IOException {
    assertEquals("29000.000", total(DAY));
    assertEquals("31000.000", total(LocalDate.parse("2025-04-17")));
    assertEquals(List.of(), view(LocalDate.parse("2025-04-01")).routeGoods(ROUTE));
    assertEquals(List.of(), view(DAY).routeGoods(new TariffRoute("USA", "CHINA")));
  }

  private String total(LocalDate day) throws IOException {
    return number(
        view(day).routeGoods(ROUTE).getFirst().value().orElseThrow().amount().get().inMillions());
  }
}
