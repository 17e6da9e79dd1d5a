package org.tradebrief.document;

import java.util.List;

/**
 * The same series for several names, side by side on the same axes.
 *
 * @param axisLabels the label at a position, empty where none is drawn
 * @param panels all with the same number of series, drawn alike, in reading order
 * @param unit unit of the value axes
 * @param provisionalFrom first position that is not yet final; the number of positions if none is
 *     marked
 */
public record PanelChart(
    String id, List<String> axisLabels, List<Panel> panels, String unit, int provisionalFrom)
    implements Chart {

  public PanelChart {
    axisLabels = List.copyOf(axisLabels);
    panels = List.copyOf(panels);
  }

  /** One name with its series. */
  public record Panel(String title, List<SeriesChart.Series> series) {

    public Panel {
      series = List.copyOf(series);
    }
  }
}
