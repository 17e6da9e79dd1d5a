package org.tradebrief.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tradebrief.table.Label;
import org.tradebrief.table.SourcePlace;

/**
 * The most-favoured-nation duty of the goods of one item, as a range where one number does not
 * stand for them.
 *
 * @param origin area id, or {@code *} for all
 * @param destination area id of the country that raises it
 * @param item press-release item, or {@code *} for all goods that no other row names
 * @param low per cent of the customs value; not above {@code high}
 * @param high per cent of the customs value
 */
public record BaseRate(
    String origin,
    String destination,
    String item,
    BigDecimal low,
    BigDecimal high,
    Label note,
    String source,
    String confidence,
    LocalDate checkedOn,
    SourcePlace place) {}
