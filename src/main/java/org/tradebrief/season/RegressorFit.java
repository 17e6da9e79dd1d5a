package org.tradebrief.season;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdplus.toolkit.base.api.math.matrices.Matrix;
import jdplus.toolkit.base.api.stats.ProbabilityType;
import jdplus.toolkit.base.api.timeseries.regression.UserTradingDays;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.dstats.Chi2;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;

/** The regressors in an estimated model: their tests, and what they did to each month. */
final class RegressorFit {

  private final List<Regressor> regressors;
  private final boolean multiplicative;
  private final double[] coefficients;
  private final Matrix covariance;
  private final int offset;

  RegressorFit(RegSarimaModel model, List<Regressor> regressors) {
    this.regressors = regressors;
    this.multiplicative = model.getDescription().isLogTransformation();
    this.coefficients = model.getEstimation().getCoefficients().toArray();
    this.covariance = model.getEstimation().getCoefficientsCovariance();
    this.offset = regressors.isEmpty() ? 0 : offset(model);
  }

  /** Coefficients stand in the order of the variables; ours are one variable with all columns. */
  private static int offset(RegSarimaModel model) {
    int before = 0;
    for (Variable<?> variable : model.getDescription().getVariables()) {
      if (variable.getCore() instanceof UserTradingDays) {
        return before;
      }
      before += variable.freeCoefficientsCount();
    }
    throw new IllegalStateException("the model has lost its regressors");
  }

  List<Tested> tests() {
    List<Tested> tests = new ArrayList<>();
    int from = offset;
    for (Regressor regressor : regressors) {
      List<Tested.Coefficient> found = new ArrayList<>();
      for (int i = 0; i < regressor.columns().size(); i++) {
        double value = coefficients[from + i];
        found.add(
            new Tested.Coefficient(
                regressor.columns().get(i).id(),
                decimal(multiplicative ? 100 * Math.expm1(value) : value, 2),
                decimal(value / Math.sqrt(covariance.get(from + i, from + i)), 1)));
      }
      tests.add(
          new Tested(regressor.id(), true, decimal(probability(from, found.size()), 3), found));
      from += found.size();
    }
    return tests;
  }

  /** What each regressor added to each month, in the unit of the series, whole. */
  Map<String, List<BigDecimal>> effects(double[] series) {
    Map<String, List<BigDecimal>> effects = new LinkedHashMap<>();
    int from = offset;
    for (Regressor regressor : regressors) {
      List<BigDecimal> amounts = new ArrayList<>();
      for (int month = 0; month < series.length; month++) {
        double sum = 0;
        for (int i = 0; i < regressor.columns().size(); i++) {
          sum +=
              coefficients[from + i] * regressor.columns().get(i).values().get(month).doubleValue();
        }
        amounts.add(decimal(multiplicative ? -series[month] * Math.expm1(-sum) : sum, 0));
      }
      effects.put(regressor.id(), List.copyOf(amounts));
      from += regressor.columns().size();
    }
    return effects;
  }

  /** The upper tail of {@code b' V^-1 b} beyond chi squared; 1 where it cannot be computed. */
  private double probability(int from, int size) {
    double[][] rows = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rows[i][j] = covariance.get(from + i, from + j);
      }
      rows[i][size] = coefficients[from + i];
    }
    double wald = 0;
    double[] solved = solve(rows);
    for (int i = 0; i < size; i++) {
      wald += coefficients[from + i] * solved[i];
    }
    return Double.isFinite(wald) && wald > 0
        ? new Chi2(size).getProbability(wald, ProbabilityType.Upper)
        : 1;
  }

  /** Elimination without pivots: a covariance is positive definite. */
  private static double[] solve(double[][] rows) {
    int size = rows.length;
    for (int i = 0; i < size; i++) {
      for (int below = i + 1; below < size; below++) {
        double factor = rows[below][i] / rows[i][i];
        for (int j = i; j <= size; j++) {
          rows[below][j] -= factor * rows[i][j];
        }
      }
    }
    double[] solved = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double rest = rows[i][size];
      for (int j = i + 1; j < size; j++) {
        rest -= rows[i][j] * solved[j];
      }
      solved[i] = rest / rows[i][i];
    }
    return solved;
  }

  private static BigDecimal decimal(double value, int scale) {
    return new BigDecimal(value).setScale(scale, RoundingMode.HALF_UP);
  }
}
