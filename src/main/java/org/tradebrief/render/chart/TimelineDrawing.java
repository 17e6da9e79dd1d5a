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
import org.tradebrief.render.chart.Shape.Stroke;
import org.tradebrief.table.Language;

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
  private final float top;
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
    this.top = look.leading() + 6;
    this.afterRow = low ? 2 : 4;
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
    months(bottom);
    float today = x(chart.today());
    shapes.add(Stroke.of(today, top - 3, today, bottom, look.ink(), 1f));
    todayLabel(today);
    float y = top + 2;
    for (Span span : chart.spans()) {
      row(span, y, today);
      y += height(span);
    }
    return new Picture(width, bottom + 5 + look.leading(), shapes);
  }

  private List<String> name(Span span) {
    return look.lines(span.label(), width * (narrow ? 0.4f : 0.3f));
  }

  private List<String> words(Span span) {
    return look.lines(span.text(), width * (narrow ? 0.4f : 0.28f));
  }

  private float height(Span span) {
    int lines =
        narrow
            ? name(span).size() + words(span).size()
            : Math.max(name(span).size(), words(span).size());
    return Math.max(lines * look.leading(), SpanBar.HEIGHT) + afterRow;
  }

  private void months(float bottom) {
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
      String label = label(month, !yearShown || month.getMonthValue() == 1);
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

  private void todayLabel(float today) {
    float half = look.letters().width(chart.todayLabel(), look.size(), true) / 2;
    float middle = Math.clamp(today, plotLeft + half, Math.max(plotLeft + half, width - half));
    shapes.add(
        new Shape.Words(
            middle, look.size(), chart.todayLabel(), look.size(), true, look.ink(), Anchor.MIDDLE));
  }

  private void row(Span span, float y, float today) {
    float middle = y + (height(span) - afterRow) / 2;
    float barTop = middle - SpanBar.HEIGHT / 2;
    float start = Math.max(plotLeft, x(span.from()));
    boolean open = span.to().isEmpty() || span.to().get().isAfter(chart.to());
    float end = open ? width - SpanBar.ARROW : Math.min(width, x(span.to().orElseThrow()));
    shapes.addAll(new SpanBar(look, start, end, barTop, open).shapes(span.state()));
    if (start < today && today < end) {
      // A light edge keeps the day's line visible where it crosses a dark bar.
      float foot = barTop + SpanBar.HEIGHT;
      shapes.add(Stroke.of(today, barTop, today, foot, look.paper(), 3f));
      shapes.add(Stroke.of(today, barTop - 1, today, foot + 1, look.ink(), 1f));
    }
    List<String> name = name(span);
    List<String> words = words(span);
    float under = narrow ? words.size() * look.leading() / 2 : 0;
    float over = narrow ? name.size() * look.leading() / 2 : 0;
    shapes.addAll(look.block(0, middle - under, name, look.ink(), Anchor.START));
    shapes.addAll(look.block(wordsLeft, middle + over, words, look.quiet(), Anchor.START));
  }

  private float x(LocalDate day) {
    double all = Math.max(1, ChronoUnit.DAYS.between(chart.from(), chart.to()));
    double part = ChronoUnit.DAYS.between(chart.from(), day) / all;
    return (float) (plotLeft + (width - SpanBar.ARROW - plotLeft) * Math.clamp(part, 0, 1));
  }
}
