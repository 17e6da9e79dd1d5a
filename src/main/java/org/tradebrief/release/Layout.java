package org.tradebrief.release;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradebrief.source.SourceFile;

/** The layouts that can be read, and how each is recognised from the bytes of a file. */
enum Layout {
  /** The ministry's press release, monthly or of the first 10 or 20 days. */
  PRESS_XML("press-xml"),
  /** The ministry's monthly totals of the world since 1979, d41ma. */
  WORLD_HISTORY_CSV("world-history-csv"),
  /** The ministry's monthly totals of a region and its countries, d42ma. */
  AREA_HISTORY_CSV("area-history-csv"),
  /** The ministry's monthly commodities since 1988, d51ma and d61ma. */
  COMMODITY_HISTORY_CSV("commodity-history-csv"),
  /** Trade by nine-digit code, and by country or not, of a year. */
  NINE_DIGIT_CSV("nine-digit-csv"),
  TIDY_CSV("tidy-csv"),
  TIDY_XLSX("tidy-xlsx");

  /** The ministry's header stands on line 3 or 7. */
  private static final int LINES_LOOKED_AT = 12;

  private static final int BYTES_LOOKED_AT = 32_768;

  /** So many known names in the first line make a header of ours, even one that lacks a column. */
  private static final int NAMES_ENOUGH = 4;

  private final String id;

  Layout(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /**
   * A series of the world has one pair of columns; a title of another area, or more pairs, has not.
   */
  private static Layout totals(List<String> lines, String header) {
    boolean onePair = header.strip().split(",").length <= 3;
    boolean another = lines.stream().anyMatch(line -> line.contains("Monthly Data"));
    boolean world = lines.stream().anyMatch(line -> line.contains("WORLD"));
    return onePair && (world || !another) ? WORLD_HISTORY_CSV : AREA_HISTORY_CSV;
  }

  /** Looks at the beginning of the file alone; what it decides on is ASCII in every layout. */
  static Optional<Layout> of(SourceFile file) {
    String start =
        new String(
            file.bytes(),
            0,
            Math.min(file.bytes().length, BYTES_LOOKED_AT),
            StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return Optional.of(TIDY_XLSX);
    }
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    if (text.stripLeading().startsWith("<")) {
      return Optional.of(PRESS_XML);
    }
    List<String> lines = text.lines().limit(LINES_LOOKED_AT).toList();
    if (lines.stream().anyMatch(line -> line.startsWith(NineDigitReader.BEGINNING))) {
      return Optional.of(NINE_DIGIT_CSV);
    }
    long known =
        Arrays.stream(lines.isEmpty() ? new String[0] : lines.get(0).split(","))
            .map(name -> name.replace("\"", "").strip())
            .filter(TidyFigures.COLUMNS::knows)
            .distinct()
            .count();
    if (known >= NAMES_ENOUGH) {
      return Optional.of(TIDY_CSV);
    }
    return lines.stream()
        .filter(line -> line.startsWith("Years/Months,"))
        .findFirst()
        .map(line -> line.contains("Exp-") ? totals(lines, line) : COMMODITY_HISTORY_CSV);
  }
}
