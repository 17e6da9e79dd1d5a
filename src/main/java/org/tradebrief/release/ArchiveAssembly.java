package org.tradebrief.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.source.Findings;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.NineDigitRow;
import org.tradebrief.table.NineDigits;
import org.tradebrief.table.Release;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;

/**
 * Puts the figures of all files together: by vintage into releases, and the series into the
 * history. A figure that two files give for the same vintage is kept once; that is a note if they
 * agree and stops the run if they do not. Twice in one file is a keying error either way.
 */
final class ArchiveAssembly {
  private static final Set<TableId> HISTORY =
      Set.of(
          TableId.WORLD_HISTORY,
          TableId.SEASONALLY_ADJUSTED,
          TableId.AREA_HISTORY,
          TableId.COMMODITY_HISTORY,
          TableId.ROUTE_TRADE,
          TableId.FISCAL_YEARS);

  private final Findings findings;
  private final Map<Key, Figure> seen = new HashMap<>();
  private final Map<Vintage, List<Figure>> releases = new LinkedHashMap<>();
  private final Map<Vintage, Set<String>> files = new HashMap<>();
  private final List<Figure> history = new ArrayList<>();
  private final Map<Code, NineDigitRow> codes = new LinkedHashMap<>();

  ArchiveAssembly(Findings findings) {
    this.findings = findings;
  }

  void add(String file, List<Figure> figures) {
    Map<String, Integer> repeated = new LinkedHashMap<>();
    for (Figure figure : figures) {
      Figure before = seen.putIfAbsent(new Key(figure.vintage(), figure.key()), figure);
      if (before == null) {
        keep(figure);
      } else if (before.place().file().equals(figure.place().file())) {
        doubled("doubled-row", figure, before, "Remove one of the two rows.");
      } else if (same(before, figure)) {
        repeated.merge(before.place().file(), 1, Integer::sum);
      } else {
        doubled("doubled-figure", figure, before, "Keep the file that is right; remove the other.");
      }
    }
    repeated.forEach((other, count) -> repeated(file, other, count));
  }

  /** Rows of nine-digit tables. Two states of one table are told once, not once a row. */
  void addRows(String file, List<NineDigitRow> rows) {
    Map<String, Integer> repeated = new LinkedHashMap<>();
    Map<String, Integer> differing = new LinkedHashMap<>();
    for (NineDigitRow row : rows) {
      NineDigitRow before = codes.putIfAbsent(Code.of(row), row);
      if (before == null) {
        continue;
      }
      String other = before.table().file();
      if (!other.equals(file) && before.agrees(row)) {
        codes.put(Code.of(row), row.months() > before.months() ? row : before);
        repeated.merge(other, 1, Integer::sum);
      } else if (differing.merge(other, 1, Integer::sum) == 1) {
        findings.failed(
            other.equals(file) ? "doubled-row" : "doubled-figure",
            row.place(),
            "one row for " + row.code() + ", as in " + before.place().text(),
            other.equals(file) ? "another" : "other figures; the first of such rows",
            "Keep the newer state of the table, and remove the other file or row.");
      }
    }
    repeated.forEach((other, count) -> repeated(file, other, count));
  }

  private void repeated(String file, String other, int count) {
    findings.note(
        "doubled-release",
        SourcePlace.file(file),
        "each figure of a release in one file",
        count + " figures that are in " + other + " too, all the same",
        "Nothing needs to be done; one of the two files can go.");
  }

  Archive archive() {
    List<Release> found =
        releases.entrySet().stream()
            .map(
                entry ->
                    new Release(
                        entry.getKey(),
                        new FigureSet(entry.getValue()),
                        String.join(", ", files.get(entry.getKey()))))
            .collect(Collectors.toList());
    // Stable: later vintages answer first in a look-up, and a file keeps its order within one.
    history.sort(Comparator.comparing(Figure::vintage));
    return new Archive(found, new FigureSet(history), new NineDigits(List.copyOf(codes.values())));
  }

  private void keep(Figure figure) {
    if (HISTORY.contains(figure.table())) {
      history.add(figure);
    } else {
      releases.computeIfAbsent(figure.vintage(), vintage -> new ArrayList<>()).add(figure);
      files
          .computeIfAbsent(figure.vintage(), vintage -> new LinkedHashSet<>())
          .add(figure.place().file());
    }
  }

  private static boolean same(Figure a, Figure b) {
    return a.printed().equals(b.printed()) && a.reading().equals(b.reading());
  }

  private void doubled(String code, Figure figure, Figure before, String remedy) {
    findings.failed(
        code,
        figure.place(),
        "one figure, as in " + before.place().text() + ": " + before.printed(),
        figure.printed() + (same(before, figure) ? " again" : ""),
        remedy);
  }

  private record Code(Flow flow, int year, String code, String area) {
    static Code of(NineDigitRow row) {
      return new Code(row.table().flow(), row.table().year(), row.code(), row.area().id());
    }
  }

  private record Key(Vintage vintage, Figure.Key figure) {}
}
