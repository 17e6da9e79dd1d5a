package org.tradebrief.document;

import java.util.List;

/** The spreadsheet document. */
public record Workbook(Properties properties, List<Sheet> sheets) {

  public Workbook {
    sheets = List.copyOf(sheets);
  }
}
