/**
 * Words: templates choose from the catalogue and put it into sentences, and the outlines say which
 * table, chart and claim stands where.
 *
 * <p>In: a {@link org.tradebrief.report.Catalogue} of facts and the folder of templates. Out: a
 * {@link org.tradebrief.document.Briefing}, a {@link org.tradebrief.document.Workbook} and a {@link
 * org.tradebrief.document.Mail}, final in one language. Next: {@code render}. May not be here:
 * arithmetic on trade figures, reading of inputs, layout.
 */
package org.tradebrief.compose;
