/**
 * The gate: rules that recompute what a release prints, and what they found.
 *
 * <p>In: releases and the archive in the vocabulary of {@code table}. Out: a {@link
 * org.tradebrief.check.CheckReport} with a count a rule, findings with the likely culprit first,
 * and how far the rules reach. Next: {@code analysis}, which may rely on tables without a stop. May
 * not be here: reading files, mending figures, deciding about exit codes.
 *
 * <p>Printed figures are rounded, so a rule asks whether some unrounded figures behind the printed
 * ones agree with the printed result. That is sharp for large cells, fair to tiny ones, and needs
 * no blunt tolerance.
 */
package org.tradebrief.check;
