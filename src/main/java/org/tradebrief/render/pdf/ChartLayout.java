package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.document.BarChart;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.GroupedBarChart;
import org.tradebrief.document.PanelChart;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.StepChart;
import org.tradebrief.document.TimelineChart;
import org.tradebrief.document.WaterfallChart;
import org.tradebrief.render.chart.Picture;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Stretch;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.Tag.Role;
import org.tradebrief.render.pdf.flow.TextStyle;

/**
 * A chart on one page with its words: the finding as title, measure and unit below it, the source
 * at the foot.
 */
final class ChartLayout {

  private final Setting setting;
  private final TextLayout text;

  ChartLayout(Setting setting, TextLayout text) {
    this.setting = setting;
    this.text = text;
  }

  /** The height of title and subtitle. */
  float head(ChartBlock block, float width) {
    return height(head(block, new Tag(Role.DIVISION), width));
  }

  private List<Slab> head(ChartBlock block, Tag parent, float width) {
    List<Slab> slabs = new ArrayList<>();
    TextStyle title = setting.running("body").asStrong();
    words(slabs, block.title(), title, parent, width, 4 * Setting.BEAT);
    words(slabs, subtitle(block), quiet(), parent, width, 0);
    return slabs;
  }

  /** Measure and unit; the unit of the axis is added where the author's words leave it out. */
  private String subtitle(ChartBlock block) {
    String unit =
        switch (block.chart()) {
          case SeriesChart series -> series.unit();
          case BarChart bars -> bars.unit();
          case GroupedBarChart groups -> groups.unit();
          case PanelChart panels -> panels.unit();
          case StepChart steps -> steps.unit();
          case WaterfallChart parts -> parts.unit();
          case TimelineChart timeline -> "";
        };
    String said = block.subtitle();
    if (unit.isEmpty() || said.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT))) {
      return said;
    }
    if (said.isEmpty()) {
      return unit;
    }
    return said + (setting.japanese() ? "、" : ", ") + insideASentence(unit);
  }

  /** "Billion yen" becomes "billion yen"; a unit in capitals such as GT stays as it is. */
  private static String insideASentence(String unit) {
    boolean capitals = unit.length() < 2 || Character.isUpperCase(unit.charAt(1));
    return capitals ? unit : unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1);
  }

  private static float height(List<Slab> slabs) {
    return (float) slabs.stream().mapToDouble(Slab::height).sum();
  }

  private TextStyle quiet() {
    return setting.small("note").in(setting.colour("quiet"));
  }

  /**
   * @param least the height of title and subtitle, at least
   */
  List<Slab> slabs(ChartBlock block, Tag parent, float width, float least) {
    List<Slab> slabs = new ArrayList<>(head(block, parent, width));
    float missing = Math.max(0, least - height(slabs));
    Tag figure = parent.add(Role.FIGURE).alternative(block.alt());
    float before = 2 * Setting.BEAT + missing;
    Slab full = figure(setting.charts().draw(block.chart(), width), figure, before);
    slabs.add(full.orLower(figure(setting.charts().drawLow(block.chart(), width), figure, before)));
    words(slabs, block.source(), quiet(), parent, width, Setting.BEAT);
    List<Slab> kept = new ArrayList<>(slabs.stream().map(slab -> slab.keeping(true)).toList());
    kept.set(kept.size() - 1, kept.getLast().keeping(false));
    return kept;
  }

  private static Slab figure(Picture picture, Tag tag, float before) {
    return Slab.of(
        before,
        Setting.up(picture.height(), Setting.BEAT),
        (canvas, x, y) -> canvas.figure(tag, x, y, picture));
  }

  private void words(
      List<Slab> slabs, String words, TextStyle style, Tag parent, float width, float before) {
    if (!words.isEmpty()) {
      List<Stretch> stretches = List.of(Stretch.of(words, style));
      slabs.addAll(text.lines(parent.add(Role.PARAGRAPH), stretches, style, width, before, false));
    }
  }
}
