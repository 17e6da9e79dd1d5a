package org.tradebrief.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.tradebrief.render.xlsx.CellPlaces;
import org.tradebrief.table.Figure;

/**
 * {@code trace.<language>.csv}: for every cell of the workbook that shows a figure or computes with
 * some, one row a figure, from the cell back to where it was read and to the ministry's own cell.
 */
final class TraceFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "sheet",
              "cell",
              "rule",
              "vintage",
              "released",
              "figure",
              "printed",
              "place",
              "origin")
          .setRecordSeparator("\n")
          .get();

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r＝＋－＠]");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9.,]*");

  private TraceFile() {}

  /**
   * A step from a cell to one of the figures behind it.
   *
   * @param rule what was computed; empty where the cell shows the figure itself
   * @param figure what the figure is about, in the words of the tidy layout
   * @param origin where it stands in the ministry's publication, if the input says so
   */
  record Step(
      String rule,
      String vintage,
      String released,
      String figure,
      String printed,
      String place,
      String origin) {}

  static byte[] write(List<CellPlaces.Place> places) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (CellPlaces.Place place : places) {
        for (Figure figure : place.trace().figures()) {
          printer.printRecord(
              place.tab(),
              place.address(),
              place.trace().rule(),
              figure.vintage().id(),
              figure.vintage().published().id(),
              about(figure),
              guarded(figure.printed()),
              guarded(figure.place().text()),
              guarded(figure.place().origin()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A text that a spreadsheet would take for a formula when somebody opens the file gets an
   * apostrophe in front; numbers and the ministry's {@code -} stay as they are.
   */
  private static String guarded(String text) {
    return FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  private static String unguarded(String text) {
    return text.startsWith("'") && FORMULA.matcher(text.substring(1)).lookingAt()
        ? text.substring(1)
        : text;
  }

  private static String about(Figure figure) {
    List<String> parts =
        new ArrayList<>(
            List.of(
                figure.table().id(),
                figure.period().id(),
                figure.area().id(),
                figure.commodity().id(),
                figure.flow().id(),
                figure.measure().id()));
    return String.join(" ", parts);
  }

  /** The steps from one cell; none if the file knows no such cell. */
  static List<Step> steps(byte[] file, String sheet, String cell) {
    List<Step> steps = new ArrayList<>();
    CSVFormat reading = FORMAT.builder().setSkipHeaderRecord(true).get();
    try (StringReader text = new StringReader(new String(file, StandardCharsets.UTF_8))) {
      for (CSVRecord row : reading.parse(text)) {
        if (row.get("sheet").equalsIgnoreCase(sheet) && row.get("cell").equalsIgnoreCase(cell)) {
          steps.add(
              new Step(
                  row.get("rule"),
                  row.get("vintage"),
                  row.get("released"),
                  row.get("figure"),
                  unguarded(row.get("printed")),
                  unguarded(row.get("place")),
                  unguarded(row.get("origin"))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(steps);
  }

  /** Every cell that leads somewhere. */
  static TracedCells cells(byte[] file) {
    TracedCells cells = new TracedCells();
    CSVFormat reading = FORMAT.builder().setSkipHeaderRecord(true).get();
    try (StringReader text = new StringReader(new String(file, StandardCharsets.UTF_8))) {
      reading.parse(text).forEach(row -> cells.add(row.get("sheet"), row.get("cell")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cells;
  }
}
