package org.tradebrief.season;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdplus.sa.base.core.diagnostics.ResidualSeasonalityTests;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.stats.StatisticalTest;
import jdplus.toolkit.base.api.timeseries.StaticTsDataSupplier;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.api.timeseries.regression.TsDataSuppliers;
import jdplus.x13.base.api.regarima.EasterSpec;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.regarima.RegressionTestSpec;
import jdplus.x13.base.api.regarima.TradingDaysSpec;
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
 * <p>The specification is RSA2 without Easter: an airline model, logarithms by a test, additive
 * outliers, level shifts and transitory changes found by themselves. An automatic choice of the
 * model takes twice the time and moved the adjusted balance of March 2025 by a twentieth of a
 * trillion yen (see docs/seasonal-adjustment.md). What the calendar may have done is given as
 * regressors; each stays in the model if it is significant there. Without any the library's own
 * contrast of working days and weekends is tested.
 *
 * <p>Results are rounded to whole units, so that the last bits, which another processor may compute
 * otherwise, are not shown.
 */
public final class X13 {

  /** Five years: what the length of the seasonal filter and the tests ask for. */
  public static final int FEWEST_MONTHS = 60;

  /** The name under which the library finds our columns; each is {@code c.<regressor>_<column>}. */
  private static final String GIVEN = "c";

  private static final X13Spec SPECIFICATION = specification();

  private X13() {}

  /** Without regressors. */
  public static Adjustment adjust(Month first, List<BigDecimal> values) {
    return adjust(first, values, List.of());
  }

  /**
   * The least significant regressor is left out and the model estimated again, until all that are
   * left are significant.
   *
   * @param first the month of the first value
   * @param values one a month, without a gap
   * @param regressors what may be taken out beside the season
   */
  public static Adjustment adjust(
      Month first, List<BigDecimal> values, List<Regressor> regressors) {
    if (values.size() < FEWEST_MONTHS) {
      return new Refused(Refusal.TOO_SHORT, Optional.empty());
    }
    if (values.stream().anyMatch(value -> value.signum() <= 0)) {
      return new Refused(Refusal.NOT_POSITIVE, Optional.empty());
    }
    TsPeriod start = TsPeriod.monthly(first.year(), first.month());
    double[] binary = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    List<Regressor> kept = new ArrayList<>(regressors);
    Map<String, Tested> tested = new HashMap<>();
    while (true) {
      Optional<X13Results> results = process(start, binary, kept, regressors.isEmpty());
      if (results.isEmpty()) {
        return new Refused(Refusal.NOT_COMPUTED, Optional.empty());
      }
      RegressorFit fit = new RegressorFit(results.get().getPreprocessing(), kept);
      fit.tests().forEach(test -> tested.put(test.regressor(), test));
      Optional<Tested> weakest =
          fit.tests().stream()
              .filter(test -> !test.isSignificant())
              .max(Comparator.comparing(Tested::probability));
      if (weakest.isEmpty()) {
        List<Tested> tests =
            regressors.stream().map(regressor -> tested.get(regressor.id())).toList();
        return result(first, binary, results.get(), fit, tests);
      }
      tested.put(weakest.get().regressor(), weakest.get().leftOut());
      kept.removeIf(regressor -> regressor.id().equals(weakest.get().regressor()));
    }
  }

  private static Adjustment result(
      Month first, double[] binary, X13Results results, RegressorFit fit, List<Tested> tests) {
    Quality quality = quality(binary.length, results, tests);
    Optional<Refusal> refusal = quality.refusal();
    if (refusal.isPresent()) {
      return new Refused(refusal.get(), Optional.of(quality));
    }
    return new Adjusted(
        first,
        whole(results.getFinals().getD11final(), binary.length),
        whole(results.getFinals().getD12final(), binary.length),
        fit.effects(binary),
        quality);
  }

  /** Empty where the library gives up. */
  private static Optional<X13Results> process(
      TsPeriod start, double[] binary, List<Regressor> regressors, boolean weekdaysByLibrary) {
    X13Spec specification = weekdaysByLibrary ? SPECIFICATION : with(regressors);
    ModellingContext context = context(start, regressors);
    try {
      X13Results results =
          X13Kernel.of(specification, context)
              .process(TsData.ofInternal(start, binary.clone()), ProcessingLog.dummy());
      return Optional.of(results).filter(X13Results::isValid);
    } catch (RuntimeException e) {
      // The library reports a series that it cannot estimate by whatever its numerics throw.
      return Optional.empty();
    }
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

  /** All columns as one variable of the calendar: only such a one is taken out of the result. */
  private static X13Spec with(List<Regressor> regressors) {
    String[] names =
        regressors.stream()
            .flatMap(regressor -> regressor.columns().stream().map(c -> name(regressor, c)))
            .map(name -> GIVEN + "." + name)
            .toArray(String[]::new);
    RegArimaSpec model = SPECIFICATION.getRegArima();
    TradingDaysSpec days =
        names.length == 0
            ? TradingDaysSpec.none()
            : TradingDaysSpec.userDefined(names, RegressionTestSpec.None);
    return SPECIFICATION.toBuilder()
        .regArima(
            model.toBuilder()
                .regression(model.getRegression().toBuilder().tradingDays(days).build())
                .build())
        .build();
  }

  private static ModellingContext context(TsPeriod start, List<Regressor> regressors) {
    TsDataSuppliers suppliers = new TsDataSuppliers();
    for (Regressor regressor : regressors) {
      for (Regressor.Column column : regressor.columns()) {
        double[] values = column.values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
        suppliers.set(
            name(regressor, column), new StaticTsDataSupplier(TsData.ofInternal(start, values)));
      }
    }
    ModellingContext context = new ModellingContext();
    context.getTsVariableManagers().set(GIVEN, suppliers);
    return context;
  }

  private static String name(Regressor regressor, Regressor.Column column) {
    return (regressor.id() + "_" + column.id()).replace('-', '_');
  }

  private static Quality quality(int months, X13Results results, List<Tested> tests) {
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
        probability(residual.friedmanTest()),
        tests);
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
