package org.tradebrief.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of a workbook that show figures, by their sheet: what can be asked for. */
final class TracedCells {

  /** A cell as a spreadsheet names it, with a row of seven digits at most. */
  private static final String ADDRESS = "[A-Z]{1,3}[0-9]{1,7}";

  private final Map<String, List<String>> cells = new LinkedHashMap<>();

  /** A text that is no address, in a file that somebody edited, is passed over. */
  void add(String sheet, String cell) {
    if (cell.matches(ADDRESS)) {
      cells.computeIfAbsent(sheet, name -> new ArrayList<>()).add(cell);
    }
  }

  /** Their names, in the order of the workbook. */
  List<String> sheets() {
    return List.copyOf(cells.keySet());
  }

  boolean has(String sheet) {
    return cells.keySet().stream().anyMatch(sheet::equalsIgnoreCase);
  }

  /** What to ask for in place of a cell of a sheet that shows no figure. */
  String instead(String sheet, String cell) {
    List<String> known =
        cells.entrySet().stream()
            .filter(entry -> entry.getKey().equalsIgnoreCase(sheet))
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    return nearest(known, cell)
        .map(near -> "the nearest in its column is " + sheet + "!" + near)
        .orElseGet(
            () ->
                "the figures of "
                    + sheet
                    + " stand in the columns "
                    + known.stream()
                        .map(TracedCells::column)
                        .distinct()
                        .sorted(Comparator.comparing(String::length).thenComparing(name -> name))
                        .collect(Collectors.joining(", "))
                    + ", in rows "
                    + known.stream().mapToInt(TracedCells::row).min().orElseThrow()
                    + " to "
                    + known.stream().mapToInt(TracedCells::row).max().orElseThrow());
  }

  private static Optional<String> nearest(List<String> known, String cell) {
    String wanted = cell.toUpperCase(java.util.Locale.ROOT);
    if (!wanted.matches(ADDRESS)) {
      return Optional.empty();
    }
    return known.stream()
        .filter(found -> column(found).equals(column(wanted)))
        .min(Comparator.comparing(found -> Math.abs(row(found) - row(wanted))));
  }

  private static String column(String cell) {
    return cell.replaceAll("[0-9]+$", "");
  }

  private static int row(String cell) {
    return Integer.parseInt(cell.substring(column(cell).length()));
  }
}
