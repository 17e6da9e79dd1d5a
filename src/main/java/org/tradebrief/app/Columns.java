package org.tradebrief.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/**
 * Rows of fields on stdout. A program gets them with tabs between, as they are and without a head,
 * so that the first line is the first row; where a person watches they have a head, stand below
 * each other, and long numbers have their thousands apart.
 */
final class Columns {

  private static final String GAP = "  ";

  private Columns() {}

  /** All rows have the same fields in the same order. */
  static void print(CommandLine command, List<Map<String, String>> rows) {
    PrintWriter out = command.getOut();
    if (((Main) command.getCommandSpec().root().userObject()).world().screen()) {
      forPersons(rows).forEach(out::println);
    } else {
      rows.forEach(row -> out.println(String.join("\t", row.values())));
    }
    out.flush();
  }

  static List<String> forPersons(List<Map<String, String>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<StringBuilder> lines = new ArrayList<>();
    for (int n = 0; n <= rows.size(); n++) {
      lines.add(new StringBuilder());
    }
    for (String name : rows.getFirst().keySet()) {
      List<String> texts = new ArrayList<>(List.of(name));
      // Among words a number may be a name, a port for one, that nobody groups.
      boolean numbers = rows.stream().allMatch(row -> isNumber(row.get(name)));
      rows.forEach(row -> texts.add(numbers ? grouped(row.get(name)) : row.get(name)));
      int width = texts.stream().mapToInt(String::length).max().orElseThrow();
      for (int n = 0; n < texts.size(); n++) {
        String blanks = " ".repeat(width - texts.get(n).length());
        lines.get(n).append(numbers ? blanks + texts.get(n) : texts.get(n) + blanks).append(GAP);
      }
    }
    return lines.stream().map(line -> line.toString().stripTrailing()).toList();
  }

  /**
   * A cell without a figure, or with a mark of the ministry's, does not make a column one of words.
   */
  private static boolean isNumber(String text) {
    return text.isEmpty() || text.matches("[-+△*]?[0-9][0-9,]*([.][0-9]+)?|-|ZENGEN|ZENZO");
  }

  private static String grouped(String text) {
    return text.matches("-?[0-9]{4,}([.][0-9]+)?")
        ? text.replaceFirst("[.].*", "").replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",")
            + text.replaceFirst("^[^.]*", "")
        : text;
  }
}
