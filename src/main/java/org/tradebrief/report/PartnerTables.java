package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.Ink;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Unit;

/** Partner balances of the month and over the months of the archive. */
final class PartnerTables {

  /** Countries in the table of main partners. */
  private static final int MAIN_PARTNERS = 9;

  /** Countries in the trend tables: as many as can be read across a page beside the regions. */
  private static final int TREND_PARTNERS = 7;

  /** Partners whose trend is drawn: two rows of three. */
  private static final int PANELS = 6;

  private final TradeView view;
  private final MonthlySeries series;
  private final List<AreaRow> areas;
  private final List<Month> months;

  PartnerTables(TradeView view, MonthlySeries series) {
    this.view = view;
    this.series = series;
    this.areas = view.areas();
    this.months = PartnerWindow.months(view, series);
  }

  boolean atHand() {
    return !areas.isEmpty();
  }

  /** All rows of the area page in the ministry's order. */
  DataTable partners() {
    List<Column> columns = columns();
    columns.add(1, Column.of("kind", Kind.TEXT, 0));
    PartnerContributions contributions = new PartnerContributions(view);
    columns.addAll(contributions.columns());
    List<Row> rows =
        areas.stream()
            .map(
                row -> {
                  List<Cell> cells = cells(row);
                  cells.add(1, kind(row.area()));
                  cells.addAll(contributions.cells(row));
                  return row(row.area(), cells);
                })
            .toList();
    return table("partners", columns, rows);
  }

  /** The world, regions, memo regions and the countries with the largest two-way trade. */
  DataTable brief() {
    Set<String> countries = mainCountries(MAIN_PARTNERS);
    List<Row> rows =
        areas.stream()
            .filter(
                row ->
                    row.area().kind() != Area.Kind.COUNTRY || countries.contains(row.area().id()))
            .map(row -> row(row.area(), cells(row)))
            .toList();
    return table("partners-brief", columns(), rows);
  }

  /** A partner among those it belongs with: the world, its regions, and a region's members. */
  DataTable around(Area partner) {
    List<Row> rows =
        areas.stream()
            .filter(row -> belongs(row.area(), partner))
            .map(row -> row(row.area(), cells(row)))
            .toList();
    return table("partner-around", columns(), rows);
  }

  /** True for the world, the partner, what it is part of and what is part of it. */
  static boolean belongs(Area area, Area partner) {
    boolean above =
        partner.region().filter(area.id()::equals).isPresent()
            || partner.groups().contains(area.id());
    boolean below =
        area.region().filter(partner.id()::equals).isPresent()
            || area.groups().contains(partner.id());
    return area.isWorld() || area.id().equals(partner.id()) || above || below;
  }

  /**
   * One month a row, one region or main partner a column, and the stage of the month's release. A
   * month without one has what an area series says of it; without that it is empty and says so.
   */
  DataTable trend(Flow flow) {
    List<Area> partners = trendPartners();
    List<Column> columns = new ArrayList<>(List.of(Column.of("month", Kind.MONTH, 0)));
    for (Area area : partners) {
      columns.add(
          Column.named(area.id().toLowerCase(Locale.ROOT), Kind.AMOUNT, 0, area.shortName()));
    }
    columns.add(Column.of("stage", Kind.TEXT, 0));
    List<Row> rows = new ArrayList<>();
    for (Month month : months) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      for (Area area : partners) {
        cells.add(Cells.observed(series.level(area.id(), flow, month)));
      }
      boolean any =
          partners.stream().anyMatch(area -> series.level(area.id(), flow, month).isPresent());
      cells.add(
          view.releaseOf(month)
              .map(release -> Cells.stage(release.vintage().stage()))
              .orElse(new Cell.Word(any ? "basis.history" : "stage.none")));
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    return table("partner-" + flow.id() + "-trend", columns, rows);
  }

  /**
   * Exports and imports of the largest partners, each on an axis of its own, largest first: two
   * columns a partner. None where the month itself or all months before it lack partners.
   */
  Optional<DataChart> trends() {
    Month last = view.target().month();
    List<Area> partners = countriesBySize().limit(PANELS).map(AreaRow::area).toList();
    if (partners.isEmpty()
        || months.size() < 2
        || series.level(partners.getFirst().id(), Flow.EXPORTS, last).isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(List.of(Column.of("month", Kind.MONTH, 0)));
    List<DataChart.Series> drawn = new ArrayList<>();
    for (Area area : partners) {
      for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
        String id = area.id().toLowerCase(Locale.ROOT) + "_" + flow.id();
        columns.add(Column.named(id, Kind.AMOUNT, 0, area.shortName()));
        Ink ink = flow == Flow.EXPORTS ? Ink.EXPORTS : Ink.IMPORTS;
        drawn.add(new DataChart.Series(id, SeriesChart.Shape.LINE, ink));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Month month : months) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      for (Area area : partners) {
        cells.add(Cells.observed(series.level(area.id(), Flow.EXPORTS, month)));
        cells.add(Cells.observed(series.level(area.id(), Flow.IMPORTS, month)));
      }
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    return Optional.of(
        DataChart.ofPanels(
            "partner-trends",
            table("chart-partner-trends", columns, rows),
            "month",
            drawn,
            provisionalFrom(series, partners.getFirst(), months)));
  }

  /** The first of the months that may still be revised; their number if none may. */
  static int provisionalFrom(MonthlySeries series, Area partner, List<Month> months) {
    for (int row = 0; row < months.size(); row++) {
      Optional<Observation> exports = series.level(partner.id(), Flow.EXPORTS, months.get(row));
      if (exports.isPresent()
          && exports.get().vintage().stage() != Stage.FIXED
          && exports.get().vintage().stage() != Stage.TIME_SERIES) {
        return row;
      }
    }
    return months.size();
  }

  /** The regions, the groups and the main countries, in the ministry's order. */
  List<Area> trendPartners() {
    Set<String> countries = mainCountries(TREND_PARTNERS);
    return areas.stream()
        .map(AreaRow::area)
        .filter(area -> !area.isWorld())
        .filter(area -> area.kind() != Area.Kind.COUNTRY || countries.contains(area.id()))
        .toList();
  }

  List<Month> months() {
    return months;
  }

  private Set<String> mainCountries(int most) {
    return countriesBySize().limit(most).map(row -> row.area().id()).collect(Collectors.toSet());
  }

  private Stream<AreaRow> countriesBySize() {
    return areas.stream()
        .filter(row -> row.area().kind() == Area.Kind.COUNTRY)
        .sorted(
            Comparator.comparing(PartnerTables::trade)
                .reversed()
                .thenComparing(row -> row.area().id()));
  }

  private static BigDecimal trade(AreaRow row) {
    return number(row.exports()).add(number(row.imports()));
  }

  private static BigDecimal number(Optional<Figure> figure) {
    return figure.flatMap(Figure::amount).map(Amount::inMillions).orElse(BigDecimal.ZERO);
  }

  private static List<Column> columns() {
    return new ArrayList<>(
        List.of(
            Column.of("partner", Kind.TEXT, 0),
            Column.of("exports", Kind.AMOUNT, 0),
            Column.of("exports_change", Kind.PERCENT, 1),
            Shares.column("exports"),
            Column.of("imports", Kind.AMOUNT, 0),
            Column.of("imports_change", Kind.PERCENT, 1),
            Shares.column("imports"),
            Column.of("balance", Kind.AMOUNT, 0),
            Column.of("balance_change", Kind.PERCENT, 1)));
  }

  private List<Cell> cells(AreaRow row) {
    return new ArrayList<>(
        List.of(
            new Cell.Text(row.area().name()),
            Cells.printed(row.exports()),
            Cells.printed(row.exportsGrowth()),
            share(row, Flow.EXPORTS),
            Cells.printed(row.imports()),
            Cells.printed(row.importsGrowth()),
            share(row, Flow.IMPORTS),
            Cells.printed(row.balance()),
            Cells.printed(row.balanceGrowth())));
  }

  private Cell share(AreaRow row, Flow flow) {
    Optional<AreaRow> world = areas.stream().filter(other -> other.area().isWorld()).findFirst();
    return Shares.of(
        row.figure(flow, Measure.VALUE), world.flatMap(found -> found.figure(flow, Measure.VALUE)));
  }

  private static Cell kind(Area area) {
    return new Cell.Word("area." + area.kind().name().toLowerCase(Locale.ROOT));
  }

  private static Row row(Area area, List<Cell> cells) {
    return new Row(area.id(), Roles.of(area), Roles.depth(area), cells);
  }

  private DataTable table(String id, List<Column> columns, List<Row> rows) {
    return new DataTable(
        id, Optional.of(view.target().vintage()), Optional.of(Unit.MILLION_YEN), columns, rows);
  }
}
