package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;

/** Goods between two other countries in the tidy layout. The figures are made up. */
class RouteTradeTest {

  static final String GOODS =
      """
      stage,release_date,period,table,area,commodity,flow,measure,value,unit,precision,printed
      provisional,2025-05-06,2025-03,route-trade,CHINA>USA,Grand Total,imports,value,29000,million-usd,1,"29,000"
      provisional,2025-05-06,2025-03,route-trade,CHINA>USA,Grand Total,imports,growth,-4.0,percent,0.1,-4.0
      provisional,2025-05-06,2025-03,route-trade,CHINA>USA,IRON AND STEEL PRODUCTS,imports,value,0.3,billion-usd,0.1,0.3 billion
      provisional,2025-05-06,2025-03,route-trade,CHINA>USA,IRON AND STEEL PRODUCTS,imports,growth,20.0,percent,0.1,20.0
      """;

  @TempDir Path folder;

  private ReadArchive read(String text) {
    return Inputs.read(folder, "history/china-usa.csv", text);
  }

  @Test
  void aTableNamesBothEndsAndItsMoney() {
    ReadArchive read = read(GOODS);
    assertEquals(List.of(), read.findings());
    List<Figure> figures = read.archive().history().all();
    assertEquals(4, figures.size());
    assertEquals("CHINA>USA", figures.getFirst().area().id());
    assertEquals("中国から米国", figures.getFirst().area().name().japanese());
    assertEquals(
        new BigDecimal("300"),
        figures
            .get(2)
            .amount()
            .map(Amount::inMillions)
            .orElseThrow()
            .stripTrailingZeros()
            .setScale(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHINA>USA|CHINA|unknown-area",
        "CHINA>USA|CHINA>ATLANTIS|unknown-area",
        "CHINA>USA|JAPAN>USA|unknown-area",
        "CHINA>USA|USA>USA|unknown-area",
        "million-usd|million-xyz|unknown-unit",
        "billion-usd|billion-eur|currency-differs",
        "IRON AND STEEL PRODUCTS|PIG IRON|unknown-commodity",
        "route-trade,CHINA>USA,Grand Total|commodities,USA,Grand Total|unknown-unit"
      })
  void whatIsWrongIsSaid(String from, String to, String code) {
    assertTrue(GOODS.contains(from));
    List<String> told =
        read(GOODS.replace(from, to)).findings().stream().map(f -> f.code()).toList();
    assertTrue(told.contains(code), told.toString());
  }
}
