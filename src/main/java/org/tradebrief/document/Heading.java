package org.tradebrief.document;

/**
 * A heading; it stays with the block after it and becomes a bookmark.
 *
 * @param level 1 for the parts of a briefing, 2 below them; the title of the document is not one of
 *     these
 * @param anchor unique in the document, for links
 */
public record Heading(int level, String text, String anchor) implements Block {}
