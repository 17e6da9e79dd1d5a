package org.tradebrief.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The nine-digit tables at hand, by flow and area. Immutable. An area's codes are all of its trade
 * where every part of the table was given, which the sum against the area page can tell.
 */
public final class NineDigits {
  public static final NineDigits NONE = new NineDigits(List.of());

  private final List<NineDigitRow> rows;
  private final Map<Key, List<NineDigitRow>> byArea;

  public NineDigits(List<NineDigitRow> rows) {
    this.rows = List.copyOf(rows);
    Map<Key, List<NineDigitRow>> grouped = new LinkedHashMap<>();
    for (NineDigitRow row : this.rows) {
      grouped
          .computeIfAbsent(new Key(row.table().flow(), row.area().id()), key -> new ArrayList<>())
          .add(row);
    }
    this.byArea = grouped;
  }

  private record Key(Flow flow, String area) {}

  public List<NineDigitRow> rows() {
    return rows;
  }

  /** The areas with codes in a flow, in the order of the files. */
  public List<Area> areas(Flow flow) {
    return byArea.entrySet().stream()
        .filter(entry -> entry.getKey().flow() == flow)
        .map(entry -> entry.getValue().getFirst().area())
        .toList();
  }

  /** The rows of an area whose month is published, in the order of the files. */
  public List<NineDigitRow> rows(Flow flow, String area, Month month) {
    return byArea.getOrDefault(new Key(flow, area), List.of()).stream()
        .filter(row -> row.has(month))
        .toList();
  }

  /** The last published month of an area that is not after another. */
  public Optional<Month> lastMonth(Flow flow, String area, Month notAfter) {
    return byArea.getOrDefault(new Key(flow, area), List.of()).stream()
        .map(NineDigitRow::table)
        .distinct()
        .flatMap(
            table ->
                IntStream.rangeClosed(1, table.stages().size())
                    .mapToObj(month -> new Month(table.year(), month)))
        .filter(month -> !notAfter.isBefore(month))
        .max(Month::compareTo);
  }
}
