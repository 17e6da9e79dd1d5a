package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Unit;

/** The commodity pages, whole and in a short form for the briefing. */
final class CommodityTables {

  /** Items in the short form: what moved the total most, besides the sections. */
  private static final int BRIEF_ITEMS = 10;

  private final TradeView view;

  CommodityTables(TradeView view) {
    this.view = view;
  }

  /** Every commodity page of the release, and a short form of each, in the ministry's order. */
  List<DataTable> all() {
    List<DataTable> tables = new ArrayList<>();
    for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
      for (Area area : view.commodityAreas(flow)) {
        List<CommodityRow> rows = view.commodities(area.id(), flow);
        tables.add(whole(id(area, flow), rows));
        tables.add(brief(id(area, flow) + "-brief", rows));
      }
    }
    return tables;
  }

  /** The pages of one area under names that fit every area; none where it has no pages. */
  List<DataTable> of(Area area) {
    List<DataTable> tables = new ArrayList<>();
    for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
      List<CommodityRow> rows = view.commodities(area.id(), flow);
      if (!rows.isEmpty()) {
        tables.add(whole(flow.id() + "-partner", rows));
        tables.add(brief(flow.id() + "-partner-brief", rows));
      }
    }
    return tables;
  }

  private static String id(Area area, Flow flow) {
    return id(area.id(), flow);
  }

  static String id(String areaId, Flow flow) {
    return flow.id() + "-" + areaId.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private DataTable whole(String id, List<CommodityRow> lines) {
    List<Column> columns =
        List.of(
            Column.of("commodity", Kind.TEXT, 0),
            Column.of("unit", Kind.TEXT, 0),
            Column.of("quantity", Kind.QUANTITY, 0),
            Column.of("quantity_change", Kind.PERCENT, 1),
            Column.of("value", Kind.AMOUNT, 0),
            Column.of("share", Kind.PERCENT, 1),
            Column.of("change", Kind.PERCENT, 1),
            Column.of("contribution", Kind.POINTS, 1));
    List<Row> rows =
        lines.stream()
            .map(
                line ->
                    row(
                        line.commodity(),
                        List.of(
                            new Cell.Text(line.commodity().name()),
                            unit(line),
                            Cells.printed(line.quantity()),
                            Cells.printed(line.quantityGrowth()),
                            Cells.printed(line.value()),
                            Cells.printed(line.share()),
                            Cells.printed(line.growth()),
                            Cells.printed(line.contribution()))))
            .toList();
    return table(id, columns, rows);
  }

  private DataTable brief(String id, List<CommodityRow> lines) {
    List<Column> columns =
        List.of(
            Column.of("commodity", Kind.TEXT, 0),
            Column.of("value", Kind.AMOUNT, 0),
            Column.of("share", Kind.PERCENT, 1),
            Column.of("change", Kind.PERCENT, 1),
            Column.of("contribution", Kind.POINTS, 1));
    Set<String> movers =
        lines.stream()
            .filter(line -> line.commodity().level() == Commodity.Level.ITEM)
            .sorted(
                Comparator.comparing(CommodityTables::movement)
                    .reversed()
                    .thenComparing(line -> line.commodity().id()))
            .limit(BRIEF_ITEMS)
            .map(line -> line.commodity().id())
            .collect(Collectors.toSet());
    List<Row> rows =
        lines.stream()
            .filter(
                line ->
                    line.commodity().level() == Commodity.Level.TOTAL
                        || line.commodity().level() == Commodity.Level.SECTION
                        || movers.contains(line.commodity().id()))
            .map(
                line ->
                    row(
                        line.commodity(),
                        List.of(
                            new Cell.Text(line.commodity().name()),
                            Cells.printed(line.value()),
                            Cells.printed(line.share()),
                            Cells.printed(line.growth()),
                            Cells.printed(line.contribution()))))
            .toList();
    return table(id, columns, rows);
  }

  /** The size of the contribution; equal ones are told apart by value. */
  static BigDecimal movement(CommodityRow line) {
    BigDecimal points =
        line.contribution()
            .flatMap(figure -> figure.reading().number())
            .orElse(BigDecimal.ZERO)
            .abs();
    BigDecimal value =
        line.value()
            .flatMap(Figure::amount)
            .map(amount -> amount.inMillions())
            .orElse(BigDecimal.ZERO);
    // Twelve digits of value below the last printed digit of the contribution: order only, never
    // shown.
    return points.add(value.movePointLeft(12));
  }

  private static Cell unit(CommodityRow line) {
    return line.quantity()
        .filter(figure -> figure.reading() instanceof Quantity)
        .<Cell>map(figure -> new Cell.Word("unit." + ((Quantity) figure.reading()).unit().id()))
        .orElse(Cells.EMPTY);
  }

  private static Row row(Commodity commodity, List<Cell> cells) {
    return new Row(commodity.id(), Roles.of(commodity), Roles.depth(commodity), cells);
  }

  private DataTable table(String id, List<Column> columns, List<Row> rows) {
    return new DataTable(
        id, Optional.of(view.target().vintage()), Optional.of(Unit.MILLION_YEN), columns, rows);
  }
}
