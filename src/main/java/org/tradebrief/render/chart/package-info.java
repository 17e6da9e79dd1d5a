/**
 * The geometry of charts: where every line, bar and word of a chart stands, in points, before any
 * file format.
 *
 * <p>In: a chart of {@code document}, the theme, and how wide words are. Out: a {@link
 * org.tradebrief.render.chart.Picture} of simple shapes. Next: {@code render.pdf}, which draws it.
 * May not be here: a library that writes files, a rounding of figures that readers see (labels
 * arrive as final text; only the numbers of the axis are made here).
 */
package org.tradebrief.render.chart;
