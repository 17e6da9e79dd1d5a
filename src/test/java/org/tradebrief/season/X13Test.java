package org.tradebrief.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.season.Adjustment.Adjusted;
import org.tradebrief.season.Adjustment.Refused;
import org.tradebrief.table.Month;

class X13Test {

  private static final Month FIRST = new Month(2005, 1);

  /** A season of known size on a known trend comes out again. */
  @Test
  void aKnownSeasonIsTakenOut() {
    Adjusted adjusted = assertInstanceOf(Adjusted.class, X13.adjust(FIRST, made(true)));
    for (int i = 0; i < 240; i++) {
      BigDecimal truth = trend(i).add(noise(i));
      BigDecimal off =
          adjusted
              .adjusted()
              .get(i)
              .divide(truth, 6, RoundingMode.HALF_UP)
              .subtract(BigDecimal.ONE);
      assertTrue(off.abs().compareTo(new BigDecimal("0.02")) < 0, i + ": " + off);
    }
    assertEquals(240, adjusted.quality().months());
    assertEquals(new Month(2024, 12), adjusted.last());
    assertEquals(
        adjusted.adjusted().get(239), adjusted.adjusted(new Month(2024, 12)).orElseThrow());
  }

  @Test
  void aSeriesWithoutSeasonIsRefused() {
    Refused refused = assertInstanceOf(Refused.class, X13.adjust(FIRST, made(false)));
    assertEquals(Refusal.NO_STEADY_SEASON, refused.refusal());
  }

  @Test
  void whatCannotBeAdjustedIsRefusedAndNotGuessed() {
    List<BigDecimal> zero = made(true);
    zero.set(100, BigDecimal.ZERO);
    assertEquals(Refusal.NOT_POSITIVE, ((Refused) X13.adjust(FIRST, zero)).refusal());
    assertEquals(
        Refusal.TOO_SHORT, ((Refused) X13.adjust(FIRST, made(true).subList(0, 59))).refusal());
    List<BigDecimal> flat = new ArrayList<>(Collections.nCopies(120, BigDecimal.TEN));
    assertInstanceOf(Refused.class, X13.adjust(FIRST, flat));
  }

  @Test
  void everyLimitOfTheDiagnosticsForbids() {
    assertEquals("[]", quality("0.9", "0.9", "0.9", "0.5").refusal().stream().toList().toString());
    assertEquals(Refusal.QUALITY, quality("1.0", "0.9", "0.9", "0.5").refusal().orElseThrow());
    assertEquals(Refusal.QUALITY, quality("0.9", "1.0", "0.9", "0.5").refusal().orElseThrow());
    assertEquals(
        Refusal.NO_STEADY_SEASON, quality("0.9", "0.9", "1.0", "0.5").refusal().orElseThrow());
    assertEquals(
        Refusal.RESIDUAL_SEASON, quality("0.9", "0.9", "0.9", "0.009").refusal().orElseThrow());
  }

  private static Quality quality(String q, String q2, String m7, String qs) {
    return new Quality(
        240,
        "(0,1,1)(0,1,1)",
        true,
        0,
        new BigDecimal(q),
        new BigDecimal(q2),
        new BigDecimal(m7),
        new BigDecimal(qs),
        BigDecimal.ONE,
        BigDecimal.ONE);
  }

  private static List<BigDecimal> made(boolean season) {
    String[] factors = {
      "0.88", "0.97", "1.08", "1.00", "0.94", "1.02", "1.03", "0.96", "1.01", "1.04", "1.00", "1.07"
    };
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < 240; i++) {
      BigDecimal value = trend(i).add(noise(i));
      values.add(season ? value.multiply(new BigDecimal(factors[i % 12])) : value);
    }
    return values;
  }

  private static BigDecimal trend(int i) {
    return BigDecimal.valueOf(5_000_000L + 20_000L * i);
  }

  /** Half a percent either way, without a season: the period of 97 has nothing to do with 12. */
  private static BigDecimal noise(int i) {
    return BigDecimal.valueOf(((i * 7919L) % 97 - 48) * 500L);
  }
}
