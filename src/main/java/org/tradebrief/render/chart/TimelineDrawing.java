package org.tradebrief.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.TimelineChart;
import org.tradebrief.document.TimelineChart.Phase;
import org.tradebrief.document.TimelineChart.Span;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * Dated spans to scale, a line through one day, months below. Names stand in a column at the left,
 * the words of a span in a column beside them or, in a narrow chart, below the name; so no words
 * lie on bars or lines.
 */
final class TimelineDrawing {

  /** Below this width a column of its own for words would leave the bars too little room. */
  private static final float NARROW = 330;

  private static final float BETWEEN_COLUMNS = 10;

  private final TimelineChart chart;
  private final Look look;
  private final float width;
  private final boolean narrow;
  private final float wordsLeft;
  private final float plotLeft;
  private final DateAxis axis;
  private final float top;
  private final boolean releasedAbove;
  private final float afterRow;
  private final List<Shape> shapes = new ArrayList<>();

  TimelineDrawing(TimelineChart chart, Look look, float width, boolean low) {
    this.chart = chart;
    this.look = look;
    this.width = width;
    this.narrow = width < NARROW;
    float names = 0;
    float words = 0;
    for (Span span : chart.spans()) {
      names = Math.max(names, widest(name(span)));
      words = Math.max(words, widest(words(span)));
    }
    this.wordsLeft = narrow ? 0 : names + BETWEEN_COLUMNS;
    this.plotLeft = (narrow ? Math.max(names, words) : wordsLeft + words) + BETWEEN_COLUMNS;
    this.axis =
        new DateAxis(look, chart.from(), chart.to(), plotLeft, width - SpanBar.ARROW, width);
    this.releasedAbove =
        released()
            .map(day -> axis.collide(axis.x(chart.today()), chart.todayLabel(), day))
            .orElse(false);
    this.top = look.leading() * (releasedAbove ? 2 : 1) + 6;
    this.afterRow = low ? 2 : 3;
  }

  /** The release day, if it lies within what is drawn. */
  private Optional<TimelineChart.Release> released() {
    return chart
        .released()
        .filter(day -> !day.day().isBefore(chart.from()) && !day.day().isAfter(chart.to()));
  }

  private float widest(List<String> lines) {
    float widest = 0;
    for (String line : lines) {
      widest = Math.max(widest, look.width(line));
    }
    return widest;
  }

  Picture picture() {
    float bottom = top + 2;
    for (Span span : chart.spans()) {
      bottom += height(span);
    }
    shapes.addAll(axis.months(top - 3, bottom));
    release(bottom);
    float today = axis.x(chart.today());
    shapes.add(Stroke.of(today, top - 3, today, bottom, look.ink(), 1f));
    shapes.add(axis.dayLabel(today, chart.todayLabel(), releasedAbove ? look.leading() : 0));
    float y = top + 2;
    for (Span span : chart.spans()) {
      row(span, y, today);
      y += height(span);
    }
    float foot = bottom + 5 + look.leading();
    TimelineKeys keys = new TimelineKeys(look, chart.keys(), width);
    shapes.addAll(keys.shapes(foot + 4));
    return new Picture(width, foot + (chart.keys().isEmpty() ? 0 : 4 + keys.height()), shapes);
  }

  private void release(float bottom) {
    released()
        .ifPresent(
            day -> {
              float x = axis.x(day.day());
              shapes.add(
                  new Stroke(
                      List.of(new Shape.Point(x, top - 3), new Shape.Point(x, bottom)),
                      look.quiet(),
                      0.8f,
                      List.of(3f, 2f)));
              shapes.add(axis.dayLabel(x, day.label(), 0));
            });
  }

  private List<String> name(Span span) {
    return look.lines(span.label(), width * (narrow ? 0.4f : 0.36f));
  }

  private List<String> words(Span span) {
    return look.lines(span.text(), width * (narrow ? 0.4f : 0.3f));
  }

  private float height(Span span) {
    int lines =
        narrow
            ? name(span).size() + words(span).size()
            : Math.max(name(span).size(), words(span).size());
    return Math.max(lines * look.leading(), SpanBar.HEIGHT) + afterRow;
  }

  private void row(Span span, float y, float today) {
    float middle = y + (height(span) - afterRow) / 2;
    announcement(span, middle);
    for (Phase phase : span.phases()) {
      bar(phase, middle, today);
    }
    List<String> name = name(span);
    List<String> words = words(span);
    float under = narrow ? words.size() * look.leading() / 2 : 0;
    float over = narrow ? name.size() * look.leading() / 2 : 0;
    shapes.addAll(look.block(0, middle - under, name, look.ink(), Anchor.START));
    shapes.addAll(look.block(wordsLeft, middle + over, words, look.quiet(), Anchor.START));
  }

  /** A line from the day on which a measure was known to its first day. */
  private void announcement(Span span, float middle) {
    if (span.announced().isEmpty() || span.begins().isEmpty()) {
      return;
    }
    LocalDate first = span.announced().get();
    float start = axis.x(first);
    float end = axis.x(span.begins().get());
    if (!span.begins().get().isAfter(first) || end - start < 1) {
      return;
    }
    shapes.addAll(TimelineKeys.announcement(look, start, end, middle));
  }

  private void bar(Phase phase, float middle, float today) {
    boolean over = phase.to().filter(end -> !end.isAfter(chart.from())).isPresent();
    if (over || phase.from().isAfter(chart.to())) {
      return;
    }
    float barTop = middle - SpanBar.HEIGHT / 2;
    float start = axis.x(phase.from());
    boolean open = phase.to().isEmpty() || phase.to().get().isAfter(chart.to());
    float end = open ? width - SpanBar.ARROW : axis.x(phase.to().orElseThrow());
    boolean before = phase.from().isBefore(chart.from());
    shapes.addAll(new SpanBar(look, start, end, barTop, open, before).shapes(phase.state()));
    if (start < today && today < end) {
      // A light edge keeps the day's line visible where it crosses a dark bar.
      float foot = barTop + SpanBar.HEIGHT;
      shapes.add(Stroke.of(today, barTop, today, foot, look.paper(), 3f));
      shapes.add(Stroke.of(today, barTop - 1, today, foot + 1, look.ink(), 1f));
    }
  }
}
