package org.tradebrief.document;

/**
 * A name for one cell of a workbook, for formulas and for the eye: {@code Yen_per_dollar}.
 *
 * @param name a letter, then letters, digits and underscores; no cell's address; unique in the
 *     workbook without regard to case, also among its tables
 * @param table name of the table
 * @param row key of the row
 * @param column id of the column
 * @param says what the cell is, in the language of the workbook
 */
public record DefinedName(String name, String table, String row, String column, String says) {}
