package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Contribution;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;

/**
 * Which goods moved exports or imports: the lines that do not overlap, the largest movement first,
 * and the rest, so that the movements add up to the total's. The pack's longer span as printed in
 * the release about it, if there is one; else every month as printed in its own release where all
 * of them have commodity pages ({@link ReleaseDrivers}), else all months of both years from the
 * commodity history ({@link HistoryDrivers}); never some from the one and some from the other.
 *
 * @param basis {@code PRINTED} in releases, or of one state of the {@code HISTORY}
 * @param before million yen, a year before
 * @param lines the largest movements, none twice
 */
public record Drivers(
    Flow flow,
    Span span,
    Observation.Basis basis,
    Month first,
    Month last,
    BigDecimal before,
    BigDecimal now,
    List<Line> lines) {

  /** As many as a reader compares; what they leave out is in the rest. */
  private static final int NAMED = 10;

  public Drivers {
    lines = List.copyOf(lines);
  }

  /** What is compared with the same months a year before. */
  public enum Span {
    MONTH("month"),
    QUARTER("quarter"),
    FISCAL_YEAR("fiscal-year"),
    /** The quarter, half or year that the pack is about. */
    PERIOD("period");

    private final String id;

    Span(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    /** Those that a pack has. */
    public static List<Span> of(TradeView view) {
      return view.target().kind() == PackKind.PERIOD
          ? List.of(PERIOD)
          : List.of(MONTH, QUARTER, FISCAL_YEAR);
    }
  }

  /**
   * One line; million yen.
   *
   * @param isOthers what a section holds beyond its items, in place of the section
   */
  public record Line(
      Commodity commodity,
      boolean isOthers,
      BigDecimal before,
      BigDecimal now,
      List<Figure> inputs) {

    public Line {
      inputs = List.copyOf(inputs);
    }

    /** Tells lines apart. */
    public String key() {
      return commodity.id() + (isOthers ? "/others" : "");
    }

    private Line without(List<Line> items) {
      BigDecimal restBefore = before;
      BigDecimal restNow = now;
      List<Figure> figures = new ArrayList<>(inputs);
      for (Line item : items) {
        restBefore = restBefore.subtract(item.before);
        restNow = restNow.subtract(item.now);
        figures.addAll(item.inputs);
      }
      return new Line(commodity, true, restBefore, restNow, figures);
    }

    public BigDecimal moved() {
      return now.subtract(before);
    }
  }

  public BigDecimal moved() {
    return now.subtract(before);
  }

  /** What the named lines leave over: before, and now. */
  public BigDecimal restBefore() {
    return before.subtract(sum(Line::before));
  }

  public BigDecimal restNow() {
    return now.subtract(sum(Line::now));
  }

  /** Points of the growth of the total; none where the total was nothing. */
  public Optional<BigDecimal> points(BigDecimal moved) {
    return Contribution.points(moved, BigDecimal.ZERO, before);
  }

  private BigDecimal sum(java.util.function.Function<Line, BigDecimal> part) {
    return lines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The world's; empty where the tables of the span are not all at hand. */
  public static Optional<Drivers> of(TradeView view, Flow flow, Span span) {
    return of(view, Area.WORLD_ID, flow, span);
  }

  /** Of the trade with an area that has commodity pages; the history knows the world alone. */
  public static Optional<Drivers> of(TradeView view, String area, Flow flow, Span span) {
    Month last = view.target().month();
    Month first =
        switch (span) {
          case MONTH -> last;
          case QUARTER -> last.plus(-2);
          case FISCAL_YEAR -> last.fiscalYear().first();
          case PERIOD -> view.target().period().first();
        };
    Optional<Drivers> whole =
        span == Span.PERIOD ? ReleaseDrivers.ofPeriod(view, area, flow) : Optional.empty();
    Optional<Drivers> printed =
        whole.or(() -> ReleaseDrivers.of(view, area, flow, span, first, last));
    boolean only = span == Span.MONTH || !area.equals(Area.WORLD_ID);
    return printed.isPresent() || only ? printed : HistoryDrivers.of(view, flow, span, first, last);
  }

  /**
   * The largest movements among lines that do not overlap and leave nothing out: items, sections
   * without items, and what the other sections hold beyond theirs.
   *
   * @param lines sections and items, no "of which" parts
   */
  static List<Line> largest(List<Line> lines) {
    List<Line> parts = new ArrayList<>();
    for (Line line : lines) {
      List<Line> items =
          lines.stream()
              .filter(item -> item.commodity().level() == Commodity.Level.ITEM)
              .filter(item -> item.commodity().parent().equals(Optional.of(line.commodity().id())))
              .toList();
      parts.add(items.isEmpty() ? line : line.without(items));
    }
    return parts.stream()
        .filter(line -> line.moved().signum() != 0)
        .sorted(
            Comparator.comparing((Line line) -> line.moved().abs())
                .reversed()
                .thenComparing(Line::key))
        .limit(NAMED)
        .toList();
  }
}
