/**
 * The printed briefing: blocks laid out on A4 pages as a tagged, archivable PDF.
 *
 * <p>In: a {@code Briefing} with final words and figures, and the theme. Out: the bytes of the
 * file. The way of a block: a layout class turns it into slabs and tags of {@code flow}, the
 * paginator places them, {@code flow} draws and writes. Next: {@code deliver}, which sends finished
 * files. May not be here: another document format, a change of a figure or a word; OpenPDF lives in
 * {@code flow} alone.
 */
package org.tradebrief.render.pdf;
