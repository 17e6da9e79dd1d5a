package org.tradebrief.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a cell of a published workbook comes from, told from the pack alone.
 *
 * @param error one line for a person; empty if the cell was found
 * @param lines the chain, from the cell to the ministry's own
 */
public record Explanation(String error, List<String> lines) {

  public Explanation {
    lines = List.copyOf(lines);
  }

  /**
   * @param pack the folder of a pack
   * @param cell sheet and address as a spreadsheet writes them, {@code Partners!E7}; the sheet in
   *     any of the pack's languages
   */
  public static Explanation of(Path pack, String cell) {
    int mark = cell.lastIndexOf('!');
    if (mark <= 0 || mark == cell.length() - 1) {
      return failed("expected a sheet and a cell such as 'Partners!E7', found '" + cell + "'");
    }
    String sheet = cell.substring(0, mark).replaceAll("^'|'$", "");
    String address = cell.substring(mark + 1).replace("$", "");
    List<Path> traces = traces(pack);
    if (traces.isEmpty()) {
      return failed("no pack in " + pack + ": there is no trace.en.csv or trace.ja.csv in it");
    }
    for (Path trace : traces) {
      List<TraceFile.Step> steps = TraceFile.steps(read(trace), sheet, address);
      if (!steps.isEmpty()) {
        return new Explanation("", lines(sheet + "!" + address, steps));
      }
    }
    return failed(
        traces.stream().map(trace -> TraceFile.cells(read(trace))).toList(), sheet, address);
  }

  /** What is there in place of a cell that is not. */
  private static Explanation failed(List<TracedCells> books, String sheet, String address) {
    Optional<TracedCells> book = books.stream().filter(cells -> cells.has(sheet)).findFirst();
    return failed(
        book.map(
                cells ->
                    "no figure is traced to "
                        + sheet
                        + "!"
                        + address
                        + "; "
                        + cells.instead(sheet, address))
            .orElseGet(
                () ->
                    "no sheet '"
                        + sheet
                        + "' shows figures that are traced; these do: "
                        + books.stream()
                            .flatMap(cells -> cells.sheets().stream())
                            .distinct()
                            .collect(Collectors.joining(", "))
                        + "; the sheet of tidy data names the places of its figures itself"));
  }

  private static List<String> lines(String cell, List<TraceFile.Step> steps) {
    List<String> lines = new ArrayList<>();
    String rule = steps.get(0).rule();
    lines.add(rule.isEmpty() ? cell + " as printed" : cell + " computed by " + rule);
    for (TraceFile.Step step : steps) {
      lines.add(
          "  "
              + step.figure()
              + ": printed "
              + step.printed()
              + " in "
              + step.vintage()
              + (step.released().isEmpty() ? "" : ", published " + step.released()));
      lines.add("    read from " + step.place());
      if (!step.origin().isEmpty()) {
        lines.add("    which is " + step.origin());
      }
    }
    return lines;
  }

  private static Explanation failed(String error) {
    return new Explanation(error, List.of());
  }

  private static List<Path> traces(Path pack) {
    if (!Files.isDirectory(pack)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(pack)) {
      return files
          .filter(file -> file.getFileName().toString().matches("trace\\.[a-z]{2}\\.csv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
