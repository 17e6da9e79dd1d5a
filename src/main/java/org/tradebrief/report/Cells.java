package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Label;
import org.tradebrief.table.Mark;
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

  /**
   * A change within the time series, or the agreed mark where both levels are known and none can be
   * stated: the balance changed its sign or one level is zero.
   */
  static Cell changed(
      Optional<Observation> change, Optional<Observation> now, Optional<Observation> before) {
    if (change.isPresent() || now.isEmpty() || before.isEmpty()) {
      return observed(change);
    }
    List<Figure> inputs =
        Stream.concat(now.get().inputs().stream(), before.get().inputs().stream()).toList();
    return new Cell.Computed(Mark.NIL, BigDecimal.ZERO, "history", inputs);
  }

  /** What one amount is more than another, million yen; nothing where one of them is no amount. */
  static Cell difference(Optional<Figure> now, Optional<Figure> before) {
    Optional<BigDecimal> after = now.flatMap(Figure::amount).map(Amount::inMillions);
    Optional<BigDecimal> earlier = before.flatMap(Figure::amount).map(Amount::inMillions);
    if (after.isEmpty() || earlier.isEmpty()) {
      return EMPTY;
    }
    BigDecimal difference = after.get().subtract(earlier.get());
    return new Cell.Computed(
        Amount.millions(difference), difference, "difference", List.of(now.get(), before.get()));
  }

  static Cell text(String text) {
    return new Cell.Text(Label.same(text));
  }

  /**
   * A link under the name of its site: the whole address would stand in one line, which programs
   * that print cut at the edge of its cell. What is no web address, such as the number of an act,
   * stays text.
   */
  static Cell link(String address) {
    if (!address.matches("https?://\\S+")) {
      return text(address);
    }
    String site = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
    return new Cell.Link(site, address);
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
