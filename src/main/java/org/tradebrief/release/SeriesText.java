package org.tradebrief.release;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.source.CsvLine;
import org.tradebrief.source.CsvReader;
import org.tradebrief.source.Decoder;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.SourceFile;
import org.tradebrief.table.Month;
import org.tradebrief.table.SourcePlace;

/**
 * What the ministry's series have in common: some lines of titles, a header line that begins with
 * {@code Years/Months}, one line a month, and a blank after every number.
 *
 * @param before the lines above the header
 * @param rows the lines below it that hold anything
 */
record SeriesText(
    String file, List<CsvLine> before, CsvLine header, List<CsvLine> rows, Findings findings) {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})/(\\d{2})");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");

  /** Empty with findings if the file cannot be decoded or has no header. */
  static Optional<SeriesText> of(SourceFile file, CsvReader reader, Findings findings) {
    Optional<String> text = Decoder.windows31jOrUtf8(file, findings);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<CsvLine> lines = reader.lines(file.path(), text.get(), findings);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).cell(0).equals("Years/Months")) {
        SeriesText series =
            new SeriesText(
                file.path(),
                lines.subList(0, i),
                lines.get(i),
                lines.subList(i + 1, lines.size()).stream().filter(row -> !row.isBlank()).toList(),
                findings);
        series.checkEnd(text.get());
        return Optional.of(series);
      }
    }
    findings.unreadable(
        "missing-header",
        file.place(),
        "a line that begins with Years/Months",
        "none",
        "Fetch the file again.");
    return Optional.empty();
  }

  /** Every line of these files ends with a line end, so a file that stops elsewhere was cut. */
  private void checkEnd(String text) {
    if (!text.endsWith("\n")) {
      CsvLine last = rows.isEmpty() ? header : rows.get(rows.size() - 1);
      unreadable("truncated-series", place(last, -1, ""), "a line end", "the end of the file");
    }
  }

  /**
   * The months of the rows, each the one after the row before; empty for a row that cannot be
   * dated.
   */
  List<Optional<Month>> months() {
    List<Optional<Month>> months = rows.stream().map(this::month).toList();
    for (int i = 1; i < months.size(); i++) {
      Optional<Month> before = months.get(i - 1);
      Optional<Month> month = months.get(i);
      if (before.isPresent() && month.isPresent() && !before.get().plus(1).equals(month.get())) {
        findings.failed(
            "period-disagrees",
            place(rows.get(i), 0, "Years/Months"),
            before.get().plus(1).id() + ", the next month",
            month.get().id(),
            "Fetch the file again; a line is lost or doubled.");
      }
    }
    return months;
  }

  private Optional<Month> month(CsvLine row) {
    Matcher matcher = MONTH.matcher(row.cell(0).strip());
    if (matcher.matches()) {
      int year = Integer.parseInt(matcher.group(1));
      int month = Integer.parseInt(matcher.group(2));
      if (Fields.isPlausibleYear(year) && month >= 1 && month <= 12) {
        return Optional.of(new Month(year, month));
      }
    }
    unreadable(
        "broken-date", place(row, 0, "Years/Months"), "a month such as 1979/01", row.cell(0));
    return Optional.empty();
  }

  /** Whether a row has a cell for every column; a finding if not. */
  boolean isWhole(CsvLine row) {
    int wanted = header.cells().size();
    int found = row.cells().size();
    if (found != wanted) {
      unreadable(
          "row-length", place(row, -1, ""), wanted + " cells, as in the header", found + " cells");
    }
    return found == wanted;
  }

  /** The digits of a cell without the blank after them; empty with a finding for anything else. */
  Optional<String> digits(CsvLine row, int column, String name) {
    String text = row.cell(column).strip();
    if (DIGITS.matcher(text).matches()) {
      return Optional.of(text);
    }
    unreadable(
        "broken-number", place(row, column, name), "digits without commas", row.cell(column));
    return Optional.empty();
  }

  /** Columns are counted from 1, as a person counts them. */
  SourcePlace place(CsvLine row, int column, String name) {
    String text = column < 0 ? "" : (column + 1) + (name.isEmpty() ? "" : " (" + name + ")");
    return SourcePlace.of(file, "", Integer.toString(row.number()), text);
  }

  void unreadable(String code, SourcePlace place, String expected, String found) {
    findings.unreadable(
        code, place, expected, found.isEmpty() ? "nothing" : found, "Fetch the file again.");
  }

  /** True if a line above the header says so. */
  boolean says(String words) {
    return before.stream().anyMatch(line -> line.cell(0).contains(words));
  }
}
