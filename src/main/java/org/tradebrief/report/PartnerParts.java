package org.tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.TrendLine;
import org.tradebrief.trend.TrendMeasure;
import org.tradebrief.trend.TrendMeasures;

/**
 * What part of the world's exports and imports, and of their change, each partner is, month by
 * month; and where each stands this month by every measure that fits a partner.
 */
final class PartnerParts {

  private static final List<Flow> BOTH = List.of(Flow.EXPORTS, Flow.IMPORTS);

  /** Months below which there is no course to see. */
  private static final int FEWEST = 2;

  /** Decimals of the ends of an interval: one more than of what lies between them. */
  private static final int ENDS = 2;

  private final TradeView view;
  private final MonthlySeries series;
  private final List<Month> months;

  PartnerParts(TradeView view, MonthlySeries series, List<Month> months) {
    this.view = view;
    this.series = series;
    this.months = months;
  }

  /**
   * Points of the growth of the world's flow, and percent of its level: a row a partner, a column a
   * month. A month without a figure says so in every cell.
   */
  List<DataTable> byMonth() {
    List<DataTable> tables = new ArrayList<>();
    if (months.size() >= FEWEST && !partners().isEmpty()) {
      for (Flow flow : BOTH) {
        tables.add(byMonth(TrendMeasures.contribution(), flow, Kind.POINTS));
        tables.add(byMonth(TrendMeasures.share(), flow, Kind.PERCENT));
      }
    }
    return tables;
  }

  private DataTable byMonth(TrendMeasure measure, Flow flow, Kind kind) {
    List<Column> columns = new ArrayList<>(List.of(Column.of("partner", Kind.TEXT, 0)));
    months.forEach(month -> columns.add(Column.ofMonth(month, kind, measure.scale().decimals())));
    List<Row> rows = new ArrayList<>();
    for (Area area : partners()) {
      TrendLine line = new TrendLine(series, area.id(), flow);
      List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(area.name())));
      for (Month month : months) {
        cells.add(marked(measure, measure.at(line, month)));
      }
      rows.add(new Row(area.id(), Roles.of(area), Roles.depth(area), cells));
    }
    return new DataTable(
        "partner-" + flow.id() + "-" + measure.id() + "s",
        Optional.of(view.target().vintage()),
        Optional.empty(),
        columns,
        rows);
  }

  /** A gap is one thing, a change that cannot be stated another. */
  private static Cell marked(TrendMeasure measure, Measured measured) {
    return switch (measured) {
      case Measured.Value value -> TrendTables.value(measure, value);
      case Measured.Withheld withheld ->
          new Cell.Word(withheld.reason() == Measured.Reason.GAP ? "cell.gap" : "cell.no-change");
    };
  }

  /**
   * One row a partner and flow: the month by every measure, and the first month in the way. None
   * where the area page holds the world alone.
   */
  Optional<DataTable> measures() {
    if (partners().isEmpty()) {
      return Optional.empty();
    }
    List<TrendMeasure> measures = TrendMeasures.ofPartner();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("partner", Kind.TEXT, 0));
    columns.add(Column.of("flow", Kind.TEXT, 0));
    for (TrendMeasure measure : measures) {
      columns.add(Column.of(id(measure), kind(measure), measure.scale().decimals()));
      if (measure.id().equals(TrendMeasures.contribution().id())) {
        columns.add(Column.of("contribution_low", Kind.NUMBER, ENDS));
        columns.add(Column.of("contribution_high", Kind.NUMBER, ENDS));
      }
    }
    columns.add(Column.of("in_the_way", Kind.MONTH, 0));
    List<Row> rows = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      for (Area area : partners()) {
        rows.add(
            new Row(
                area.id() + "/" + flow.id(),
                Roles.of(area),
                Roles.depth(area),
                cells(measures, area, flow)));
      }
    }
    return Optional.of(
        new DataTable(
            "partner-measures",
            Optional.of(view.target().vintage()),
            Optional.of(Unit.MILLION_YEN),
            columns,
            rows));
  }

  private List<Cell> cells(List<TrendMeasure> measures, Area area, Flow flow) {
    TrendLine line = new TrendLine(series, area.id(), flow);
    Month now = view.target().month();
    List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(area.name()), Cells.flow(flow)));
    Cell inTheWay = Cells.EMPTY;
    for (TrendMeasure measure : measures) {
      Measured measured = measure.at(line, now);
      boolean asPrinted = measure.id().equals("level") || measure.id().equals("year-on-year");
      cells.add(
          asPrinted
              ? Cells.observed(measure.id().equals("level") ? line.level(now) : line.growth(now))
              : TrendTables.value(measure, measured));
      if (measure.id().equals(TrendMeasures.contribution().id())) {
        ends(measured, cells);
      }
      if (inTheWay == Cells.EMPTY
          && measured instanceof Measured.Withheld withheld
          && withheld.reason() == Measured.Reason.GAP) {
        inTheWay = new Cell.MonthCell(withheld.month());
      }
    }
    cells.add(inTheWay);
    return cells;
  }

  /** What rounding leaves open, the ends rounded outwards; nothing where the value is exact. */
  private static void ends(Measured measured, List<Cell> cells) {
    if (measured instanceof Measured.Value value && value.between().isPresent()) {
      BigDecimal low = value.between().get().low().setScale(ENDS, RoundingMode.FLOOR);
      BigDecimal high = value.between().get().high().setScale(ENDS, RoundingMode.CEILING);
      cells.add(new Cell.Result(low, "interval", value.inputs()));
      cells.add(new Cell.Result(high, "interval", value.inputs()));
    } else {
      cells.add(Cells.EMPTY);
      cells.add(Cells.EMPTY);
    }
  }

  private List<Area> partners() {
    return view.areas().stream().map(AreaRow::area).filter(area -> !area.isWorld()).toList();
  }

  private static String id(TrendMeasure measure) {
    return measure.id().replace('-', '_');
  }

  private static Kind kind(TrendMeasure measure) {
    return switch (measure.scale()) {
      case MILLION_YEN -> Kind.AMOUNT;
      case PERCENT -> Kind.PERCENT;
      case POINTS -> Kind.POINTS;
      case INDEX -> Kind.INDEX;
      case MONTHS, PLACE, DAYS -> Kind.COUNT;
    };
  }
}
