package org.tradebrief.report;

import java.time.LocalDate;
import org.tradebrief.table.Label;

/**
 * What somebody said, for context that tables cannot show.
 *
 * @param verbatim false where the words are a paraphrase
 */
public record Remark(
    Label who,
    Label role,
    LocalDate date,
    String source,
    Label text,
    String topic,
    boolean verbatim) {}
