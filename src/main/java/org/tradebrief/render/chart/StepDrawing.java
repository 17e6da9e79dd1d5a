package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Ink;
import org.tradebrief.document.StepChart;
import org.tradebrief.document.StepChart.Step;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Point;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * Steps to scale over months, a line through one day. The line is drawn through up to that day and
 * dashed after it, so that what is only announced is told apart in any print. A step is named above
 * it where its name has room.
 */
final class StepDrawing {

  private static final float LINE = 1.8f;
  private static final List<Float> DASH = List.of(4f, 2.5f);

  private final StepChart chart;
  private final Look look;
  private final float width;
  private final Plot plot;
  private final DateAxis axis;
  private final List<Shape> shapes = new ArrayList<>();

  StepDrawing(StepChart chart, Look look, float width, boolean low) {
    this.chart = chart;
    this.look = look;
    this.width = width;
    BigDecimal high =
        chart.steps().stream().map(Step::value).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    Ticks ticks = Ticks.over(BigDecimal.ZERO, high.max(BigDecimal.ONE), 4);
    float tickWidth = 0;
    for (BigDecimal tick : ticks.values()) {
      tickWidth = Math.max(tickWidth, look.width(Plot.tickText(ticks, tick)));
    }
    float top = 2 * look.leading() + 2;
    this.plot = new Plot(ticks, 1, tickWidth + 6, width, top, top + (low ? 70 : 95));
    this.axis = new DateAxis(look, chart.from(), chart.to(), plot.left(), plot.right(), width);
  }

  Picture picture() {
    shapes.addAll(axis.months(plot.top(), plot.bottom()));
    shapes.addAll(plot.grid(look));
    float zero = plot.y(BigDecimal.ZERO);
    shapes.add(Stroke.of(plot.left(), zero, plot.right(), zero, look.ink(), 0.75f));
    float today = axis.x(chart.today());
    line(today);
    shapes.add(Stroke.of(today, look.leading() + 1, today, plot.bottom(), look.ink(), 1f));
    shapes.add(axis.dayLabel(today, chart.todayLabel()));
    labels(today);
    return new Picture(width, plot.bottom() + 5 + look.leading(), shapes);
  }

  private void line(float today) {
    List<Point> past = new ArrayList<>();
    List<Point> coming = new ArrayList<>();
    for (int i = 0; i < chart.steps().size(); i++) {
      Step step = chart.steps().get(i);
      float y = plot.y(step.value());
      float start = axis.x(step.from());
      float end = end(i);
      if (step.announced()) {
        coming.add(new Point(start, y));
        coming.add(new Point(end, y));
      } else {
        past.add(new Point(start, y));
        past.add(new Point(Math.min(end, Math.max(start, today)), y));
        if (end > today) {
          coming.add(new Point(today, y));
          coming.add(new Point(end, y));
        }
      }
    }
    int colour = look.style(Ink.FOCUS).colour();
    if (past.size() > 1) {
      shapes.add(new Stroke(past, colour, LINE, List.of()));
    }
    if (coming.size() > 1) {
      shapes.add(new Stroke(coming, colour, LINE, DASH));
    }
  }

  private float end(int index) {
    return index + 1 < chart.steps().size()
        ? axis.x(chart.steps().get(index + 1).from())
        : plot.right();
  }

  /** The step that holds on the day is named first, so that no other takes its room. */
  private void labels(float today) {
    List<float[]> taken = new ArrayList<>();
    int now = 0;
    for (int i = 0; i < chart.steps().size(); i++) {
      LocalDate from = chart.steps().get(i).from();
      now = from.isAfter(chart.today()) ? now : i;
    }
    label(now, today, taken);
    for (int i = chart.steps().size() - 1; i >= 0; i--) {
      if (i != now) {
        label(i, today, taken);
      }
    }
  }

  private void label(int index, float today, List<float[]> taken) {
    Step step = chart.steps().get(index);
    float wide = look.width(step.label());
    float start = axis.x(step.from());
    float end = end(index);
    float x = start + 2;
    if (x < today && today < x + wide + 2) {
      // Beside the line of the day, on the side where the step is longer.
      x = today - start > end - today ? today - wide - 3 : today + 3;
    }
    x = Math.clamp(x, plot.left() + 1, Math.max(plot.left() + 1, width - wide));
    float y = plot.y(step.value());
    float top = y - look.leading();
    for (float[] box : taken) {
      if (x < box[2] + 3 && box[0] < x + wide + 3 && top < box[3] && box[1] < y) {
        return;
      }
    }
    if (crosses(index, x, x + wide, top, y) || (x < today && today < x + wide)) {
      return;
    }
    taken.add(new float[] {x, top, x + wide, y});
    shapes.add(look.words(x, y - 3.5f, step.label(), look.ink(), Anchor.START));
  }

  /** True if a neighbouring step's line would run through the label. */
  private boolean crosses(int index, float left, float right, float top, float bottom) {
    for (int i = 0; i < chart.steps().size(); i++) {
      float y = plot.y(chart.steps().get(i).value());
      boolean level = i != index && top < y && y < bottom;
      if (level && axis.x(chart.steps().get(i).from()) < right && left < end(i)) {
        return true;
      }
      if (i > 0) {
        float before = plot.y(chart.steps().get(i - 1).value());
        float x = axis.x(chart.steps().get(i).from());
        boolean upright = Math.min(y, before) < bottom - 1 && top < Math.max(y, before) - 1;
        if (upright && left - 1 < x && x < right) {
          return true;
        }
      }
    }
    return false;
  }
}
