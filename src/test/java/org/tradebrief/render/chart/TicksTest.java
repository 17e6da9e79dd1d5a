package org.tradebrief.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest
  @CsvSource({
    "-3523.1, 11187.3, 6",
    "0, 9847.8, 5",
    "-4.8, 19.7, 5",
    "-0.02, 0.01, 5",
    "99.9, 100.1, 4",
    "0, 1000000000, 6",
    "-5221.7, -0.1, 5"
  })
  void enclosesTheValuesInFewSteps(BigDecimal low, BigDecimal high, int wanted) {
    Ticks ticks = Ticks.over(low, high, wanted);
    assertTrue(ticks.low().compareTo(low) <= 0 && ticks.high().compareTo(high) >= 0);
    assertTrue(ticks.values().size() >= 3 && ticks.values().size() <= wanted + 3, ticks.toString());
  }

  @Test
  void aSingleValueStillHasAnAxis() {
    assertTrue(Ticks.over(BigDecimal.TEN, BigDecimal.TEN, 5).values().size() > 2);
    assertTrue(Ticks.over(BigDecimal.ZERO, BigDecimal.ZERO, 5).values().size() > 2);
  }

  @Test
  void numbersHaveCommasAndATrueMinus() {
    assertEquals("\u22125,221.7", Ticks.text(new BigDecimal("-5221.7"), 1));
    assertEquals("1,000", Ticks.text(new BigDecimal("1E+3"), 0));
    assertEquals("999", Ticks.text(new BigDecimal("999"), 0));
    assertEquals("1,234,567.50", Ticks.text(new BigDecimal("1234567.5"), 2));
    assertEquals("0.0", Ticks.text(BigDecimal.ZERO, 1));
  }

  @Test
  void halvesAreNeverRoundedAway() {
    Ticks ticks = Ticks.over(BigDecimal.ZERO, new BigDecimal("9"), 4);
    assertEquals(List.of("0.0", "2.5", "5.0", "7.5", "10.0"), text(ticks));
  }

  private static List<String> text(Ticks ticks) {
    return ticks.values().stream().map(tick -> Ticks.text(tick, ticks.decimals())).toList();
  }
}
