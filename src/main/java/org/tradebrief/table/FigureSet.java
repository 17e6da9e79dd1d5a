package org.tradebrief.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Figures in the order of their source, with a look-up by what they are about. Immutable. Where two
 * figures share a key the later one answers; readers report such doubles as findings.
 */
public final class FigureSet {

  private final List<Figure> figures;
  private final Map<Figure.Key, Figure> byKey;

  public FigureSet(List<Figure> figures) {
    this.figures = List.copyOf(figures);
    Map<Figure.Key, Figure> index = new LinkedHashMap<>();
    for (Figure figure : this.figures) {
      index.put(figure.key(), figure);
    }
    this.byKey = index;
  }

  public List<Figure> all() {
    return figures;
  }

  public Optional<Figure> find(Figure.Key key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public Optional<Figure> find(
      TableId table, String area, String commodity, Flow flow, Measure measure, Period period) {
    return find(new Figure.Key(table, area, commodity, flow, measure, period));
  }

  public List<Figure> where(Predicate<Figure> condition) {
    return figures.stream().filter(condition).toList();
  }

  public boolean has(TableId table) {
    return figures.stream().anyMatch(figure -> figure.table() == table);
  }
}
