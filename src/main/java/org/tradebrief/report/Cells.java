package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.report.DataTable.Cell;
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
}
