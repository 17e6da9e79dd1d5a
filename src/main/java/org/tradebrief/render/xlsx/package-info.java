/**
 * The spreadsheet: lays a {@link org.tradebrief.document.Workbook} out as an Office Open XML file.
 *
 * <p>In: a workbook of final words and exact numbers, and the theme. Out: the bytes of an {@code
 * .xlsx} file, the same for the same inputs. Next: {@code deliver}, which attaches the finished
 * file. May not be here: computing a figure, choosing a word, reading a file, the clock. The only
 * room that knows Apache POI.
 */
package org.tradebrief.render.xlsx;
