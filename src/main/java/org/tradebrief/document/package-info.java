/**
 * The neutral documents: a briefing of blocks, a workbook of sheets, a mail. All words and figures
 * in them are final, in one language; numbers for a spreadsheet or a chart stay numbers.
 *
 * <p>In: nothing but the vocabulary. Out: what {@code compose} fills and the renderers lay out. May
 * not be here: computing, choosing words, file formats.
 */
package org.tradebrief.document;
