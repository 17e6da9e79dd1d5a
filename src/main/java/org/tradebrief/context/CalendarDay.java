package org.tradebrief.context;

import java.time.LocalDate;
import org.tradebrief.table.Label;
import org.tradebrief.table.SourcePlace;

/**
 * A day that explains a month: a Japanese holiday, Lunar New Year.
 *
 * @param kind the word of the file
 */
public record CalendarDay(LocalDate date, String kind, Label name, SourcePlace place) {}
