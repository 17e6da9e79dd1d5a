package org.tradebrief.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

  /**
   * A day that moves by the calendar, worth 1.5 percent, comes out with its size and is gone from
   * the result; a column of noise is left out.
   */
  @Test
  void aRegressorThatIsThereIsTakenOutAndOneThatIsNotIsLeftOut() {
    List<BigDecimal> days = new ArrayList<>();
    List<BigDecimal> nothing = new ArrayList<>();
    for (int i = 0; i < 240 + Regressor.BEYOND; i++) {
      days.add(BigDecimal.valueOf((i * 31L) % 7 - 3));
      nothing.add(BigDecimal.valueOf((i * 53L) % 11 - 5));
    }
    List<BigDecimal> values = made(true);
    for (int i = 0; i < values.size(); i++) {
      BigDecimal factor = BigDecimal.ONE.add(new BigDecimal("0.015").multiply(days.get(i)));
      values.set(i, values.get(i).multiply(factor).setScale(0, RoundingMode.HALF_UP));
    }
    Adjusted adjusted =
        assertInstanceOf(
            Adjusted.class,
            X13.adjust(
                FIRST,
                values,
                List.of(
                    new Regressor("nothing", List.of(new Regressor.Column("x", nothing))),
                    new Regressor("days", List.of(new Regressor.Column("d", days))))));
    Tested left = adjusted.quality().regressors().get(0);
    Tested kept = adjusted.quality().regressors().get(1);
    assertFalse(left.kept(), left.toString());
    assertTrue(left.probability().compareTo(new BigDecimal("0.05")) >= 0);
    assertTrue(kept.kept(), kept.toString());
    BigDecimal off = kept.coefficients().getFirst().effect().subtract(new BigDecimal("1.5"));
    assertTrue(off.abs().compareTo(new BigDecimal("0.05")) < 0, kept.toString());
    assertEquals(Optional.empty(), adjusted.effect("nothing", FIRST));
    for (int i = 0; i < 240; i++) {
      BigDecimal truth = trend(i).add(noise(i));
      BigDecimal near = adjusted.adjusted().get(i).divide(truth, 6, RoundingMode.HALF_UP);
      assertTrue(
          near.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.02")) < 0,
          i + ": " + near);
      BigDecimal effect = adjusted.effect("days", FIRST.plus(i)).orElseThrow();
      assertEquals(days.get(i).signum(), effect.signum(), "month " + i);
    }
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
        BigDecimal.ONE,
        List.of());
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
