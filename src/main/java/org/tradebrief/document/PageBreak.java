package org.tradebrief.document;

/** What follows starts on a new page. */
public record PageBreak() implements Block {}
