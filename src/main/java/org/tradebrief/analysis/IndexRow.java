package org.tradebrief.analysis;

import java.util.Map;
import java.util.Optional;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;

/** The indexes of one area and flow in the month of the release, levels and changes, as printed. */
public record IndexRow(Area area, Flow flow, Map<Measure, Figure> figures) {

  public IndexRow {
    figures = Map.copyOf(figures);
  }

  public Optional<Figure> figure(Measure measure) {
    return Optional.ofNullable(figures.get(measure));
  }
}
