package org.tradebrief.document;

import java.util.List;

/**
 * The spreadsheet document.
 *
 * @param names cells with a name of their own, in the order in which they are listed
 */
public record Workbook(Properties properties, List<Sheet> sheets, List<DefinedName> names) {

  public Workbook {
    sheets = List.copyOf(sheets);
    names = List.copyOf(names);
  }
}
