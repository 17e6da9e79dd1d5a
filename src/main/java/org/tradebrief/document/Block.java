package org.tradebrief.document;

/** A piece of a briefing, laid out in the order given. */
public sealed interface Block
    permits Heading,
        Paragraph,
        Bullets,
        KeyFigures,
        TableBlock,
        ChartBlock,
        Box,
        SideBySide,
        PageBreak {}
