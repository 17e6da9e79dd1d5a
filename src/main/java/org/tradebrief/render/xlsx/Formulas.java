package org.tradebrief.render.xlsx;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;

/**
 * Formulas over a row of a table, in the form the file holds: <code>{exports}</code> becomes {@code
 * Partners[[#This Row],[Exports]]}, which Excel shows as {@code [@Exports]}.
 */
final class Formulas {
  private static final Pattern COLUMN = Pattern.compile("\\{([^{}]*)}");

  /** What a structured reference needs an apostrophe before. */
  private static final Pattern SPECIAL = Pattern.compile("[\\[\\]#'@]");

  private Formulas() {}

  /** The formula of each column, empty for a column of values. */
  static List<String> of(SheetTable table) {
    Map<String, String> headings =
        table.columns().stream().collect(Collectors.toMap(Column::id, Column::heading));
    return table.columns().stream()
        .map(column -> column.formula().map(f -> written(table, headings, f)).orElse(""))
        .toList();
  }

  private static String written(SheetTable table, Map<String, String> headings, String formula) {
    return COLUMN
        .matcher(formula)
        .replaceAll(
            match -> {
              String heading = headings.get(match.group(1));
              if (heading == null) {
                throw new IllegalArgumentException(
                    "table "
                        + table.name()
                        + ": formula "
                        + formula
                        + " names the column "
                        + match.group(1)
                        + ", which is not there");
              }
              String escaped = SPECIAL.matcher(heading).replaceAll("'$0");
              return Matcher.quoteReplacement(table.name() + "[[#This Row],[" + escaped + "]]");
            });
  }
}
