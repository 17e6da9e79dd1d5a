/**
 * Tariff measures as dated data, and what is known of them on a day.
 *
 * <p>In: {@code context/tariffs.csv}. Out: measures, a timeline that says which of them were in
 * force, announced, suspended or over on a day as known on that or a later day, and findings about
 * rows that contradict themselves or each other. Next: {@code analysis}, which holds the measures
 * against exports. May not be here: trade figures, duties paid, sentences.
 */
package org.tradebrief.tariff;
