package org.tradebrief.render.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.document.TimelineChart;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Stroke;
import org.tradebrief.table.Language;

/** An axis of days, to scale: where a day stands, and the months below. */
record DateAxis(Look look, LocalDate from, LocalDate to, float left, float right, float width) {

  float x(LocalDate day) {
    double all = Math.max(1, ChronoUnit.DAYS.between(from, to));
    double part = ChronoUnit.DAYS.between(from, day) / all;
    return (float) (left + (right - left) * Math.clamp(part, 0, 1));
  }

  /** A thin line up from the first of every month that is named, the names, and the axis. */
  List<Shape> months(float top, float bottom) {
    List<Shape> shapes = new ArrayList<>();
    long months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to) + 1;
    int step = months <= 14 ? 1 : months <= 30 ? 3 : 6;
    LocalDate month = from.withDayOfMonth(1);
    if (month.isBefore(from)) {
      month = month.plusMonths(1);
    }
    float free = -1;
    boolean yearShown = false;
    for (; !month.isAfter(to); month = month.plusMonths(1)) {
      if ((month.getMonthValue() - 1) % step != 0) {
        continue;
      }
      float x = x(month);
      shapes.add(Stroke.of(x, top, x, bottom, look.rule(), Look.HAIR));
      String label = label(month, !yearShown || month.getMonthValue() == 1);
      float wide = look.width(label);
      if (x - 1 > free && x + wide <= width) {
        shapes.add(look.words(x, bottom + 5 + look.size(), label, look.quiet(), Anchor.START));
        free = x + wide + 5;
        yearShown = true;
      }
    }
    shapes.add(Stroke.of(left, bottom, width, bottom, look.rule(), 0.5f));
    return shapes;
  }

  private String label(LocalDate month, boolean withYear) {
    if (look.language() == Language.JAPANESE) {
      return (withYear ? month.getYear() + "年" : "") + month.getMonthValue() + "月";
    }
    String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return withYear ? name + " " + month.getYear() : name;
  }

  /** The name of a day above its line, within the chart. */
  Shape dayLabel(float x, String text) {
    return dayLabel(x, text, 0);
  }

  /**
   * @param down how far below the first line of the chart it stands
   */
  Shape dayLabel(float x, String text, float down) {
    return new Shape.Words(
        middle(x, text), look.size() + down, text, look.size(), true, look.ink(), Anchor.MIDDLE);
  }

  /** Whether the names of two days would touch if they stood on one line. */
  boolean collide(float x, String text, TimelineChart.Release other) {
    float apart = Math.abs(middle(x, text) - middle(x(other.day()), other.label()));
    return apart < half(text) + half(other.label()) + look.size();
  }

  private float middle(float x, String text) {
    return Math.clamp(x, left + half(text), Math.max(left + half(text), width - half(text)));
  }

  private float half(String text) {
    return look.letters().width(text, look.size(), true) / 2;
  }
}
