package org.tradebrief.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tradebrief.source.CsvLine;
import org.tradebrief.source.CsvReader;
import org.tradebrief.source.Decoder;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.SourceFile;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.NineDigitRow;
import org.tradebrief.table.NineDigitTable;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Unit;

/**
 * The tables of trade by nine-digit code, of the world or by country: thousand yen, quantities in
 * two units of which the second is the main one, a group of three columns for the year and for
 * every month. Months to come are filled with noughts, so a month counts as published up to the
 * last one in which anything in the file was traded, or as far as the title says, if one stands
 * above the header. Rows of countries without a row in the list of areas are told and left.
 *
 * <p>The table without countries was at hand when this was written; that with them is as reported.
 */
final class NineDigitReader {
  static final String BEGINNING = "Exp or Imp,Year,";

  private static final int MONTHS = NineDigitTable.MONTHS.size();

  /** First and second quantity, and the value. */
  private static final int GROUP = 3;

  private static final int QUANTITY = 1;
  private static final int VALUE = 2;

  private static final Pattern CODE = Pattern.compile("'?(\\d{9})'?");
  private static final Pattern COUNTRY = Pattern.compile("\\d{3}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
  private static final Pattern UNIT = Pattern.compile("[A-Z]{0,3}");

  private final Names names;
  private final SourceFile file;
  private final Findings findings;
  private final StringBuilder title = new StringBuilder();
  private final List<Raw> raw = new ArrayList<>();
  private final Map<Flow, Map<Integer, Integer>> lastTraded = new TreeMap<>();
  private final Map<String, Integer> unlisted = new TreeMap<>();
  private List<String> header = List.of();
  private boolean byCountry;
  private boolean broken;

  NineDigitReader(Names names, SourceFile file, Findings findings) {
    this.names = names;
    this.file = file;
    this.findings = findings;
  }

  /** A row whose published months are not yet known. */
  private record Raw(
      int line, Flow flow, int year, String code, Area area, String unit, long[] cells) {}

  List<NineDigitRow> rows(CsvReader reader) {
    Optional<String> text = Decoder.windows31jOrUtf8(file, findings);
    if (text.isEmpty()) {
      return List.of();
    }
    reader.each(file.path(), text.get(), findings, this::line);
    if (!unlisted.isEmpty()) {
      findings.note(
          "unlisted-country",
          file.place(),
          "countries of reference/areas.csv",
          unlisted.size() + " others: " + String.join(" ", unlisted.keySet()),
          "Nothing needs to be done; add a row with the code to reference/areas.csv to use it.");
    }
    return finished();
  }

  private void line(CsvLine line) {
    if (broken || line.isBlank()) {
      return;
    }
    if (header.isEmpty()) {
      if (line.cell(0).equals("Exp or Imp")) {
        header(line);
      } else {
        title.append(String.join(" ", line.cells())).append('\n');
      }
    } else if (line.cells().size() != header.size()) {
      unreadable(
          "row-length",
          line,
          -1,
          header.size() + " cells, as in the header",
          line.cells().size() + " cells");
    } else {
      row(line);
    }
  }

  private void header(CsvLine line) {
    List<String> found = line.cells().stream().map(String::strip).toList();
    byCountry = found.contains("Country");
    header = columns(byCountry);
    if (found.equals(header)) {
      return;
    }
    broken = true;
    int at = 0;
    while (at < Math.min(found.size(), header.size()) && found.get(at).equals(header.get(at))) {
      at++;
    }
    unreadable(
        "broken-header",
        line,
        at,
        at < header.size() ? header.get(at) : "the end of the header",
        found.contains("Custom")
            ? "a table by customs office; take the one by commodity and country"
            : at < found.size() ? found.get(at) : "the end of the header");
  }

  private static List<String> columns(boolean byCountry) {
    List<String> columns = new ArrayList<>(List.of("Exp or Imp", "Year", "HS"));
    if (byCountry) {
      columns.add("Country");
    }
    columns.addAll(List.of("Unit1", "Unit2"));
    List<String> spans = new ArrayList<>(List.of("Year"));
    spans.addAll(NineDigitTable.MONTHS);
    for (String span : spans) {
      columns.addAll(List.of("Quantity1-" + span, "Quantity2-" + span, "Value-" + span));
    }
    return columns;
  }

  private void row(CsvLine line) {
    long before = findings.size();
    Optional<Flow> flow = flow(line);
    Optional<Integer> year = year(line);
    Optional<String> code = matching(line, "HS", CODE, "nine digits in apostrophes");
    Optional<String> country =
        byCountry ? matching(line, "Country", COUNTRY, "three digits") : Optional.of("");
    matching(line, "Unit1", UNIT, "a unit of letters, or blanks");
    Optional<String> unit = matching(line, "Unit2", UNIT, "a unit of letters, or blanks");
    long[] cells = new long[GROUP * (MONTHS + 1)];
    int first = header.size() - cells.length;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = number(line, first + i);
    }
    if (findings.size() > before) {
      return;
    }
    checkYear(line, first, cells);
    remember(flow.orElseThrow(), year.orElseThrow(), cells);
    Optional<Area> area =
        byCountry ? names.areaOfCode(country.orElseThrow()) : Optional.of(names.world());
    area.ifPresentOrElse(
        found ->
            raw.add(
                new Raw(
                    line.number(),
                    flow.orElseThrow(),
                    year.orElseThrow(),
                    code.orElseThrow().replace("'", ""),
                    found,
                    unit.orElseThrow(),
                    cells)),
        () -> unlisted.merge(country.orElseThrow(), 1, Integer::sum));
  }

  private Optional<Flow> flow(CsvLine line) {
    String text = line.cell(0).strip();
    Optional<Flow> flow =
        switch (text) {
          case "1" -> Optional.of(Flow.EXPORTS);
          case "2" -> Optional.of(Flow.IMPORTS);
          default -> Optional.empty();
        };
    if (flow.isEmpty()) {
      unreadable("unknown-word", line, 0, "1 for exports or 2 for imports", text);
    }
    return flow;
  }

  private Optional<Integer> year(CsvLine line) {
    String text = line.cell(1).strip();
    if (text.matches("\\d{4}") && Fields.isPlausibleYear(Integer.parseInt(text))) {
      return Optional.of(Integer.valueOf(text));
    }
    unreadable("broken-date", line, 1, "a year of four digits", text);
    return Optional.empty();
  }

  private Optional<String> matching(CsvLine line, String column, Pattern form, String expected) {
    int index = header.indexOf(column);
    String text = line.cell(index).strip();
    if (form.matcher(text).matches()) {
      return Optional.of(text);
    }
    unreadable("broken-number", line, index, expected, text);
    return Optional.empty();
  }

  private long number(CsvLine line, int index) {
    String text = line.cell(index).strip();
    if (NUMBER.matcher(text).matches()) {
      return Long.parseLong(text);
    }
    unreadable("broken-number", line, index, "digits without commas", text);
    return 0;
  }

  /** The columns of the year hold the sums of the months, to come ones being nought. */
  private void checkYear(CsvLine line, int first, long[] cells) {
    for (int column = 0; column < GROUP; column++) {
      long sum = 0;
      for (int month = 1; month <= MONTHS; month++) {
        sum += cells[month * GROUP + column];
      }
      if (sum != cells[column]) {
        findings.failed(
            "year-sum",
            place(line, first + column),
            sum + ", the sum of the months",
            Long.toString(cells[column]),
            "Fetch the file again; a cell was changed.");
      }
    }
  }

  private void remember(Flow flow, int year, long[] cells) {
    int last = MONTHS;
    while (last > 0 && isNought(cells, last)) {
      last--;
    }
    lastTraded.computeIfAbsent(flow, key -> new TreeMap<>()).merge(year, last, Math::max);
  }

  private static boolean isNought(long[] cells, int month) {
    return cells[month * GROUP] == 0
        && cells[month * GROUP + QUANTITY] == 0
        && cells[month * GROUP + VALUE] == 0;
  }

  private List<NineDigitRow> finished() {
    Map<Flow, Map<Integer, NineDigitTable>> tables = new HashMap<>();
    Optional<List<Stage>> told = NineDigitTitle.stages(title.toString(), file, findings);
    lastTraded.forEach(
        (flow, years) ->
            years.forEach(
                (year, last) ->
                    tables
                        .computeIfAbsent(flow, key -> new HashMap<>())
                        .put(year, table(flow, year, last, told))));
    return raw.stream().map(row -> row(row, tables.get(row.flow()).get(row.year()))).toList();
  }

  private NineDigitTable table(Flow flow, int year, int last, Optional<List<Stage>> told) {
    if (told.isPresent() && told.get().size() < last) {
      findings.failed(
          "stage-disagrees",
          file.place(),
          "nothing after " + new Month(year, told.get().size()) + ", where the title ends",
          "trade in " + new Month(year, last),
          "Put the title of this table above its header, or none.");
    }
    List<Stage> stages =
        told.filter(found -> found.size() >= last)
            .orElseGet(() -> Collections.nCopies(last, Stage.TIME_SERIES));
    return new NineDigitTable(file.path(), flow, year, stages);
  }

  private static NineDigitRow row(Raw row, NineDigitTable table) {
    int months = table.stages().size();
    long[] values = new long[months];
    long[] quantities = new long[months];
    for (int month = 0; month < months; month++) {
      values[month] = row.cells()[(month + 1) * GROUP + VALUE];
      quantities[month] = row.cells()[(month + 1) * GROUP + QUANTITY];
    }
    return new NineDigitRow(
        table,
        row.line(),
        row.code(),
        row.area(),
        Optional.of(row.unit()).filter(unit -> !unit.isEmpty()).map(Unit::new),
        values,
        quantities);
  }

  private void unreadable(String code, CsvLine line, int index, String expected, String found) {
    findings.unreadable(
        code,
        place(line, index),
        expected,
        found.isEmpty() ? "nothing" : found,
        "Fetch the file again.");
  }

  /** Columns are counted from 1, as a person counts them. */
  private SourcePlace place(CsvLine line, int index) {
    String column =
        index < 0
            ? ""
            : (index + 1) + (index < header.size() ? " (" + header.get(index) + ")" : "");
    return SourcePlace.of(file.path(), "", Integer.toString(line.number()), column);
  }
}
