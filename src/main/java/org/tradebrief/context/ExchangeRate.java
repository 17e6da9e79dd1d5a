package org.tradebrief.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.table.Period;
import org.tradebrief.table.SourcePlace;

/**
 * Yen for one unit of a currency. A dollar figure means nothing without the kind and the date of
 * its rate.
 *
 * @param currency ISO 4217, such as {@code USD}
 * @param rate yen for one unit, as published
 * @param kind what the rate is: an average of the customs rates, a market rate of one day
 * @param period the span an average is of
 * @param day the day a rate of one day is of
 * @param date from which day on it could be known
 * @param changePrinted the change on the year as printed, if it was
 */
public record ExchangeRate(
    String currency,
    BigDecimal rate,
    String kind,
    Optional<Period> period,
    Optional<LocalDate> day,
    Optional<LocalDate> date,
    String changePrinted,
    String source,
    String note,
    SourcePlace place) {}
