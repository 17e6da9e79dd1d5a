/**
 * The catalogue: every named table, chart, timeline, key figure and claim that a document may show.
 *
 * <p>In: analysis, claims, tariff measures, context. Out: a {@link org.tradebrief.report.Catalogue}
 * of facts without words. Next: {@code compose}, where templates choose from it. May not be here:
 * words, number formats, layout.
 */
package org.tradebrief.report;
