package org.tradebrief.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.source.CsvLine;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Published;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/**
 * d41ma: exports and imports of the world by month since 1979, thousand yen. The months of the
 * running year that are still to come are filled with zeros on both sides; they are no values.
 */
final class WorldHistory {
  private static final List<String> HEADER = List.of("Years/Months", "Exp-Total", "Imp-Total");

  private final Names names;
  private final SeriesText series;

  WorldHistory(Names names, SeriesText series) {
    this.names = names;
    this.series = series;
  }

  List<Figure> figures() {
    if (!isWorldInThousandYen()) {
      return List.of();
    }
    List<Optional<Month>> months = series.months();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      CsvLine row = series.rows().get(i);
      Optional<String> exports = series.digits(row, 1, HEADER.get(1));
      Optional<String> imports = series.digits(row, 2, HEADER.get(2));
      if (row.cells().size() != HEADER.size()) {
        series.unreadable(
            "row-length", series.place(row, -1, ""), "3 cells", row.cells().size() + " cells");
      } else if (months.get(i).isPresent() && exports.isPresent() && imports.isPresent()) {
        pairs.add(new Pair(row, months.get(i).get(), exports.get(), imports.get()));
      }
    }
    checkLastYear(months);
    return figures(published(pairs));
  }

  private boolean isWorldInThousandYen() {
    List<String> header = series.header().cells().stream().map(String::strip).toList();
    if (!header.equals(HEADER) || !(series.says("WORLD") || series.says("世界"))) {
      series.unreadable(
          "unknown-layout",
          series.place(series.header(), -1, ""),
          "the series of the world with the columns " + String.join(", ", HEADER),
          "a series of areas or countries, or other columns");
      return false;
    }
    if (!series.says("a thousand yen") && !series.says("千円")) {
      series.unreadable(
          "unknown-unit",
          series.place(series.header(), -1, ""),
          "a title that says thousand yen",
          "none");
      return false;
    }
    return true;
  }

  /** The ministry fills every year to December. */
  private void checkLastYear(List<Optional<Month>> months) {
    Optional<Month> last = months.isEmpty() ? Optional.empty() : months.get(months.size() - 1);
    if (last.isPresent() && last.get().month() != 12) {
      series.unreadable(
          "truncated-series",
          series.place(series.rows().get(months.size() - 1), 0, HEADER.get(0)),
          "a last year that is filled to December",
          last.get().id());
    }
  }

  /** The months up to the last one with values; a zero before that is a finding. */
  private List<Pair> published(List<Pair> pairs) {
    int end = pairs.size();
    while (end > 0 && pairs.get(end - 1).isZero()) {
      end--;
    }
    List<Pair> published = new ArrayList<>();
    for (Pair pair : pairs.subList(0, end)) {
      if (pair.hasZero()) {
        series
            .findings()
            .failed(
                "zero-value",
                series.place(pair.row, pair.isZero() ? 0 : pair.exportsAreZero() ? 1 : 2, ""),
                "values on both sides, or zeros on both sides of months to come",
                pair.exports + " and " + pair.imports,
                "Fetch the file again.");
      } else {
        published.add(pair);
      }
    }
    return published;
  }

  private List<Figure> figures(List<Pair> pairs) {
    List<Figure> figures = new ArrayList<>();
    if (pairs.isEmpty()) {
      return figures;
    }
    Vintage vintage =
        new Vintage(pairs.get(pairs.size() - 1).month, Stage.TIME_SERIES, Published.unknown());
    for (Pair pair : pairs) {
      figures.add(figure(vintage, pair, Flow.EXPORTS, pair.exports, 1));
      figures.add(figure(vintage, pair, Flow.IMPORTS, pair.imports, 2));
    }
    return figures;
  }

  private Figure figure(Vintage vintage, Pair pair, Flow flow, String digits, int column) {
    return new Figure(
        vintage,
        TableId.WORLD_HISTORY,
        pair.month,
        names.world(),
        Commodity.TOTAL,
        flow,
        Measure.VALUE,
        new Amount(new BigDecimal(digits), Unit.THOUSAND_YEN, BigDecimal.ONE),
        digits,
        "",
        series.place(pair.row, column, HEADER.get(column)));
  }

  private record Pair(CsvLine row, Month month, String exports, String imports) {
    boolean exportsAreZero() {
      return exports.matches("0+");
    }

    boolean importsAreZero() {
      return imports.matches("0+");
    }

    boolean isZero() {
      return exportsAreZero() && importsAreZero();
    }

    boolean hasZero() {
      return exportsAreZero() || importsAreZero();
    }
  }
}
