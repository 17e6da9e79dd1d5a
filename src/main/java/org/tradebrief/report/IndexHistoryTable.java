package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tradebrief.analysis.IndexPeriod;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;

/**
 * Value, quantity and unit value by year and month, 2020 = 100, levels and changes as printed, with
 * the terms of trade: unit values of exports over those of imports.
 */
final class IndexHistoryTable {

  private static final List<Flow> BOTH = List.of(Flow.EXPORTS, Flow.IMPORTS);

  private static final List<Measure> LEVELS =
      List.of(Measure.VALUE_INDEX, Measure.QUANTITY_INDEX, Measure.UNIT_VALUE_INDEX);

  private IndexHistoryTable() {}

  /** None where the release has no pages of past indexes. */
  static Optional<DataTable> of(TradeView view) {
    return of(view, area -> true);
  }

  /** The pages of some areas. */
  static Optional<DataTable> of(TradeView view, Predicate<Area> wanted) {
    List<Row> rows =
        IndexPeriod.all(view).stream()
            .filter(period -> wanted.test(period.area()))
            .map(IndexHistoryTable::row)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataTable(
                "index-history",
                Optional.of(view.target().vintage()),
                Optional.empty(),
                columns(),
                rows));
  }

  /** The change that belongs to a level. */
  static Measure change(Measure level) {
    return switch (level) {
      case VALUE_INDEX -> Measure.VALUE_INDEX_GROWTH;
      case QUANTITY_INDEX -> Measure.QUANTITY_INDEX_GROWTH;
      case UNIT_VALUE_INDEX -> Measure.UNIT_VALUE_INDEX_GROWTH;
      default -> throw new IllegalArgumentException("not the level of an index: " + level);
    };
  }

  /** {@code exports_unit_value}. */
  private static String id(Flow flow, Measure level) {
    return flow.id() + "_" + level.id().replace("-index", "").replace('-', '_');
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("area", Kind.TEXT, 0));
    columns.add(Column.of("period", Kind.TEXT, 0));
    columns.add(Column.of("provisional", Kind.TEXT, 0));
    for (Flow flow : BOTH) {
      for (Measure level : LEVELS) {
        columns.add(Column.of(id(flow, level), Kind.INDEX, 1));
        columns.add(Column.of(id(flow, level) + "_change", Kind.PERCENT, 1));
      }
    }
    Formula exports = Formula.column(id(Flow.EXPORTS, Measure.UNIT_VALUE_INDEX));
    Formula imports = Formula.column(id(Flow.IMPORTS, Measure.UNIT_VALUE_INDEX));
    columns.add(Column.computed("terms", Kind.INDEX, 1, exports.percentOf(imports)));
    Formula up = Formula.column(id(Flow.EXPORTS, Measure.UNIT_VALUE_INDEX) + "_change");
    Formula other = Formula.column(id(Flow.IMPORTS, Measure.UNIT_VALUE_INDEX) + "_change");
    columns.add(
        Column.computed(
            "terms_change",
            Kind.PERCENT,
            1,
            up.minus(other).percentOf(Formula.of(100).plus(other))));
    return columns;
  }

  private static Row row(IndexPeriod period) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(period.area().shortName()));
    cells.add(new Cell.When(period.period()));
    cells.add(provisional(period));
    for (Flow flow : BOTH) {
      for (Measure level : LEVELS) {
        cells.add(Cells.printed(period.figure(flow, level)));
        cells.add(Cells.printed(period.figure(flow, change(level))));
      }
    }
    cells.add(result(period, period.termsOfTrade(), Measure.UNIT_VALUE_INDEX));
    cells.add(result(period, period.termsOfTradeChange(), Measure.UNIT_VALUE_INDEX_GROWTH));
    return new Row(period.area().id() + "/" + period.period().id(), RowRole.ITEM, 0, cells);
  }

  /** Which flow the ministry marks {@code (P)}. */
  private static Cell provisional(IndexPeriod period) {
    List<Flow> marked = BOTH.stream().filter(period::isProvisional).toList();
    return marked.isEmpty()
        ? Cells.EMPTY
        : new Cell.Word(
            "index.provisional."
                + (marked.size() == BOTH.size() ? "both" : marked.getFirst().id()));
  }

  private static Cell result(IndexPeriod period, Optional<BigDecimal> value, Measure measure) {
    List<Figure> inputs =
        BOTH.stream().flatMap(flow -> period.figure(flow, measure).stream()).toList();
    return value
        .<Cell>map(exact -> new Cell.Result(exact, "terms of trade", inputs))
        .orElse(Cells.EMPTY);
  }
}
