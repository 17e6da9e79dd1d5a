/**
 * Seasonal adjustment by Census X-13, as JDemetra+ computes it.
 *
 * <p>In: a series of months without a gap, and regressors of the same months, exact decimals. Out:
 * the adjusted series and its trend, rounded to whole units, with the diagnostics that decide
 * whether they may be shown. Next: {@code trend}. This is the one room with binary floating point:
 * X-13 is defined on it. It enters and leaves in two classes, {@code X13} and {@code RegressorFit},
 * and never meets a figure of the ministry's. May not be here: figures, words, choosing of series.
 */
package org.tradebrief.season;
