package org.tradebrief.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tradebrief.table.SourcePlace;

/** Comma-separated text as RFC 4180 has it, with LF or CRLF, within {@link Limits}. */
public final class CsvReader {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private final Limits limits;

  public CsvReader(Limits limits) {
    this.limits = limits;
  }

  /** Rows in UTF-8 below a header; empty with findings if they cannot be read at all. */
  public Optional<Table> table(SourceFile file, Columns columns, Findings findings) {
    Optional<String> text = Decoder.utf8(file, findings);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Table.Line> lines = new ArrayList<>();
    for (CsvLine line : lines(file.path(), text.get(), findings)) {
      if (!line.isBlank()) {
        lines.add(
            new Table.Line(line.number(), line.cells().stream().map(Table.Cell::of).toList()));
      }
    }
    if (lines.isEmpty()) {
      findings.unreadable(
          "missing-header", file.place(), "a header row", "no row", "Add the header row.");
      return Optional.empty();
    }
    return Optional.of(
        Table.of(file.path(), "", lines.get(0), lines.subList(1, lines.size()), columns, findings));
  }

  /**
   * All lines, blank ones too; what comes after a broken quotation or a passed limit is not read.
   */
  public List<CsvLine> lines(String file, String text, Findings findings) {
    List<CsvLine> lines = new ArrayList<>();
    each(file, text, findings, lines::add);
    return lines;
  }

  /** The same line by line, for tables that are too long to be held as text. */
  public void each(String file, String text, Findings findings, Consumer<CsvLine> line) {
    long start = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        CsvLine next = new CsvLine(Math.toIntExact(start), List.of(record.values()));
        if (!withinLimits(file, next, findings)) {
          break;
        }
        line.accept(next);
        start = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | CSVException e) {
      broken(file, start, findings);
    } catch (IOException e) {
      broken(file, start, findings);
    }
  }

  private static void broken(String file, long line, Findings findings) {
    findings.unreadable(
        "broken-quotation",
        SourcePlace.of(file, "", Long.toString(line), ""),
        "a quotation mark that opens and closes a cell",
        "one that does not",
        "Close the quotation or double the mark; or the file is cut.");
  }

  private boolean withinLimits(String file, CsvLine line, Findings findings) {
    String found = null;
    if (line.number() > limits.rows()) {
      found = "more than " + limits.rows() + " rows";
    } else if (line.cells().size() > limits.columns()) {
      found = line.cells().size() + " cells in a row";
    } else if (line.cells().stream().anyMatch(cell -> cell.length() > limits.cellCharacters())) {
      found = "a cell of more than " + limits.cellCharacters() + " characters";
    }
    if (found != null) {
      findings.unreadable(
          "table-too-large",
          SourcePlace.of(file, "", Integer.toString(line.number()), ""),
          "a table within the limits of the reader",
          found,
          "Look for a missing quotation mark or line end; split a table that is really so large.");
    }
    return found == null;
  }
}
