package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Label;
import org.tradebrief.table.Stage;

/** Turns what analysis found into cells. */
final class Cells {

  static final Cell EMPTY = new Cell.Empty();

  private Cells() {}

  static Cell printed(Optional<Figure> figure) {
    return figure.<Cell>map(Cell.Printed::new).orElse(EMPTY);
  }

  /** A printed observation stays the ministry's cell; any other says how it was computed. */
  static Cell observed(Optional<Observation> observation) {
    return observation.map(Cells::observed).orElse(EMPTY);
  }

  private static Cell observed(Observation observation) {
    if (observation.basis() != Observation.Basis.COMPUTED) {
      return new Cell.Printed(observation.inputs().get(0));
    }
    return new Cell.Computed(
        observation.reading(), observation.unrounded(), "history", observation.inputs());
  }

  static Cell text(String text) {
    return new Cell.Text(Label.same(text));
  }

  static Cell plain(Optional<BigDecimal> value) {
    return value.<Cell>map(Cell.Plain::new).orElse(EMPTY);
  }

  static Cell flow(Flow flow) {
    return new Cell.Word("flow." + flow.id());
  }

  static Cell stage(Stage stage) {
    return new Cell.Word("stage." + stage.id());
  }

  /** The columns that say what a figure is about: area, commodity, flow, measure. */
  static List<Column> aboutColumns() {
    return List.of(
        Column.of("area", Kind.TEXT, 0),
        Column.of("commodity", Kind.TEXT, 0),
        Column.of("flow", Kind.TEXT, 0),
        Column.of("measure", Kind.TEXT, 0));
  }

  /** The cells under {@link #aboutColumns}. */
  static List<Cell> about(Figure figure) {
    return List.of(
        new Cell.Text(figure.area().name()),
        new Cell.Text(figure.commodity().name()),
        flow(figure.flow()),
        new Cell.Word("measure." + figure.measure().id()));
  }
}
