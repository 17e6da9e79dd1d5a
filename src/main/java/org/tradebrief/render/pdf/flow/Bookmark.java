package org.tradebrief.render.pdf.flow;

/** An entry of the outline that readers show beside the pages. Level 1 is the highest. */
public record Bookmark(int level, String title, String anchor) {}
