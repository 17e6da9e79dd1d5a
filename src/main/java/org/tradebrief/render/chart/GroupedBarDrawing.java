package org.tradebrief.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.GroupedBarChart;
import org.tradebrief.document.GroupedBarChart.Bar;
import org.tradebrief.document.GroupedBarChart.Group;
import org.tradebrief.document.GroupedBarChart.Key;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Area;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * Groups of bars to both sides of zero. What the parts are stands in one row above; names and their
 * notes stand in a column at the left, every value beyond the end of its bar.
 */
final class GroupedBarDrawing {

  private static final float GAP = 4;

  private final GroupedBarChart chart;
  private final Look look;
  private final float width;
  private final float pitch;
  private final float between;
  private final float plotLeft;
  private final float plotRight;
  private final float zero;
  private final double pointsPerUnit;

  GroupedBarDrawing(GroupedBarChart chart, Look look, float width, boolean low) {
    this.chart = chart;
    this.look = look;
    this.width = width;
    this.pitch = look.leading();
    this.between = low ? 3 : 6;
    float names = 0;
    for (Group group : chart.groups()) {
      for (String line : name(group)) {
        names = Math.max(names, look.width(line));
      }
    }
    float values = 0;
    double lowest = 0;
    double highest = 0;
    for (Group group : chart.groups()) {
      for (Bar bar : group.bars()) {
        values = Math.max(values, look.width(bar.valueLabel()));
        double value = bar.value().map(Number::doubleValue).orElse(0.0);
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
      }
    }
    float words = values + GAP + 1;
    this.plotLeft = names + 8 + (lowest < 0 ? words : 0);
    this.plotRight = width - words;
    double span = highest - lowest;
    this.pointsPerUnit = span == 0 ? 0 : (plotRight - plotLeft) / span;
    this.zero = (float) (plotLeft - lowest * pointsPerUnit);
  }

  private List<String> name(Group group) {
    List<String> lines = new ArrayList<>(look.lines(group.label(), width * 0.4f));
    if (!group.note().isEmpty()) {
      lines.addAll(look.lines(group.note(), width * 0.4f));
    }
    return lines;
  }

  private float height(Group group) {
    return Math.max(group.bars().size() * pitch, name(group).size() * look.leading()) + between;
  }

  Picture picture() {
    List<Shape> shapes = new ArrayList<>();
    float top = legend(shapes) + 3;
    float y = top;
    for (Group group : chart.groups()) {
      float high = height(group) - between;
      names(shapes, group, y + high / 2);
      float bars = y + (high - group.bars().size() * pitch) / 2;
      for (int i = 0; i < group.bars().size(); i++) {
        bar(shapes, group.bars().get(i), chart.keys().get(i), bars + (i + 0.5f) * pitch);
      }
      y += height(group);
    }
    shapes.add(Stroke.of(zero, top, zero, y - between, look.ink(), 0.75f));
    return new Picture(width, y - between + 1, shapes);
  }

  private void names(List<Shape> shapes, Group group, float middle) {
    List<String> lines = name(group);
    int label = look.lines(group.label(), width * 0.4f).size();
    for (int i = 0; i < lines.size(); i++) {
      float baseline = middle + (i - (lines.size() - 1) / 2f) * look.leading() + look.drop();
      int colour = i < label ? look.ink() : look.quiet();
      shapes.add(look.words(0, baseline, lines.get(i), colour, Anchor.START));
    }
  }

  private void bar(List<Shape> shapes, Bar bar, Key key, float middle) {
    if (bar.value().isEmpty()) {
      return;
    }
    boolean negative = bar.value().get().signum() < 0;
    float length = Look.length(bar.value().get(), pointsPerUnit);
    float thick = pitch * 0.8f;
    float start = negative ? zero - length : zero;
    if (length > 0) {
      int colour = look.style(key.ink()).colour();
      shapes.add(Area.box(start, middle - thick / 2, length, thick, colour));
    }
    float x = negative ? start - GAP : start + length + GAP;
    Anchor anchor = negative ? Anchor.END : Anchor.START;
    shapes.add(look.words(x, middle + look.drop(), bar.valueLabel(), look.ink(), anchor));
  }

  /** The parts in one row, or one below the other where the row is too long. */
  private float legend(List<Shape> shapes) {
    float box = look.size() * 0.7f;
    float x = 0;
    float top = 0;
    for (Key key : chart.keys()) {
      float wide = box + 4 + look.width(key.name());
      if (x > 0 && x + wide > width) {
        x = 0;
        top += look.leading();
      }
      float middle = top + look.leading() / 2;
      shapes.add(Area.box(x, middle - box / 2, box, box, look.style(key.ink()).colour()));
      shapes.add(
          look.words(x + box + 4, middle + look.drop(), key.name(), look.ink(), Anchor.START));
      x += wide + 12;
    }
    return top + look.leading();
  }
}
