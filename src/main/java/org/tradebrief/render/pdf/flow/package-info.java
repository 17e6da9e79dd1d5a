/**
 * The tagged flow layer: text in lines, slabs on pages, and a PDF whose structure tree says what
 * everything is.
 *
 * <p>It knows nothing of trade. Whoever lays out a document
 *
 * <ol>
 *   <li>builds a tree of {@link org.tradebrief.render.pdf.flow.Tag}s in reading order,
 *   <li>turns text into lines with {@link org.tradebrief.render.pdf.flow.LineBreaker},
 *   <li>stacks {@link org.tradebrief.render.pdf.flow.Slab}s, each an unbreakable strip with a
 *       height and a drawing,
 *   <li>has {@link org.tradebrief.render.pdf.flow.Paginator} place them, and
 *   <li>hands pages and tree to {@link org.tradebrief.render.pdf.flow.TaggedPdf}, which draws and
 *       writes.
 * </ol>
 *
 * <p>Everything drawn on a {@link org.tradebrief.render.pdf.flow.Canvas} is either content of a tag
 * or an artifact; there is no third way, so nothing can be left untagged. Measures are points; y
 * runs down from the top of the page.
 *
 * <p>In: text, fonts, tags, pictures. Out: the bytes of a PDF/UA-1 and PDF/A-3a file. May not be
 * here: blocks of a briefing, words of any language, files on disk other than fonts.
 */
package org.tradebrief.render.pdf.flow;
