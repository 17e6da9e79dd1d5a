package org.tradebrief.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.source.CsvLine;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Unit;

/**
 * A column of d51ma or d61ma. After the total, which is a value alone, every commodity has two
 * columns, quantity and value; name and code stand over the first of them.
 *
 * @param index from 0
 * @param code without the apostrophes of the code row: {@code 70503}, {@code 0+1}
 * @param unit of a quantity, if the commodity has one
 */
record HistoryColumn(int index, String code, Measure measure, Optional<Unit> unit) {
  private static final String CODE_ROW = "概況品コード";
  private static final Pattern UNIT = Pattern.compile("\\(単位(?:：([A-Z]{2,3}))?\\)");
  private static final String THOUSAND_YEN = "(千円)";

  /** For people: {@code 70503 value}. */
  String name() {
    return code + " " + measure.id();
  }

  /**
   * The columns as the header lines describe them; those that do not fit are left out with a
   * finding.
   */
  static List<HistoryColumn> read(SeriesText series) {
    Optional<CsvLine> codes =
        series.before().stream().filter(line -> line.cell(0).equals(CODE_ROW)).findFirst();
    if (codes.isEmpty()) {
      series.unreadable(
          "missing-header", series.place(series.header(), -1, ""), "a line " + CODE_ROW, "none");
      return List.of();
    }
    List<HistoryColumn> columns = new ArrayList<>();
    String code = "";
    for (int i = 1; i < series.header().cells().size(); i++) {
      boolean value = i % 2 == 1;
      String own = codes.get().cell(i).replace("'", "").strip();
      boolean codeIsDue = i == 1 || !value;
      if (own.isEmpty() == codeIsDue) {
        series.unreadable(
            "broken-header",
            series.place(codes.get(), i, ""),
            codeIsDue ? "a code" : "no code over a value",
            own);
      }
      code = codeIsDue ? own : code;
      Optional<HistoryColumn> column = column(series, i, code, value);
      column.ifPresent(columns::add);
    }
    return columns;
  }

  private static Optional<HistoryColumn> column(
      SeriesText series, int index, String code, boolean value) {
    String text = series.header().cell(index).strip();
    if (value && text.equals(THOUSAND_YEN)) {
      return Optional.of(new HistoryColumn(index, code, Measure.VALUE, Optional.empty()));
    }
    Matcher unit = UNIT.matcher(text);
    if (!value && unit.matches()) {
      Optional<Unit> named = Optional.ofNullable(unit.group(1)).map(Unit::new);
      if (named.isEmpty() || named.get().isQuantity()) {
        return Optional.of(new HistoryColumn(index, code, Measure.QUANTITY, named));
      }
    }
    series.unreadable(
        "broken-header",
        series.place(series.header(), index, ""),
        value ? THOUSAND_YEN : "(単位) or a unit such as (単位：MT)",
        text);
    return Optional.empty();
  }
}
