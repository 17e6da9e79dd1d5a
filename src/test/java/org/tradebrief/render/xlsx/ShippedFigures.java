package org.tradebrief.render.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of the shipped inputs, read plainly, so that these tests know no other room. */
final class ShippedFigures {
  private static final CSVFormat FORM =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private ShippedFigures() {}

  static List<CSVRecord> rows(String file) throws IOException {
    Path home = Path.of(System.getProperty("tradebrief.home", "."));
    try (CSVParser parser =
        FORM.parse(Files.newBufferedReader(home.resolve("inputs").resolve(file)))) {
      return parser.getRecords();
    }
  }

  /** Every release that is shipped, oldest first. */
  static List<CSVRecord> allReleases() throws IOException {
    Path releases = Path.of(System.getProperty("tradebrief.home", "."), "inputs", "releases");
    try (Stream<Path> files = Files.list(releases)) {
      List<String> names = files.map(f -> "releases/" + f.getFileName()).sorted().toList();
      List<CSVRecord> all = new java.util.ArrayList<>();
      for (String name : names) {
        all.addAll(rows(name));
      }
      return all;
    }
  }
}
