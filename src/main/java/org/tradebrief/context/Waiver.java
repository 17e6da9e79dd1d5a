package org.tradebrief.context;

import org.tradebrief.table.Finding;
import org.tradebrief.table.SourcePlace;

/**
 * A person's word that a failed check may be published all the same, with the reason. It speaks
 * about one code in one file, and about one row and column where it names them.
 *
 * @param row the row as the finding names it; empty for any
 * @param column the column as the finding names it; empty for any
 * @param reason printed in the notes of every document
 */
public record Waiver(
    String code, String file, String row, String column, String reason, SourcePlace place) {

  /** True if the waiver speaks about the finding. What could not be read cannot be waived. */
  public boolean covers(Finding finding) {
    return finding.kind() == Finding.Kind.CHECK
        && finding.code().equals(code)
        && finding.place().file().equals(file)
        && (row.isEmpty() || finding.place().row().equals(row))
        && (column.isEmpty() || finding.place().column().equals(column));
  }
}
