package org.tradebrief.table;

import java.util.Optional;

/**
 * One published cell: what it says, what it is about, which vintage it belongs to and where it was
 * read. Never a bare number.
 *
 * @param vintage the release it was printed in; a comparator keeps the vintage of the release
 * @param period the period it describes, which for a comparator is a year before the release's
 * @param printed the exact text of the cell
 * @param status {@code p} where the ministry marks it provisional; {@code first-print} or {@code
 *     quoted-later} for fiscal years; otherwise empty
 */
public record Figure(
    Vintage vintage,
    TableId table,
    Period period,
    Area area,
    Commodity commodity,
    Flow flow,
    Measure measure,
    Reading reading,
    String printed,
    String status,
    SourcePlace place) {

  public Key key() {
    return new Key(table, area.id(), commodity.id(), flow, measure, period);
  }

  /** The reading as money, if it is money. */
  public Optional<Amount> amount() {
    return reading instanceof Amount amount ? Optional.of(amount) : Optional.empty();
  }

  /** The reading as a percentage, if it is one. */
  public Optional<Percent> percent() {
    return reading instanceof Percent percent ? Optional.of(percent) : Optional.empty();
  }

  /** What a figure is about, within one vintage. */
  public record Key(
      TableId table, String area, String commodity, Flow flow, Measure measure, Period period) {}
}
