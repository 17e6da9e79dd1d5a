/**
 * The ministry's arithmetic, one rule a class, each with its source.
 *
 * <p>In: exact decimals and readings of {@code table}. Out: exact results to ten decimals, rounded
 * only by {@link org.tradebrief.arithmetic.Rounding} and only for printing; {@link
 * org.tradebrief.arithmetic.Interval} carries what the rounding of printed inputs leaves open.
 * Next: {@code check}, which compares with what is printed, and {@code analysis}. May not be here:
 * files, words, findings, binary floating point.
 */
package org.tradebrief.arithmetic;
