/**
 * Measures over months: what a series says beyond a single month.
 *
 * <p>In: monthly observations of {@code analysis}, the calendar, adjusted series of {@code season}.
 * Out: one {@link org.tradebrief.trend.Measured} a measure, series and month: a value with the
 * figures it rests on, or the reason why there is none with the month that is in the way. Next:
 * {@code report}. May not be here: words, rounding for a reader, filling of gaps.
 */
package org.tradebrief.trend;
