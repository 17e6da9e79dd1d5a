package org.tradebrief.render.pdf;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Real figures for sample pages, straight from the shipped inputs and past the product's own
 * readers.
 */
final class ShippedFigures {

  static final Path HOME = Path.of(System.getProperty("tradebrief.home", "."));

  private ShippedFigures() {}

  /** A partner: names, kind, and its printed cells in the order of the release. */
  record Partner(String english, String japanese, String kind, List<String> cells) {}

  static List<Partner> partners() {
    Map<String, CSVRecord> names = new LinkedHashMap<>();
    for (CSVRecord area : read("inputs/reference/areas.csv")) {
      for (String label : area.get("labels").split("\\|")) {
        names.put(label, area);
      }
    }
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    for (CSVRecord row : read("inputs/releases/2025-03-provisional.csv")) {
      if (row.get("table").equals("areas") && row.get("period").equals("2025-03")) {
        cells
            .computeIfAbsent(row.get("area"), area -> new LinkedHashMap<>())
            .put(row.get("flow") + row.get("measure"), row.get("printed").replace('-', '\u2212'));
      }
    }
    List<Partner> partners = new ArrayList<>();
    cells.forEach(
        (label, values) -> {
          CSVRecord area = names.get(label);
          List<String> printed = new ArrayList<>();
          for (String flow : List.of("exports", "imports", "balance")) {
            printed.add(values.getOrDefault(flow + "value", ""));
            String growth = values.getOrDefault(flow + "growth", "");
            printed.add(growth.equals("\u2212") ? "-" : growth);
          }
          partners.add(
              new Partner(area.get("english"), area.get("japanese"), area.get("kind"), printed));
        });
    return partners;
  }

  /** World totals in billion yen, the last months to February 2025, of one flow. */
  static List<Optional<BigDecimal>> history(String flow, int months) {
    List<Optional<BigDecimal>> values = new ArrayList<>();
    for (CSVRecord row : read("inputs/history/world-monthly.csv")) {
      if (row.get("flow").equals(flow)) {
        values.add(
            Optional.of(
                new BigDecimal(row.get("value"))
                    .divide(new BigDecimal(1_000_000), 1, RoundingMode.HALF_UP)));
      }
    }
    return values.subList(values.size() - months, values.size());
  }

  private static List<CSVRecord> read(String file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(HOME.resolve(file), StandardCharsets.UTF_8)) {
      return format.parse(in).getRecords();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
