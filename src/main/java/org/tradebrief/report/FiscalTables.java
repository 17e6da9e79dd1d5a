package org.tradebrief.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Period;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/**
 * Fiscal years as they were published, each publication a row of its own: a later quotation of a
 * year stands beside the first print and does not replace it. What was not published stays empty.
 */
final class FiscalTables {

  /** The flows of which a partner has a part. */
  private static final List<Flow> SHARED = List.of(Flow.EXPORTS, Flow.IMPORTS);

  private final TradeView view;

  FiscalTables(TradeView view) {
    this.view = view;
  }

  private List<Figure> known() {
    return view.history()
        .where(
            figure ->
                figure.table() == TableId.FISCAL_YEARS
                    && figure.vintage().published().by(view.target().asOf()));
  }

  Optional<DataTable> years() {
    record Publication(Period period, Vintage vintage) {}
    Map<Publication, List<Figure>> publications = new LinkedHashMap<>();
    known().stream()
        .filter(figure -> figure.area().isWorld() && figure.period() instanceof FiscalYear)
        .sorted(
            Comparator.comparing((Figure figure) -> figure.period().last())
                .thenComparing(Figure::vintage))
        .forEach(
            figure ->
                publications
                    .computeIfAbsent(
                        new Publication(figure.period(), figure.vintage()),
                        key -> new ArrayList<>())
                    .add(figure));
    List<Row> rows = new ArrayList<>();
    publications.forEach(
        (publication, figures) -> {
          List<Cell> cells = new ArrayList<>();
          cells.add(new Cell.When(publication.period()));
          cells.addAll(flows(figures));
          cells.add(new Cell.Word("status." + figures.get(0).status()));
          cells.add(
              publication.vintage().published().day().<Cell>map(Cell.Day::new).orElse(Cells.EMPTY));
          rows.add(
              new Row(
                  publication.period().id() + "/" + publication.vintage().published().id(),
                  RowRole.ITEM,
                  0,
                  cells));
        });
    List<Column> columns = columns("year");
    columns.add(Column.of("status", Kind.TEXT, 0));
    columns.add(Column.of("published", Kind.DATE, 0));
    return table("fiscal-years", columns, rows);
  }

  /** The newest fiscal year that was published with figures by partner. */
  Optional<DataTable> partners() {
    Optional<FiscalYear> newest =
        known().stream()
            .filter(figure -> !figure.area().isWorld())
            .map(Figure::period)
            .filter(FiscalYear.class::isInstance)
            .map(FiscalYear.class::cast)
            .max(Comparator.naturalOrder());
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Figure>> byArea = new LinkedHashMap<>();
    for (Figure figure : known()) {
      if (figure.period().equals(newest.get()) && !figure.status().equals("quoted-later")) {
        byArea.computeIfAbsent(figure.area().id(), id -> new ArrayList<>()).add(figure);
      }
    }
    List<Row> rows = new ArrayList<>();
    byArea
        .values()
        .forEach(
            figures -> {
              Area area = figures.get(0).area();
              List<Cell> cells = new ArrayList<>();
              cells.add(new Cell.Text(area.name()));
              cells.addAll(flows(figures));
              for (Flow flow : SHARED) {
                cells.add(
                    Shares.of(
                        find(figures, flow, Measure.VALUE),
                        find(byArea.getOrDefault(Area.WORLD_ID, List.of()), flow, Measure.VALUE)));
              }
              rows.add(new Row(area.id(), Roles.of(area), Roles.depth(area), cells));
            });
    List<Column> columns = columns("partner");
    SHARED.forEach(flow -> columns.add(Shares.column(flow.id())));
    return table("fiscal-partners", columns, rows);
  }

  private static List<Column> columns(String first) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(first, Kind.TEXT, 0));
    for (Flow flow : Flow.values()) {
      columns.add(Column.of(flow.id(), Kind.AMOUNT, 1));
      columns.add(Column.of(flow.id() + "_change", Kind.PERCENT, 1));
    }
    return columns;
  }

  private static List<Cell> flows(List<Figure> figures) {
    List<Cell> cells = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      cells.add(Cells.printed(find(figures, flow, Measure.VALUE)));
      cells.add(Cells.printed(find(figures, flow, Measure.GROWTH)));
    }
    return cells;
  }

  private static Optional<Figure> find(List<Figure> figures, Flow flow, Measure measure) {
    return figures.stream()
        .filter(figure -> figure.flow() == flow && figure.measure() == measure)
        .findFirst();
  }

  private static Optional<DataTable> table(String id, List<Column> columns, List<Row> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DataTable(id, Optional.empty(), Optional.of(Unit.BILLION_YEN), columns, rows));
  }
}
