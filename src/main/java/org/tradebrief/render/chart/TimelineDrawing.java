package org.tradebrief.render.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.document.TimelineChart;
import org.tradebrief.document.TimelineChart.Span;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Area;
import org.tradebrief.render.chart.Shape.Hatch;
import org.tradebrief.render.chart.Shape.Point;
import org.tradebrief.render.chart.Shape.Stroke;
import org.tradebrief.table.Language;

/**
 * Dated spans to scale. Each has its words on a line above its bar; the bar's fill tells the state
 * without colour: full, hatched, open with a broken edge, pale. An arrow stands for an end that is
 * not known.
 */
final class TimelineDrawing {

  private static final float BAR = 7;

  private final TimelineChart chart;
  private final Look look;
  private final float width;
  private final float plotLeft;
  private final float top;
  private final float pitch;

  TimelineDrawing(TimelineChart chart, Look look, float width) {
    this.chart = chart;
    this.look = look;
    this.width = width;
    float names = 0;
    for (Span span : chart.spans()) {
      names = Math.max(names, look.width(span.label()));
    }
    this.plotLeft = Math.min(names, width * 0.36f) + 12;
    this.top = look.leading() + 6;
    this.pitch = look.leading() + BAR + 7;
  }

  Picture picture() {
    List<Shape> shapes = new ArrayList<>();
    float bottom = top + pitch * chart.spans().size() + 2;
    months(shapes, bottom);
    float today = x(chart.today());
    shapes.add(Stroke.of(today, top - 3, today, bottom, look.ink(), 1f));
    todayLabel(shapes, today);
    for (int i = 0; i < chart.spans().size(); i++) {
      row(shapes, chart.spans().get(i), top + pitch * i);
    }
    return new Picture(width, bottom + 5 + look.leading(), shapes);
  }

  private void months(List<Shape> shapes, float bottom) {
    long months = ChronoUnit.MONTHS.between(chart.from().withDayOfMonth(1), chart.to()) + 1;
    int step = months <= 14 ? 1 : months <= 30 ? 3 : 6;
    LocalDate month = chart.from().withDayOfMonth(1);
    if (month.isBefore(chart.from())) {
      month = month.plusMonths(1);
    }
    float free = -1;
    boolean yearShown = false;
    for (; !month.isAfter(chart.to()); month = month.plusMonths(1)) {
      if ((month.getMonthValue() - 1) % step != 0) {
        continue;
      }
      float x = x(month);
      shapes.add(Stroke.of(x, top - 3, x, bottom, look.rule(), Look.HAIR));
      boolean withYear = !yearShown || month.getMonthValue() == 1;
      String label = label(month, withYear);
      float wide = look.width(label);
      if (x - 1 > free && x + wide <= width) {
        shapes.add(look.words(x, bottom + 5 + look.size(), label, look.quiet(), Anchor.START));
        free = x + wide + 5;
        yearShown = true;
      }
    }
    shapes.add(Stroke.of(plotLeft, bottom, width, bottom, look.rule(), 0.5f));
  }

  private String label(LocalDate month, boolean withYear) {
    if (look.language() == Language.JAPANESE) {
      return (withYear ? month.getYear() + "年" : "") + month.getMonthValue() + "月";
    }
    String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return withYear ? name + " " + month.getYear() : name;
  }

  private void todayLabel(List<Shape> shapes, float today) {
    float wide = look.text().of(chart.todayLabel(), look.size(), true);
    float middle =
        Math.clamp(today, plotLeft + wide / 2, Math.max(plotLeft + wide / 2, width - wide / 2));
    shapes.add(
        new Shape.Words(
            middle, look.size(), chart.todayLabel(), look.size(), true, look.ink(), Anchor.MIDDLE));
  }

  private void row(List<Shape> shapes, Span span, float y) {
    float baseline = y + look.size() + 1;
    float barTop = y + look.leading() + 2;
    float start = Math.max(plotLeft, x(span.from()));
    boolean open = span.to().isEmpty() || span.to().get().isAfter(chart.to());
    float end = Math.min(width, x(span.to().orElse(chart.to())));
    if (open) {
      end = width - 6;
    }
    float length = Math.max(2, end - start);
    bar(shapes, span.state(), start, barTop, length);
    if (open) {
      int colour = edge(span.state());
      shapes.add(
          new Area(
              List.of(
                  new Point(end, barTop - 1.5f),
                  new Point(width, barTop + BAR / 2),
                  new Point(end, barTop + BAR + 1.5f)),
              colour));
    }
    float wide = look.width(span.text());
    float textX = Math.max(plotLeft, Math.min(start, width - wide));
    shapes.add(Area.box(textX - 1.5f, y + 1, wide + 3, look.leading() - 0.5f, look.paper()));
    shapes.add(look.words(textX, baseline, span.text(), look.quiet(), Anchor.START));
    shapes.add(
        look.words(0, barTop + BAR / 2 + look.drop(), span.label(), look.ink(), Anchor.START));
  }

  private int edge(TimelineChart.State state) {
    return switch (state) {
      case IN_FORCE, ANNOUNCED -> look.theme().colour("colour.focus");
      case SUSPENDED, ENDED -> look.theme().colour("colour.muted");
    };
  }

  private void bar(List<Shape> shapes, TimelineChart.State state, float x, float y, float length) {
    int colour = edge(state);
    switch (state) {
      case IN_FORCE -> shapes.add(Area.box(x, y, length, BAR, colour));
      case ANNOUNCED -> {
        shapes.add(Area.box(x, y, length, BAR, look.paper()));
        shapes.add(new Hatch(x, y, length, BAR, colour, 3.2f, 0.8f));
        shapes.add(outline(x, y, length, colour, List.of()));
      }
      case SUSPENDED -> {
        shapes.add(Area.box(x, y, length, BAR, look.paper()));
        shapes.add(outline(x, y, length, look.quiet(), List.of(2.5f, 1.8f)));
      }
      case ENDED -> shapes.add(Area.box(x, y, length, BAR, InkStyle.tint(colour, 0.55f)));
    }
  }

  private static Stroke outline(float x, float y, float length, int colour, List<Float> dash) {
    return new Stroke(
        List.of(
            new Point(x, y),
            new Point(x + length, y),
            new Point(x + length, y + BAR),
            new Point(x, y + BAR),
            new Point(x, y)),
        colour,
        0.8f,
        dash);
  }

  private float x(LocalDate day) {
    double all = Math.max(1, ChronoUnit.DAYS.between(chart.from(), chart.to()));
    double part = ChronoUnit.DAYS.between(chart.from(), day) / all;
    return (float) (plotLeft + (width - 6 - plotLeft) * Math.clamp(part, 0, 1));
  }
}
