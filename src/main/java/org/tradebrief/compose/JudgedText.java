package org.tradebrief.compose;

import org.tradebrief.claim.Verdict;

/**
 * A judgement in the words of one language.
 *
 * @param text the statement as it stands in its source
 * @param kind the word of its kind in a claims file
 * @param subject what it is about: of several in one sentence each has its own
 * @param verdictWord the verdict in words
 * @param printed the tables' figure; empty where there is none
 * @param place file, page, row and column of the figure; empty where there is none
 * @param wording what the tables support instead; empty where they say nothing
 */
public record JudgedText(
    int line,
    String text,
    String kind,
    String subject,
    Verdict verdict,
    String verdictWord,
    String printed,
    String place,
    String reason,
    String wording) {}
