package org.tradebrief.report;

/**
 * A cell of the catalogue's tables that gets a name in the workbook.
 *
 * @param name as formulas write it: {@code Yen_per_dollar}
 * @param table id of the table
 * @param row key of the row
 * @param column id of the column
 */
public record NamedCell(String name, String table, String row, String column) {}
