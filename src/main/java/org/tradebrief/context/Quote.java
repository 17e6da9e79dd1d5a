package org.tradebrief.context;

import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.table.Label;
import org.tradebrief.table.SourcePlace;

/**
 * Somebody's words or view: context that no table can show, never without speaker, date and source.
 *
 * @param date the day it was said or printed
 * @param language the language it was said or printed in
 * @param topic the theme under which a document may show it
 * @param asOfFrom the first day on which it was known
 * @param form a quotation word for word, or a paraphrase
 */
public record Quote(
    Label who,
    Label role,
    LocalDate date,
    String source,
    String language,
    Label text,
    String topic,
    Optional<LocalDate> asOfFrom,
    String form,
    SourcePlace place) {}
