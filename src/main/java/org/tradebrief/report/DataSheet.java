package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Index;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;

/**
 * The tidy data: every cell of the releases that the pack may use, and of the fiscal years, one a
 * row, with the place it was read from, and the series of ours, marked as computed. The monthly
 * history has a sheet of its own and is not repeated.
 */
final class DataSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("release", Kind.TEXT, 0),
          Column.of("stage", Kind.TEXT, 0),
          Column.of("release_date", Kind.TEXT, 0),
          Column.of("period", Kind.TEXT, 0),
          Column.of("table", Kind.TEXT, 0),
          Column.of("area", Kind.TEXT, 0),
          Column.of("commodity", Kind.TEXT, 0),
          Column.of("flow", Kind.TEXT, 0),
          Column.of("measure", Kind.TEXT, 0),
          Column.of("value", Kind.NUMBER, 0),
          Column.of("unit", Kind.TEXT, 0),
          Column.of("precision", Kind.NUMBER, 0),
          Column.of("printed", Kind.TEXT, 0),
          Column.of("status", Kind.TEXT, 0),
          Column.of("file", Kind.TEXT, 0),
          Column.of("part", Kind.TEXT, 0),
          Column.of("row", Kind.TEXT, 0),
          Column.of("column", Kind.TEXT, 0),
          Column.of("origin", Kind.TEXT, 0));

  private DataSheet() {}

  /**
   * @param computed rows of ours, after all that was published
   */
  static Optional<DataTable> of(Archive archive, List<Release> used, List<Row> computed) {
    return of(archive, used, figure -> true, computed);
  }

  /** Of those, the figures that are wanted. */
  static Optional<DataTable> of(
      Archive archive, List<Release> used, Predicate<Figure> wanted, List<Row> computed) {
    List<Row> rows = new ArrayList<>();
    used.forEach(release -> release.figures().where(wanted).forEach(f -> rows.add(row(f))));
    archive
        .history()
        .where(wanted.and(DataSheet::isShown))
        .forEach(figure -> rows.add(row(figure)));
    if (!rows.isEmpty()) {
      rows.addAll(computed);
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataTable("data", Optional.empty(), Optional.empty(), COLUMNS, rows));
  }

  private static boolean isShown(Figure figure) {
    return figure.table() == TableId.FISCAL_YEARS || figure.table() == TableId.SEASONALLY_ADJUSTED;
  }

  private static Row row(Figure figure) {
    Reading reading = figure.reading();
    List<Cell> cells =
        List.of(
            Cells.text(figure.vintage().period().id()),
            Cells.text(figure.vintage().stage().id()),
            Cells.text(figure.vintage().published().id()),
            Cells.text(figure.period().id()),
            Cells.text(figure.table().id()),
            Cells.text(figure.area().id()),
            Cells.text(figure.commodity().id()),
            Cells.text(figure.flow().id()),
            Cells.text(figure.measure().id()),
            Cells.plain(reading.number()),
            Cells.text(unit(reading)),
            precision(reading),
            Cells.text(figure.printed()),
            Cells.text(figure.status()),
            Cells.text(figure.place().file()),
            Cells.text(figure.place().part()),
            Cells.text(figure.place().row()),
            Cells.text(figure.place().column()),
            Cells.text(figure.place().origin()));
    return new Row("", RowRole.ITEM, 0, cells);
  }

  private static String unit(Reading reading) {
    return switch (reading) {
      case Amount amount -> amount.unit().id();
      case Quantity quantity -> quantity.unit().id();
      case Percent percent -> "percent";
      case Points points -> "points";
      case Index index -> "index-2020";
      case Fold fold -> "fold";
      case Mark mark -> "";
    };
  }

  private static Cell precision(Reading reading) {
    return switch (reading) {
      case Amount amount -> new Cell.Plain(amount.precision());
      case Quantity quantity -> new Cell.Plain(quantity.precision());
      case Percent percent -> new Cell.Plain(percent.value().ulp());
      case Points points -> new Cell.Plain(points.value().ulp());
      case Index index -> new Cell.Plain(index.value().ulp());
      case Fold fold -> new Cell.Plain(fold.times().ulp());
      case Mark mark -> Cells.EMPTY;
    };
  }
}
