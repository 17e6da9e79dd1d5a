package org.tradebrief.season;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jdplus.sa.base.core.diagnostics.ResidualSeasonalityTests;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.stats.StatisticalTest;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.x13.base.api.regarima.EasterSpec;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.Mstatistics;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;
import org.tradebrief.season.Adjustment.Adjusted;
import org.tradebrief.season.Adjustment.Refused;
import org.tradebrief.table.Month;

/**
 * The way into this room, and the border between decimals and binary numbers.
 *
 * <p>The specification is RSA2 without Easter: an airline model, logarithms by a test, working days
 * (Monday to Friday beside weekends) and leap years by a test, additive outliers, level shifts and
 * transitory changes found by themselves. An automatic choice of the model takes twice the time and
 * moved the adjusted balance of March 2025 by a twentieth of a trillion yen (see
 * docs/seasonal-adjustment.md). Japanese holidays are not in it: those that do not move belong to
 * the season of their month.
 *
 * <p>Results are rounded to whole units, so that the last bits, which another processor may compute
 * otherwise, are not shown.
 */
public final class X13 {

  /** Five years: what the length of the seasonal filter and the tests ask for. */
  public static final int FEWEST_MONTHS = 60;

  private static final X13Spec SPECIFICATION = specification();

  private X13() {}

  /**
   * @param first the month of the first value
   * @param values one a month, without a gap
   */
  public static Adjustment adjust(Month first, List<BigDecimal> values) {
    if (values.size() < FEWEST_MONTHS) {
      return new Refused(Refusal.TOO_SHORT, Optional.empty());
    }
    if (values.stream().anyMatch(value -> value.signum() <= 0)) {
      return new Refused(Refusal.NOT_POSITIVE, Optional.empty());
    }
    X13Results results;
    try {
      TsPeriod start = TsPeriod.monthly(first.year(), first.month());
      double[] binary = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
      results =
          X13Kernel.of(SPECIFICATION, null)
              .process(TsData.ofInternal(start, binary), ProcessingLog.dummy());
    } catch (RuntimeException e) {
      // The library reports a series that it cannot estimate by whatever its numerics throw.
      return new Refused(Refusal.NOT_COMPUTED, Optional.empty());
    }
    if (!results.isValid()) {
      return new Refused(Refusal.NOT_COMPUTED, Optional.empty());
    }
    Quality quality = quality(values.size(), results);
    Optional<Refusal> refusal = quality.refusal();
    if (refusal.isPresent()) {
      return new Refused(refusal.get(), Optional.of(quality));
    }
    return new Adjusted(
        first,
        whole(results.getFinals().getD11final(), values.size()),
        whole(results.getFinals().getD12final(), values.size()),
        quality);
  }

  private static X13Spec specification() {
    RegArimaSpec model = X13Spec.RSA2.getRegArima();
    return X13Spec.RSA2.toBuilder()
        .regArima(
            model.toBuilder()
                .regression(model.getRegression().toBuilder().easter(EasterSpec.none()).build())
                .build())
        .build();
  }

  private static Quality quality(int months, X13Results results) {
    Mstatistics m = results.getDiagnostics().getMstatistics();
    ResidualSeasonalityTests residual =
        results.getDiagnostics().getGenericDiagnostics().residualSeasonalityTestsOnSa();
    return new Quality(
        months,
        results.getPreprocessing().specification().toString(),
        results.getDecomposition().getMode().isMultiplicative(),
        (int)
            Arrays.stream(results.getPreprocessing().getDescription().getVariables())
                .filter(variable -> variable.getCore() instanceof IOutlier)
                .count(),
        decimal(m.getQ()),
        decimal(m.getQm2()),
        decimal(m.getM(7)),
        probability(residual.qsTest()),
        probability(residual.fTest()),
        probability(residual.friedmanTest()));
  }

  private static BigDecimal probability(StatisticalTest test) {
    return decimal(test.getPvalue());
  }

  private static BigDecimal decimal(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_UP);
  }

  /** The first values: forecasts that the library appends are left out. */
  private static List<BigDecimal> whole(TsData series, int months) {
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < months; i++) {
      values.add(new BigDecimal(series.getValues().get(i)).setScale(0, RoundingMode.HALF_UP));
    }
    return values;
  }
}
