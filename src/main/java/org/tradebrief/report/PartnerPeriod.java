package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Contribution;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.PartnerRanks;
import org.tradebrief.trend.PeriodTotals;

/**
 * One country or region over a quarter, a half or a year: as published about it or from its months,
 * by the rules of {@link PeriodTables}. A part of the world is told where both are of one kind.
 */
final class PartnerPeriod {

  private final TradeView view;
  private final Area area;
  private final Period period;
  private final PeriodTotals totals;
  private final PeriodTables tables;

  PartnerPeriod(TradeView view, MonthlySeries series, Area area) {
    this.view = view;
    this.area = area;
    this.period = view.target().vintage().period();
    this.totals = new PeriodTotals(view, series, period);
    this.tables = new PeriodTables(view, series);
  }

  /** The first month without a figure; empty where exports and imports of the period are known. */
  Optional<Month> inTheWay() {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS)
        .map(flow -> totals.level(area.id(), flow))
        .flatMap(
            level ->
                level instanceof Measured.Withheld withheld
                    ? Stream.of(withheld.month())
                    : Stream.empty())
        .findFirst();
  }

  /** Exports, imports and balance, their changes, shares and contributions. */
  DataTable table() {
    List<Row> rows = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.flow(flow));
      cells.add(tables.level(area.id(), flow));
      cells.add(tables.change(area.id(), flow));
      cells.add(share(flow));
      cells.add(contribution(flow));
      cells.addAll(place(flow));
      RowRole role = flow == Flow.BALANCE ? RowRole.TOTAL : RowRole.ITEM;
      rows.add(new Row(flow.id(), role, 0, cells));
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("flow", Kind.TEXT, 0),
                Column.of("current", Kind.AMOUNT, 0),
                Column.of("change", Kind.PERCENT, 1),
                Column.of("share", Kind.PERCENT, 1),
                Column.of("contribution", Kind.POINTS, 1)));
    columns.addAll(MovementTables.placeColumns());
    return new DataTable(
        "partner-profile",
        Optional.of(view.target().vintage()),
        Optional.of(Unit.MILLION_YEN),
        columns,
        rows);
  }

  /**
   * The place among all of its kind, where every one of them is known for the period; there is no
   * place before it.
   */
  private List<Cell> place(Flow flow) {
    Map<String, BigDecimal> levels = new HashMap<>();
    List<Area> all =
        view.areas(period.last()).stream()
            .map(AreaRow::area)
            .filter(other -> other.kind() == area.kind() && area.kind() != Area.Kind.MEMO)
            .toList();
    for (Area other : all) {
      totals.level(other.id(), flow).number().ifPresent(level -> levels.put(other.id(), level));
    }
    Cell place =
        levels.size() < all.size()
            ? Cells.EMPTY
            : PartnerRanks.place(levels, area.id())
                .<Cell>map(found -> new Cell.Plain(BigDecimal.valueOf(found)))
                .orElse(Cells.EMPTY);
    return Stream.concat(
            Stream.of(place),
            Stream.generate(() -> Cells.EMPTY).limit(MovementTables.placeColumns().size() - 1L))
        .toList();
  }

  private Cell share(Flow flow) {
    if (flow == Flow.BALANCE
        || !(totals.level(area.id(), flow) instanceof Measured.Value part)
        || !(totals.level(Area.WORLD_ID, flow) instanceof Measured.Value whole)
        || !part.remark().equals(whole.remark())) {
      return Cells.EMPTY;
    }
    return Share.percent(part.exact(), whole.exact())
        .<Cell>map(
            exact ->
                new Cell.Computed(
                    Rounding.percent(exact), exact, "share", both(part.inputs(), whole.inputs())))
        .orElse(Cells.EMPTY);
  }

  /** From both changes, so that nothing is compared across vintages. */
  private Cell contribution(Flow flow) {
    if (flow == Flow.BALANCE
        || !(totals.level(area.id(), flow) instanceof Measured.Value part)
        || !(totals.level(Area.WORLD_ID, flow) instanceof Measured.Value whole)
        || !(totals.change(area.id(), flow) instanceof Measured.Value moved)
        || !(totals.change(Area.WORLD_ID, flow) instanceof Measured.Value grown)
        || !part.remark().equals(whole.remark())) {
      return Cells.EMPTY;
    }
    Optional<BigDecimal> before = Growth.previous(whole.exact(), grown.exact());
    return before
        .flatMap(base -> Contribution.pointsOfChange(part.exact(), moved.exact(), base))
        .<Cell>map(
            exact ->
                new Cell.Computed(
                    Rounding.points(exact),
                    exact,
                    "contribution",
                    both(moved.inputs(), grown.inputs())))
        .orElse(Cells.EMPTY);
  }

  private static List<Figure> both(List<Figure> one, List<Figure> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  /** The world, the regions it belongs to, itself and its members, as far as they are known. */
  DataTable around() {
    List<Row> rows = new ArrayList<>();
    view.areas(period.last()).stream()
        .map(AreaRow::area)
        .filter(other -> PartnerTables.belongs(other, area))
        .forEach(
            other -> {
              List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(other.name())));
              for (Flow flow : Flow.values()) {
                cells.add(tables.level(other.id(), flow));
                cells.add(tables.change(other.id(), flow));
              }
              rows.add(new Row(other.id(), Roles.of(other), Roles.depth(other), cells));
            });
    List<Column> columns = new ArrayList<>(List.of(Column.of("partner", Kind.TEXT, 0)));
    for (Flow flow : Flow.values()) {
      columns.add(Column.of(flow.id(), Kind.AMOUNT, 0));
      columns.add(Column.of(flow.id() + "_change", Kind.PERCENT, 1));
    }
    return new DataTable(
        "partner-around",
        Optional.of(view.target().vintage()),
        Optional.of(Unit.MILLION_YEN),
        columns,
        rows);
  }

  List<KeyFact> keyFacts() {
    return Stream.of(Flow.values())
        .flatMap(flow -> tables.keyFact(flow.id(), area.id(), flow).stream())
        .toList();
  }
}
