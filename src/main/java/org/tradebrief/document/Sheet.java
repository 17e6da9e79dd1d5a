package org.tradebrief.document;

import java.util.List;
import java.util.Optional;

/**
 * One sheet: a title in A1, lines under it, at most one table starting in column A, charts beside
 * it.
 *
 * @param id stable name used in links, {@code partners}
 * @param tab text on the tab, at most 31 characters, unique in the workbook
 * @param title text of A1
 * @param lines unit, period, stage and notes, one a row below the title
 * @param keyFigures the cover's figures; empty on other sheets
 * @param header text at the top of a printed page
 * @param footer text at the bottom left of a printed page
 * @param pageOf "Page {page} of {pages}", at the bottom right
 * @param landscape whether it prints across
 * @param printTo id of the last column that is printed; empty where all are
 * @param trend small drawings in the cells of a column
 */
public record Sheet(
    String id,
    String tab,
    String title,
    List<Line> lines,
    List<KeyFigures.Item> keyFigures,
    Optional<SheetTable> table,
    List<SheetChart> charts,
    String header,
    String footer,
    String pageOf,
    boolean landscape,
    Optional<String> printTo,
    Optional<Trend> trend) {

  public Sheet {
    lines = List.copyOf(lines);
    keyFigures = List.copyOf(keyFigures);
    charts = List.copyOf(charts);
  }

  /** A sheet that prints whole and has no drawings in its cells. */
  public Sheet(
      String id,
      String tab,
      String title,
      List<Line> lines,
      List<KeyFigures.Item> keyFigures,
      Optional<SheetTable> table,
      List<SheetChart> charts,
      String header,
      String footer,
      String pageOf,
      boolean landscape) {
    this(
        id,
        tab,
        title,
        lines,
        keyFigures,
        table,
        charts,
        header,
        footer,
        pageOf,
        landscape,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Small columns in the cells of a column of this sheet's table, each drawn from the row of the
   * same key of another sheet's table.
   *
   * @param column id of the column of this table, whose cells are empty
   * @param sheet id of the other sheet
   * @param from id of the first column that is drawn
   * @param to id of the last
   */
  public record Trend(String column, String sheet, String from, String to) {}

  /** A line of text, which may lead to another sheet ({@code #partners}) or a web address. */
  public record Line(String text, Style style, Optional<String> link) {}

  /** How a line is set. */
  public enum Style {
    PLAIN,
    STRONG,
    SUBTITLE,
    NOTE
  }
}
