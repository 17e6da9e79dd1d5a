package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.List;
import org.tradebrief.document.BarChart;
import org.tradebrief.document.Chart;
import org.tradebrief.document.GroupedBarChart;
import org.tradebrief.document.PanelChart;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.StepChart;
import org.tradebrief.document.Theme;
import org.tradebrief.document.TimelineChart;
import org.tradebrief.document.WaterfallChart;
import org.tradebrief.table.Language;

/** Draws charts to a width. The height follows from what is shown. */
public final class ChartDrawing {

  private final Look look;

  public ChartDrawing(Theme theme, Lettering letters, Language language) {
    this.look = new Look(theme, letters, language);
  }

  public Picture draw(Chart chart, float width) {
    return draw(chart, width, false);
  }

  /** The same chart in as little height as it can be read in. */
  public Picture drawLow(Chart chart, float width) {
    return draw(chart, width, true);
  }

  private Picture draw(Chart chart, float width, boolean low) {
    return switch (chart) {
      case SeriesChart series -> new SeriesDrawing(series, look, width, low).picture();
      case BarChart bars -> new BarDrawing(bars, look, width, low).picture();
      case GroupedBarChart groups -> new GroupedBarDrawing(groups, look, width, low).picture();
      case PanelChart panels -> new PanelDrawing(panels, look, width, low).picture();
      case StepChart steps -> new StepDrawing(steps, look, width, low).picture();
      case WaterfallChart parts -> new WaterfallDrawing(parts, look, width, low).picture();
      case TimelineChart timeline -> new TimelineDrawing(timeline, look, width, low).picture();
    };
  }

  /** A small line without axes, for a key figure: shape only, the last value marked. */
  public Picture sparkline(List<BigDecimal> values, float width, float height) {
    return new Sparkline(values, look, width, height).picture();
  }
}
