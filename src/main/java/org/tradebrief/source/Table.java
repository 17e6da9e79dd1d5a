package org.tradebrief.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.table.SourcePlace;

/**
 * A header row and the rows below it, from a CSV file or a sheet of a workbook.
 *
 * @param file the file as people know it
 * @param part the sheet, such as {@code sheet Data}; empty for CSV
 * @param header the column names
 * @param rows rows that hold anything, each with as many cells as the header
 */
public record Table(String file, String part, List<String> header, List<Row> rows) {

  /** Checks the header and gives every row its names. */
  static Table of(
      String file, String part, Line header, List<Line> lines, Columns columns, Findings findings) {
    SourcePlace place = SourcePlace.of(file, part, Integer.toString(header.number()), "");
    Map<String, Integer> index = new HashMap<>();
    List<String> names = header.cells().stream().map(Cell::text).map(String::strip).toList();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (index.putIfAbsent(name, i) != null) {
        findings.unreadable(
            "doubled-column", place, "each column once", "two columns " + name, "Remove one.");
      } else if (!columns.knows(name)) {
        findings.unreadable(
            "unknown-column",
            place,
            "one of " + String.join(", ", columns.required()) + " (and the optional ones)",
            name.isEmpty() ? "a column without a name" : name,
            "Correct the name or remove the column; docs/input-layouts.md lists them.");
      }
    }
    boolean complete = true;
    for (String name : columns.required()) {
      if (!index.containsKey(name)) {
        complete = false;
        findings.unreadable(
            "missing-column", place, "a column " + name, "none", "Add the column to the header.");
      }
    }
    if (!complete) {
      return new Table(file, part, names, List.of());
    }
    Map<String, Integer> byName = Map.copyOf(index);
    List<Row> rows =
        lines.stream()
            .filter(line -> sameLength(file, part, line, names.size(), findings))
            .map(line -> new Row(file, part, line, byName))
            .toList();
    return new Table(file, part, names, rows);
  }

  private static boolean sameLength(
      String file, String part, Line line, int expected, Findings findings) {
    if (line.cells().size() == expected) {
      return true;
    }
    findings.unreadable(
        "row-length",
        SourcePlace.of(file, part, Integer.toString(line.number()), ""),
        expected + " cells, as in the header",
        line.cells().size() + " cells",
        "Look for a missing or extra comma or quotation mark, or for a cut file.");
    return false;
  }

  /** A row before its cells have names. */
  record Line(int number, List<Cell> cells) {}

  /**
   * @param text the content: the text itself, or a number as a plain decimal, or a date in ISO form
   * @param shown what a person sees in the cell, which for a number depends on its format
   */
  record Cell(String text, String shown) {
    static Cell of(String text) {
      return new Cell(text, text);
    }
  }
}
