package org.tradebrief.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Contribution;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.TableId;

/**
 * Which goods moved the world's exports or imports: the lines that may be compared with each other,
 * the largest movement first, and the rest, so that the movements add up to the total's. Of a month
 * as printed in its release, the year before following from the printed change (new lines from
 * nothing; lines that are all gone are in the rest); of three months and of the fiscal year so far
 * from the commodity history, both years of one state of it.
 *
 * @param before million yen, a year before
 * @param lines the largest movements, none twice
 */
public record Drivers(
    Flow flow,
    Span span,
    Month first,
    Month last,
    BigDecimal before,
    BigDecimal now,
    List<Line> lines) {

  /** As many as a reader compares; what they leave out is in the rest. */
  private static final int NAMED = 10;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Drivers {
    lines = List.copyOf(lines);
  }

  /** What is compared with the same months a year before. */
  public enum Span {
    MONTH("month"),
    QUARTER("quarter"),
    FISCAL_YEAR("fiscal-year");

    private final String id;

    Span(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** One line; million yen. */
  public record Line(Commodity commodity, BigDecimal before, BigDecimal now, List<Figure> inputs) {

    public Line {
      inputs = List.copyOf(inputs);
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

  /** Empty where the tables of the span are not all at hand. */
  public static Optional<Drivers> of(TradeView view, Flow flow, Span span) {
    Month last = view.target().month();
    return switch (span) {
      case MONTH -> ofMonth(view, flow);
      case QUARTER -> ofHistory(view, flow, span, last.plus(-2), last);
      case FISCAL_YEAR -> ofHistory(view, flow, span, last.fiscalYear().first(), last);
    };
  }

  private static Optional<Drivers> ofMonth(TradeView view, Flow flow) {
    Optional<BigDecimal> now =
        view.total(flow, Measure.VALUE).flatMap(Figure::amount).map(Amount::inMillions);
    Optional<BigDecimal> before =
        view.totalYearBefore(flow).flatMap(Figure::amount).map(Amount::inMillions);
    List<Line> lines = new ArrayList<>();
    for (CommodityRow row : view.comparableCommodities(Area.WORLD_ID, flow)) {
      line(row).ifPresent(lines::add);
    }
    return lines.isEmpty() || now.isEmpty() || before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Drivers(
                flow,
                Span.MONTH,
                view.target().month(),
                view.target().month(),
                before.get(),
                now.get(),
                largest(lines)));
  }

  private static Optional<Line> line(CommodityRow row) {
    Optional<Figure> value = row.value().filter(figure -> figure.amount().isPresent());
    if (value.isEmpty() || row.growth().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal now = value.get().amount().orElseThrow().inMillions();
    List<Figure> inputs = List.of(value.get(), row.growth().get());
    if (row.growth().get().reading() == Mark.NEW) {
      return Optional.of(new Line(row.commodity(), BigDecimal.ZERO, now, inputs));
    }
    return row.growth()
        .map(Figure::reading)
        .filter(Percent.class::isInstance)
        .map(percent -> HUNDRED.add(percent.required()))
        .filter(ratio -> ratio.signum() > 0)
        .map(
            ratio ->
                new Line(
                    row.commodity(),
                    now.multiply(HUNDRED).divide(ratio, 10, RoundingMode.HALF_UP),
                    now,
                    inputs));
  }

  private static List<Line> largest(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.moved().signum() != 0)
        .sorted(
            Comparator.comparing((Line line) -> line.moved().abs())
                .reversed()
                .thenComparing(line -> line.commodity().id()))
        .limit(NAMED)
        .toList();
  }

  private static Optional<Drivers> ofHistory(
      TradeView view, Flow flow, Span span, Month first, Month last) {
    Map<String, Commodity> commodities = new LinkedHashMap<>();
    Map<String, Figure> cells = new LinkedHashMap<>();
    for (Figure figure : view.history().all()) {
      if (figure.table() == TableId.COMMODITY_HISTORY
          && figure.flow() == flow
          && figure.measure() == Measure.VALUE
          && figure.amount().isPresent()) {
        commodities.put(figure.commodity().id(), figure.commodity());
        cells.put(figure.commodity().id() + " " + figure.period().id(), figure);
      }
    }
    Set<String> parents =
        commodities.values().stream()
            .filter(commodity -> commodity.level() == Commodity.Level.ITEM)
            .flatMap(commodity -> commodity.parent().stream())
            .collect(Collectors.toSet());
    List<Line> lines = new ArrayList<>();
    Optional<Line> total = Optional.empty();
    for (Commodity commodity : commodities.values()) {
      Optional<Line> line = line(commodity, cells, first, last);
      boolean item = commodity.level() == Commodity.Level.ITEM;
      boolean section =
          commodity.level() == Commodity.Level.SECTION && !parents.contains(commodity.id());
      if (commodity.level() == Commodity.Level.TOTAL) {
        total = line;
      } else if (item || section) {
        line.ifPresent(lines::add);
      }
    }
    return total.map(
        whole -> new Drivers(flow, span, first, last, whole.before(), whole.now(), largest(lines)));
  }

  /** A line that lacks a month in either year has none: it stays in the rest. */
  private static Optional<Line> line(
      Commodity commodity, Map<String, Figure> cells, Month first, Month last) {
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal now = BigDecimal.ZERO;
    List<Figure> inputs = new ArrayList<>();
    for (Month month = first; !last.isBefore(month); month = month.plus(1)) {
      Figure then = cells.get(commodity.id() + " " + month.yearBefore().id());
      Figure own = cells.get(commodity.id() + " " + month.id());
      if (then == null || own == null) {
        return Optional.empty();
      }
      before = before.add(then.amount().orElseThrow().inMillions());
      now = now.add(own.amount().orElseThrow().inMillions());
      inputs.add(own);
      inputs.add(then);
    }
    return Optional.of(new Line(commodity, before, now, inputs));
  }
}
