package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.NineDigitRow;
import org.tradebrief.table.Published;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;
import org.tradebrief.tariff.Headings;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffView;

/**
 * The trade of a route in the scope of each measure by tariff heading, from nine-digit tables. Six
 * digits of a code mean the same in every tariff, so a sum over headings of six digits or fewer is
 * exact, and one over longer ones is a range. Measures overlap: their sums are not added up.
 */
public final class HeadingTrade {

  /** The ministry opens the codes of a month in the last days of the month after it. */
  private static final int MONTHS_TO_OPEN = 2;

  private static final int LONGEST_WAIT = 3;

  /** Stages of one month differ by less; a table that lacks a chapter by more. */
  private static final BigDecimal SAME_TOTAL = new BigDecimal("0.01");

  private final TariffView tariffs;
  private final TariffRoute route;
  private final Month month;
  private final List<NineDigitRow> now;
  private final Map<String, NineDigitRow> before;
  private final Optional<BigDecimal> page;

  private HeadingTrade(
      TradeView view,
      TariffView tariffs,
      TariffRoute route,
      Month month,
      List<NineDigitRow> now,
      List<NineDigitRow> before) {
    this.tariffs = tariffs;
    this.route = route;
    this.month = month;
    this.now = now;
    this.before = new LinkedHashMap<>();
    this.page =
        page(view, route, month, Measure.VALUE).flatMap(Figure::amount).map(Amount::inMillions);
    Optional<YearBefore> printed =
        page(view, route, month, Measure.VALUE)
            .flatMap(value -> YearBefore.of(value, page(view, route, month, Measure.GROWTH)));
    BigDecimal sum =
        sum(before.stream().flatMap(row -> row.value(month.yearBefore()).stream()).toList());
    if (page.isEmpty() || printed.map(year -> isNear(sum, year.value())).orElse(false)) {
      before.forEach(row -> this.before.put(row.code(), row));
    }
  }

  /**
   * The month that speaks: the pack's own where its codes were open on the pack's day, else the
   * newest before it. Empty where no table has the partner or no duty on the route has a list.
   */
  public static Optional<HeadingTrade> of(TradeView view, TariffView tariffs, TariffRoute route) {
    if (!route.isReported()) {
      return Optional.empty();
    }
    Flow flow = route.flow();
    Optional<Month> month =
        newestOpen(view).flatMap(open -> view.nineDigits().lastMonth(flow, route.partner(), open));
    return month
        .map(
            found ->
                new HeadingTrade(
                    view,
                    tariffs,
                    route,
                    found,
                    view.nineDigits().rows(flow, route.partner(), found),
                    view.nineDigits().rows(flow, route.partner(), found.yearBefore())))
        .filter(trade -> trade.listed().findAny().isPresent());
  }

  private static Optional<Month> newestOpen(TradeView view) {
    Month own = view.target().month();
    Stage stage = view.target().vintage().stage();
    boolean detailed = stage.compareTo(Stage.EXPORTS_DETAILED) >= 0 && stage != Stage.TIME_SERIES;
    if (detailed) {
      return Optional.of(own);
    }
    return Stream.iterate(own, month -> month.plus(-1))
        .limit(LONGEST_WAIT)
        .filter(month -> isOpen(month, view.target().asOf()))
        .findFirst();
  }

  private static boolean isOpen(Month month, LocalDate day) {
    return !day.isBefore(month.plus(MONTHS_TO_OPEN).toYearMonth().atDay(1));
  }

  private static Optional<Figure> page(
      TradeView view, TariffRoute route, Month month, Measure measure) {
    return view.areas(month).stream()
        .filter(row -> row.area().id().equals(route.partner()))
        .flatMap(row -> row.figure(route.flow(), measure).stream())
        .findFirst();
  }

  private static boolean isNear(BigDecimal sum, BigDecimal printed) {
    return sum.subtract(printed).abs().compareTo(printed.abs().multiply(SAME_TOTAL)) <= 0;
  }

  /** How near a sum over a list comes to what the law covers. */
  public enum Basis {
    /** Every code in scope is wholly so, and the list is all of the law's. */
    EXACT,
    /** The list goes beyond six digits, so that some groups are in scope in part. */
    SIX_DIGITS,
    /** The law covers goods that the list does not name. */
    AT_LEAST,
    /** Both. */
    ROUGH,
    /** The tables at hand hold less than the area page says. */
    INCOMPLETE,
    /** No area page of the month is at hand to hold the tables against. */
    UNCHECKED,
    /** The measure has no list. */
    NO_LIST
  }

  /**
   * What a measure touches.
   *
   * @param codes that had trade in the month or a year before
   * @param surely million yen under codes that are in scope whole
   * @param atMost million yen under these and under codes that may be in scope in part
   * @param before {@code atMost} of a year before; empty where no table has all of that month
   */
  public record Scope(
      TariffState state,
      Basis basis,
      int codes,
      BigDecimal surely,
      BigDecimal atMost,
      Optional<BigDecimal> before,
      List<Figure> figures) {

    public Scope {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A code in the scope of a measure.
   *
   * @param covers by the id of the measure; measures that do not name the code are left out
   */
  public record Line(
      String code,
      Map<String, Headings.Cover> covers,
      Optional<Figure> quantity,
      Optional<Figure> value,
      Optional<Figure> before) {

    public Line {
      covers = Map.copyOf(covers);
    }
  }

  /** The month that the sums are of. */
  public Month month() {
    return month;
  }

  /** The month and the stage of its figures, as far as the table says. */
  public Vintage vintage() {
    return new Vintage(month, now.getFirst().table().vintage(month).stage(), Published.unknown());
  }

  /** All codes with the partner, million yen. */
  public BigDecimal total() {
    return sum(now.stream().flatMap(row -> row.value(month).stream()).toList());
  }

  /**
   * The same a year before; empty where no table has that month, or tables that lack a part of what
   * the area page and its growth say of it.
   */
  public Optional<BigDecimal> totalBefore() {
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sum(
                before.values().stream()
                    .flatMap(row -> row.value(month.yearBefore()).stream())
                    .toList()));
  }

  /** All cells of the total. */
  public List<Figure> totalFigures() {
    return now.stream().flatMap(row -> row.value(month).stream()).toList();
  }

  /** True if the codes add up to the area page of the month, but for what stages differ by. */
  public boolean isComplete() {
    return page.map(printed -> isNear(total(), printed)).orElse(false);
  }

  /** Duties in force, suspended and announced, in the order of the file. */
  public List<Scope> scopes() {
    return duties().map(this::scope).toList();
  }

  /** The measures with a list, in the same order. */
  public List<TariffState> measures() {
    return listed().toList();
  }

  private Stream<TariffState> listed() {
    return duties().filter(state -> state.measure().codes().isPresent());
  }

  private Stream<TariffState> duties() {
    return Stream.of(
            TariffState.State.IN_FORCE, TariffState.State.SUSPENDED, TariffState.State.ANNOUNCED)
        .flatMap(state -> tariffs.duties(route, state).stream());
  }

  private Scope scope(TariffState state) {
    Optional<Headings> list = state.measure().codes();
    if (list.isEmpty()) {
      return new Scope(
          state, Basis.NO_LIST, 0, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), List.of());
    }
    List<Figure> whole = new ArrayList<>();
    List<Figure> part = new ArrayList<>();
    List<Figure> earlier = new ArrayList<>();
    Set<String> traded = new LinkedHashSet<>();
    for (Line line : lines(List.of(state))) {
      traded.add(line.code());
      boolean all = line.covers().get(state.measure().id()) == Headings.Cover.ALL;
      line.value().ifPresent((all ? whole : part)::add);
      line.before().ifPresent(earlier::add);
    }
    BigDecimal surely = sum(whole);
    List<Figure> figures = new ArrayList<>(whole);
    figures.addAll(part);
    return new Scope(
        state,
        basis(list.get(), part),
        traded.size(),
        surely,
        surely.add(sum(part)),
        before.isEmpty() ? Optional.empty() : Optional.of(sum(earlier)),
        figures);
  }

  private Basis basis(Headings list, List<Figure> part) {
    if (page.isEmpty()) {
      return Basis.UNCHECKED;
    }
    if (!isComplete()) {
      return Basis.INCOMPLETE;
    }
    if (list.open()) {
      return part.isEmpty() ? Basis.AT_LEAST : Basis.ROUGH;
    }
    return part.isEmpty() ? Basis.EXACT : Basis.SIX_DIGITS;
  }

  /** The codes with trade in the scope of any measure, sorted by code. */
  public List<Line> lines() {
    return lines(measures());
  }

  private List<Line> lines(List<TariffState> measures) {
    int shared =
        route.destination().equals(TariffRoute.REPORTER) ? Headings.WHOLE_CODE : Headings.SHARED;
    Map<String, NineDigitRow> current = new LinkedHashMap<>();
    now.forEach(row -> current.put(row.code(), row));
    return Stream.concat(current.keySet().stream(), before.keySet().stream())
        .distinct()
        .sorted()
        .flatMap(code -> line(code, covers(code, measures, shared), current.get(code)).stream())
        .toList();
  }

  private static Map<String, Headings.Cover> covers(
      String code, List<TariffState> measures, int shared) {
    Map<String, Headings.Cover> covers = new LinkedHashMap<>();
    for (TariffState state : measures) {
      Headings.Cover cover = state.measure().codes().orElseThrow().cover(code, shared);
      if (cover != Headings.Cover.NONE) {
        covers.put(state.measure().id(), cover);
      }
    }
    return covers;
  }

  private Optional<Line> line(
      String code, Map<String, Headings.Cover> covers, NineDigitRow current) {
    if (covers.isEmpty()) {
      return Optional.empty();
    }
    Optional<NineDigitRow> row = Optional.ofNullable(current);
    Optional<Figure> value = row.flatMap(found -> found.value(month)).filter(HeadingTrade::isTrade);
    Optional<Figure> earlier =
        Optional.ofNullable(before.get(code))
            .flatMap(found -> found.value(month.yearBefore()))
            .filter(HeadingTrade::isTrade);
    return value.isEmpty() && earlier.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(
                code,
                covers,
                value.flatMap(any -> row.orElseThrow().quantity(month)),
                value,
                earlier));
  }

  private static boolean isTrade(Figure figure) {
    return figure.amount().map(amount -> amount.value().signum() != 0).orElse(false);
  }

  private static BigDecimal sum(List<Figure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.amount().stream())
        .map(Amount::inMillions)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
