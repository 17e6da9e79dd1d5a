package org.tradebrief.source;

import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param number the line of the file on which it begins, counted from 1
 */
public record CsvLine(int number, List<String> cells) {

  /** The cell, or empty text beyond the end of the line. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
