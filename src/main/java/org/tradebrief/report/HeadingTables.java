package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.analysis.HeadingTrade;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Formula.Function;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Label;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Unit;
import org.tradebrief.tariff.Headings;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffState;

/**
 * What measures touch by tariff heading, where nine-digit tables are given: a row a measure, and
 * the codes that the sums are over. In the sheet of codes a measure has a column of its own, in
 * which 2 stands for a code that is in scope whole and 1 for one that may be so in part; the sums
 * follow from them.
 */
final class HeadingTables {

  static final String HEADINGS = "tariff-headings";
  static final String CODES = "tariff-codes";

  private static final BigDecimal WHOLE = BigDecimal.valueOf(2);
  private static final BigDecimal PART = BigDecimal.ONE;

  private final HeadingTrade trade;
  private final String suffix;

  /**
   * @param suffix of the tables of the route
   */
  HeadingTables(HeadingTrade trade, String suffix) {
    this.trade = trade;
    this.suffix = suffix;
  }

  List<DataTable> all() {
    return List.of(headings(), codes());
  }

  private DataTable headings() {
    List<Column> columns =
        List.of(
            Column.of("measure", Kind.PROSE, 0),
            Column.of("state", Kind.TEXT, 0),
            Column.of("headings", Kind.PROSE, 0),
            Column.of("how_near", Kind.TEXT, 0),
            Column.of("month", Kind.TEXT, 0),
            Column.of("stage", Kind.TEXT, 0),
            Column.of("codes", Kind.COUNT, 0),
            Column.of("surely", Kind.AMOUNT, 0),
            Column.of("at_most", Kind.AMOUNT, 0),
            Column.computed(
                "share",
                Kind.PERCENT,
                1,
                Formula.column("at_most")
                    .percentOf(ExposureFormulas.own(Commodity.TOTAL_ID, "at_most"))),
            Column.of("earlier", Kind.AMOUNT, 0),
            Column.computed(
                "change",
                Kind.PERCENT,
                1,
                Formula.column("at_most")
                    .minus(Formula.column("earlier"))
                    .percentOf(Formula.column("earlier"))),
            Column.of("source", Kind.PROSE, 0));
    List<Row> rows = new ArrayList<>();
    trade.scopes().forEach(scope -> rows.add(row(scope)));
    rows.add(total());
    return table(HEADINGS, columns, rows);
  }

  private Row row(HeadingTrade.Scope scope) {
    TariffMeasure measure = scope.state().measure();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(measure.title()));
    cells.add(new Cell.Word("tariff." + TariffTables.word(scope.state())));
    cells.add(measure.codes().<Cell>map(list -> Cells.text(list.text())).orElse(Cells.EMPTY));
    cells.add(new Cell.Word("heading-basis." + scope.basis().name().toLowerCase(Locale.ROOT)));
    if (measure.codes().isEmpty()) {
      cells.addAll(Collections.nCopies(9, Cells.EMPTY));
      return new Row(measure.id(), RowRole.ITEM, 0, cells);
    }
    cells.add(new Cell.When(trade.month()));
    cells.add(Cells.stage(trade.vintage().stage()));
    cells.add(new Cell.Plain(BigDecimal.valueOf(scope.codes())));
    cells.add(
        RateCells.by(
            RateCells.money(Optional.of(scope.surely()), "headings", scope.figures()),
            over(measure, "value", PART)));
    cells.add(
        RateCells.by(
            RateCells.money(Optional.of(scope.atMost()), "headings", scope.figures()),
            over(measure, "value", BigDecimal.ZERO)));
    cells.add(
        RateCells.percent(Share.percent(scope.atMost(), trade.total()), "share", scope.figures()));
    cells.add(
        RateCells.by(
            RateCells.money(scope.before(), "headings", scope.figures()),
            over(measure, "earlier", BigDecimal.ZERO)));
    cells.add(
        RateCells.percent(
            scope.before().flatMap(earlier -> Growth.percent(scope.atMost(), earlier)),
            "growth",
            scope.figures()));
    cells.add(Cells.link(measure.codes().get().source()));
    return new Row(measure.id(), RowRole.ITEM, 0, cells);
  }

  /** The sum of a column over the codes whose mark for the measure is above a limit. */
  private Formula over(TariffMeasure measure, String column, BigDecimal limit) {
    return Formula.call(
        Function.SUMPRODUCT,
        new Formula.Whole(CODES + suffix, mark(measure))
            .isMoreThan(Formula.of(limit))
            .times(new Formula.Whole(CODES + suffix, column)));
  }

  private Row total() {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Word("tariff.all"));
    cells.addAll(Collections.nCopies(3, Cells.EMPTY));
    cells.add(new Cell.When(trade.month()));
    cells.add(Cells.stage(trade.vintage().stage()));
    cells.add(new Cell.Plain(BigDecimal.valueOf(trade.totalFigures().size())));
    cells.add(Cells.EMPTY);
    cells.add(RateCells.money(Optional.of(trade.total()), "headings", trade.totalFigures()));
    cells.add(
        RateCells.percent(
            Share.percent(trade.total(), trade.total()), "share", trade.totalFigures()));
    cells.add(RateCells.money(trade.totalBefore(), "headings", trade.totalFigures()));
    cells.add(
        RateCells.percent(
            trade.totalBefore().flatMap(earlier -> Growth.percent(trade.total(), earlier)),
            "growth",
            trade.totalFigures()));
    cells.add(Cells.EMPTY);
    return new Row(Commodity.TOTAL_ID, RowRole.TOTAL, 0, cells);
  }

  private DataTable codes() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("code", Kind.TEXT, 0));
    columns.add(Column.of("unit", Kind.TEXT, 0));
    columns.add(Column.of("quantity", Kind.QUANTITY, 0));
    columns.add(Column.of("value", Kind.AMOUNT, 0));
    columns.add(Column.of("earlier", Kind.AMOUNT, 0));
    for (TariffState state : trade.measures()) {
      TariffMeasure measure = state.measure();
      columns.add(Column.named(mark(measure), Kind.COUNT, 0, heading(measure)));
    }
    List<Row> rows = trade.lines().stream().map(this::row).toList();
    return table(CODES, columns, rows);
  }

  private static String mark(TariffMeasure measure) {
    return "m_" + measure.id().replace('-', '_');
  }

  /** Two measures may have one title; headings of a table may not. */
  private Label heading(TariffMeasure measure) {
    long same =
        trade.measures().stream()
            .filter(state -> state.measure().title().equals(measure.title()))
            .count();
    return same == 1
        ? measure.title()
        : new Label(
            measure.title().english() + " (" + measure.id() + ")",
            measure.title().japanese() + "（" + measure.id() + "）");
  }

  private Row row(HeadingTrade.Line line) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.text(line.code()));
    cells.add(
        line.quantity()
            .<Cell>map(figure -> Cells.text(((Quantity) figure.reading()).unit().id()))
            .orElse(Cells.EMPTY));
    cells.add(Cells.printed(line.quantity()));
    cells.add(Cells.printed(line.value()));
    cells.add(Cells.printed(line.before()));
    for (TariffState state : trade.measures()) {
      Headings.Cover cover = line.covers().getOrDefault(state.measure().id(), Headings.Cover.NONE);
      cells.add(
          new Cell.Plain(
              switch (cover) {
                case ALL -> WHOLE;
                case PART -> PART;
                case NONE -> BigDecimal.ZERO;
              }));
    }
    return new Row(line.code(), RowRole.ITEM, 0, cells);
  }

  private DataTable table(String id, List<Column> columns, List<Row> rows) {
    return new DataTable(
        id + suffix, Optional.of(trade.vintage()), Optional.of(Unit.MILLION_YEN), columns, rows);
  }
}
