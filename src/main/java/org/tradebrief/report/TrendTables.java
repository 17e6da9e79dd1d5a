package org.tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.LunarNewYear;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.TrendLine;
import org.tradebrief.trend.TrendMeasure;
import org.tradebrief.trend.TrendMeasures;
import org.tradebrief.trend.WorkingDays;

/** Where the newest month stands by every measure, and the working days behind it. */
final class TrendTables {

  private final TradeView view;
  private final MonthlySeries series;
  private final List<CalendarDay> calendar;
  private final WorkingDays days;
  private final List<Month> months;

  /**
   * @param months the months shown, oldest first; none where there are too few
   */
  TrendTables(
      TradeView view, MonthlySeries series, List<CalendarDay> calendar, List<Month> months) {
    this.view = view;
    this.series = series;
    this.calendar = calendar;
    this.days = WorkingDays.of(calendar);
    this.months = months;
  }

  /** One row a measure and flow; a measure that says nothing about a flow has no row. */
  Optional<DataTable> measures() {
    if (months.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (TrendMeasure measure : TrendMeasures.all(days)) {
      for (Flow flow : Flow.values()) {
        Measured measured = measure.at(TrendLine.world(series, flow), months.getLast());
        if (!(measured instanceof Measured.Withheld withheld)
            || withheld.reason() != Measured.Reason.NOT_FOR_FLOW) {
          rows.add(
              new Row(
                  measure.id() + "/" + flow.id(), RowRole.ITEM, 0, cells(measure, flow, measured)));
        }
      }
    }
    return Optional.of(
        table(
            "measures",
            Optional.empty(),
            List.of(
                Column.of("measure", Kind.TEXT, 0),
                Column.of("flow", Kind.TEXT, 0),
                Column.of("value", Kind.NUMBER, 1),
                Column.of("unit", Kind.TEXT, 0),
                Column.of("from", Kind.MONTH, 0),
                Column.of("vintages", Kind.TEXT, 0),
                Column.of("remark", Kind.PROSE, 0),
                Column.of("in_the_way", Kind.MONTH, 0)),
            rows));
  }

  private static List<Cell> cells(TrendMeasure measure, Flow flow, Measured measured) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Word("trend." + measure.id()));
    cells.add(Cells.flow(flow));
    cells.add(value(measure, measured));
    cells.add(new Cell.Word("scale." + measure.scale().id()));
    switch (measured) {
      case Measured.Value value -> {
        cells.add(new Cell.MonthCell(value.from()));
        cells.add(new Cell.Word("vintages." + value.vintages().id()));
        cells.add(
            value
                .remark()
                .<Cell>map(remark -> new Cell.Word("trend-remark." + remark.id()))
                .orElse(Cells.EMPTY));
        cells.add(Cells.EMPTY);
      }
      case Measured.Withheld withheld -> {
        cells.add(Cells.EMPTY);
        cells.add(Cells.EMPTY);
        cells.add(new Cell.Word("withheld." + withheld.reason().id()));
        cells.add(new Cell.MonthCell(withheld.month()));
      }
    }
    return cells;
  }

  /** Rounded to what the measure shows; the figures it rests on go with it. */
  static Cell value(TrendMeasure measure, Measured measured) {
    if (!(measured instanceof Measured.Value value)) {
      return Cells.EMPTY;
    }
    BigDecimal shown = value.exact().setScale(measure.scale().decimals(), RoundingMode.HALF_UP);
    Optional<Reading> reading =
        switch (measure.scale()) {
          case MILLION_YEN -> Optional.of(Amount.millions(shown));
          case PERCENT -> Optional.of(new Percent(shown, false));
          case POINTS -> Optional.of(Rounding.points(value.exact()));
          case INDEX, MONTHS, PLACE, DAYS -> Optional.empty();
        };
    return reading
        .<Cell>map(r -> new Cell.Computed(r, shown, measure.id(), value.inputs()))
        .orElseGet(() -> new Cell.Plain(shown));
  }

  /** Before rounding, as a formula over it needs it. */
  private static Cell exact(TrendMeasure measure, Measured measured) {
    return value(measure, measured) instanceof Cell.Computed shown
            && measured instanceof Measured.Value value
        ? new Cell.Computed(shown.reading(), value.exact(), shown.rule(), shown.inputs())
        : Cells.EMPTY;
  }

  private static Formula perDay(String flow) {
    return ofMonth(flow).over(Formula.column("days"));
  }

  private static Formula change(String flow) {
    return ofMonth(flow + "_change")
        .plus(Formula.of(100))
        .times(Formula.column("days_before"))
        .over(Formula.column("days"))
        .minus(Formula.of(100));
  }

  private static Formula ofMonth(String column) {
    return new Formula.Lookup("monthly", column, "month", Formula.column("month"));
  }

  /** Working days of the months shown, values per day, and what else the calendar changed. */
  Optional<DataTable> workingDays() {
    List<TrendMeasure> perDay =
        TrendMeasures.all(days).stream()
            .filter(measure -> measure.id().startsWith("per-working-day"))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (Month month : months) {
      if (!days.covers(month) || !days.covers(month.yearBefore())) {
        continue;
      }
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.MonthCell(month));
      cells.add(new Cell.Plain(BigDecimal.valueOf(days.in(month))));
      cells.add(new Cell.Plain(BigDecimal.valueOf(days.in(month.yearBefore()))));
      for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
        for (TrendMeasure measure : perDay) {
          cells.add(exact(measure, measure.at(TrendLine.world(series, flow), month)));
        }
      }
      cells.add(caution(month).<Cell>map(Cell.Word::new).orElse(Cells.EMPTY));
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            table(
                "working-days",
                Optional.of(Unit.MILLION_YEN),
                List.of(
                    Column.of("month", Kind.MONTH, 0),
                    Column.of("days", Kind.COUNT, 0),
                    Column.of("days_before", Kind.COUNT, 0),
                    Column.computed("exports_day", Kind.AMOUNT, 0, perDay("exports")),
                    Column.computed("exports_day_change", Kind.PERCENT, 1, change("exports")),
                    Column.computed("imports_day", Kind.AMOUNT, 0, perDay("imports")),
                    Column.computed("imports_day_change", Kind.PERCENT, 1, change("imports")),
                    Column.of("caution", Kind.TEXT, 0)),
                rows));
  }

  /** Lunar New Year in another month than a year before, or a leap day in one of the two. */
  private Optional<String> caution(Month month) {
    if (month.month() > 2) {
      return Optional.empty();
    }
    LunarNewYear newYears = LunarNewYear.of(calendar);
    Optional<LocalDate> now = newYears.in(month.year());
    Optional<LocalDate> before = newYears.in(month.year() - 1);
    if (now.isPresent()
        && before.isPresent()
        && now.get().getMonthValue() != before.get().getMonthValue()) {
      return Optional.of("caution.lunar-new-year");
    }
    boolean leap = Year.isLeap(month.year());
    return month.month() == 2 && leap != Year.isLeap(month.year() - 1)
        ? Optional.of(leap ? "caution.leap-day" : "caution.no-leap-day")
        : Optional.empty();
  }

  private DataTable table(String id, Optional<Unit> unit, List<Column> columns, List<Row> rows) {
    return new DataTable(id, Optional.of(view.target().vintage()), unit, columns, rows);
  }
}
