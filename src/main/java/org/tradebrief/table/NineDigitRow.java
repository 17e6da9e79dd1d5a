package org.tradebrief.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of a nine-digit table: one code, with one country or with the world, over the months of a
 * year. Such tables have hundreds of thousands of rows, so a row holds bare numbers and makes
 * figures when asked for. Immutable.
 */
public final class NineDigitRow {

  private final NineDigitTable table;
  private final int line;
  private final String code;
  private final Area area;
  private final Optional<Unit> unit;
  private final long[] values;
  private final long[] quantities;

  /**
   * @param table the file and year that the row stands in
   * @param line of the file, from 1
   * @param code nine digits; the first six are those of the Harmonized System, but for special
   *     codes that begin with six noughts
   * @param unit of the main quantity; empty where the code has none
   * @param values thousand yen by month, January first; of published months only
   * @param quantities in {@code unit}, likewise
   */
  public NineDigitRow(
      NineDigitTable table,
      int line,
      String code,
      Area area,
      Optional<Unit> unit,
      long[] values,
      long[] quantities) {
    this.table = table;
    this.line = line;
    this.code = code;
    this.area = area;
    this.unit = unit;
    this.values = values.clone();
    this.quantities = quantities.clone();
  }

  public NineDigitTable table() {
    return table;
  }

  public String code() {
    return code;
  }

  public Area area() {
    return area;
  }

  public SourcePlace place() {
    return SourcePlace.of(table.file(), "", Integer.toString(line), "");
  }

  /** How many months of the year were published. */
  public int months() {
    return values.length;
  }

  /** True if both rows say the same of every month that both have. */
  public boolean agrees(NineDigitRow other) {
    int both = Math.min(values.length, other.values.length);
    for (int i = 0; i < both; i++) {
      if (values[i] != other.values[i] || quantities[i] != other.quantities[i]) {
        return false;
      }
    }
    return true;
  }

  /** True for a published month, whether there was trade in it or not. */
  public boolean has(Month month) {
    return month.year() == table.year() && month.month() <= values.length;
  }

  /** Empty for a month that was not yet published, and for one of another year. */
  public Optional<Figure> value(Month month) {
    return has(month)
        ? Optional.of(
            figure(
                month,
                Measure.VALUE,
                new Amount(
                    BigDecimal.valueOf(values[month.month() - 1]),
                    Unit.THOUSAND_YEN,
                    BigDecimal.ONE),
                "Value"))
        : Optional.empty();
  }

  /** Empty like {@link #value}, and for a code without a unit. */
  public Optional<Figure> quantity(Month month) {
    return unit.filter(any -> has(month))
        .map(
            found ->
                figure(
                    month,
                    Measure.QUANTITY,
                    new Quantity(
                        BigDecimal.valueOf(quantities[month.month() - 1]), found, BigDecimal.ONE),
                    "Quantity2"));
  }

  private Figure figure(Month month, Measure measure, Reading reading, String column) {
    return new Figure(
        table.vintage(month),
        TableId.NINE_DIGITS,
        month,
        area,
        new Commodity("HS" + code, Label.same(code), Commodity.Level.ITEM, Optional.empty(), code),
        table.flow(),
        measure,
        reading,
        reading.required().toPlainString(),
        "",
        SourcePlace.of(
            table.file(),
            "",
            Integer.toString(line),
            column + "-" + NineDigitTable.MONTHS.get(month.month() - 1)));
  }
}
