package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Period;

/**
 * The cells that say something about the same thing: one flow of an area, a commodity or an index.
 */
record Row(Area area, Commodity commodity, Flow flow, Period period, Map<Measure, Figure> cells) {

  /** A level and its growth, the two halves of most rules. */
  enum Kind {
    VALUE(Measure.VALUE, Measure.GROWTH),
    QUANTITY(Measure.QUANTITY, Measure.QUANTITY_GROWTH);

    private final Measure level;
    private final Measure growth;

    Kind(Measure level, Measure growth) {
      this.level = level;
      this.growth = growth;
    }

    Measure level() {
      return level;
    }

    Measure growth() {
      return growth;
    }
  }

  private record Key(String area, String commodity, Flow flow, Period period) {}

  /**
   * Groups cells to rows in the order of the source; of doubled cells the first counts, and a mark
   * where only a number can stand counts as no cell.
   */
  static List<Row> group(Collection<Figure> figures) {
    Map<Key, Row> rows = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (misplaced(figure)) {
        continue;
      }
      Key key =
          new Key(figure.area().id(), figure.commodity().id(), figure.flow(), figure.period());
      rows.computeIfAbsent(
              key,
              k ->
                  new Row(
                      figure.area(),
                      figure.commodity(),
                      figure.flow(),
                      figure.period(),
                      new EnumMap<>(Measure.class)))
          .cells
          .putIfAbsent(figure.measure(), figure);
    }
    return List.copyOf(rows.values());
  }

  /** True for ZENGEN or ZENZO in a cell that is no growth, and for any mark among indexes. */
  static boolean misplaced(Figure figure) {
    if (!(figure.reading() instanceof Mark)) {
      return false;
    }
    return switch (figure.measure()) {
      case GROWTH, QUANTITY_GROWTH -> false;
      case VALUE, QUANTITY, SHARE, CONTRIBUTION -> figure.reading() != Mark.NIL;
      default -> true;
    };
  }

  Optional<Figure> find(Measure measure) {
    return Optional.ofNullable(cells.get(measure));
  }

  Optional<Figure> value() {
    return find(Measure.VALUE);
  }

  Optional<Figure> growth() {
    return find(Measure.GROWTH);
  }

  boolean isNil() {
    return value().filter(figure -> figure.reading() == Mark.NIL).isPresent();
  }

  /** The cells of the measures that stand in this row. */
  List<Figure> of(Measure... measures) {
    List<Figure> found = new ArrayList<>();
    for (Measure measure : measures) {
      find(measure).ifPresent(found::add);
    }
    return found;
  }
}
