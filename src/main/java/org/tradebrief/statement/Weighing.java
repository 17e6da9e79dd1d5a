package org.tradebrief.statement;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Thresholds;
import org.tradebrief.claim.Verdict;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * Holds a statement against what the tables tell of its subject: first the form, then the number.
 */
final class Weighing {

  private final Thresholds thresholds;
  private final Comparison comparison;

  Weighing(Thresholds thresholds) {
    this.thresholds = thresholds;
    this.comparison = new Comparison(thresholds);
  }

  Judgement weigh(Statement statement, Told told) {
    return switch (statement.kind()) {
      case STREAK -> streak(statement, told);
      case FIRST_IN -> first(statement, told);
      case LARGEST_SINCE, LEVEL_SINCE -> since(statement, told);
      case CROSSING ->
          told.form().equals("first-time")
              ? Finished.supported(statement, told, "first-time")
              : Finished.contradicted(statement, told, "not-" + told.form());
      case PARTNER_RANK -> ranked(statement, told);
      default -> plain(statement, told);
    };
  }

  private Judgement plain(Statement statement, Told told) {
    if (!statement.form().isEmpty() && !statement.form().equals(told.form())) {
      boolean record = statement.kind() == StatementKind.RECORD;
      return Finished.contradicted(
          statement,
          told,
          record ? "not-record" : told.form().equals("none") ? "not-so" : "direction");
    }
    Judgement number = number(statement, told);
    return number.verdict() == Verdict.SUPPORTED ? details(statement, told, number) : number;
  }

  /** The number alone. */
  Judgement number(Statement statement, Told told) {
    if (statement.value().isEmpty()) {
      return Finished.supported(statement, told, statement.form().isEmpty() ? "so" : "agrees");
    }
    Stated stated = statement.value().get();
    Optional<Measured> measured =
        told.value().flatMap(value -> Measured.of(value, told.claim(), stated.unit()));
    if (measured.isEmpty()) {
      return Finished.undecidable(
          statement, told, told.value().isEmpty() ? "needs-number" : "needs-unit");
    }
    boolean bare = statement.form().isEmpty() && stated.number().signum() < 0;
    boolean signed = bare || statement.form().isEmpty() && isSigned(statement);
    Measured known = signed ? measured.get() : measured.get().size();
    Stated said = signed ? stated : size(stated);
    BigDecimal number =
        stated.approximation() == Approximation.EXACT
            ? known.number()
            : known.beforeRounding(told.claim().evidence().unrounded(), signed);
    return switch (comparison.of(said, number, known.precision())) {
      case SAME -> Finished.supported(statement, told, "value");
      case CUT -> Finished.supported(statement, told, "cut");
      case NEAR -> Finished.supported(statement, told, "near");
      case SLIP -> Finished.contradicted(statement, told, "slip");
      case LOOSE -> Finished.contradicted(statement, told, "loose");
      case OTHER -> Finished.contradicted(statement, told, "other");
      case FINER -> Finished.undecidable(statement, told, "finer");
    };
  }

  /** Without a form, a change or a balance is read with its sign. */
  private static boolean isSigned(Statement statement) {
    return switch (statement.kind()) {
      case CHANGE, CONTRIBUTION, BALANCE, UNIT_VALUE, VALUE_VOLUME, STAGES -> true;
      case LEVEL -> statement.about().flow().filter(f -> f.id().equals("balance")).isPresent();
      default -> false;
    };
  }

  private static Stated size(Stated stated) {
    return new Stated(
        stated.number().abs(),
        stated.unit(),
        stated.precision(),
        stated.approximation(),
        stated.printed());
  }

  /** What else the words claim: a size word, the figure before. */
  private Judgement details(Statement statement, Told told, Judgement supported) {
    Optional<BigDecimal> change =
        Optional.ofNullable(told.claim().arguments().get("change")).flatMap(Weighing::percent);
    Optional<BigDecimal> earlier =
        Optional.ofNullable(told.claim().arguments().get("earlier")).flatMap(Weighing::percent);
    Optional<String> size = statement.detail(Detail.SIZE);
    if (statement.detail(Detail.EARLIER).isPresent() && !earlierAgrees(statement, told)) {
      return Finished.contradicted(statement, told, "earlier");
    }
    if (size.isPresent() && change.isPresent() && !fits(size.get(), change.get(), earlier)) {
      return Finished.contradicted(statement, told, "size-word");
    }
    return supported;
  }

  /** "Slightly" and "sharply" are of the difference of two rates, other words of the change. */
  private boolean fits(String word, BigDecimal change, Optional<BigDecimal> earlier) {
    BigDecimal moved = earlier.map(change::subtract).orElse(change).abs();
    return switch (word) {
      case "slightly" -> moved.compareTo(thresholds.number("pace.slightly")) < 0;
      case "sharply" -> moved.compareTo(thresholds.number("pace.sharply")) > 0;
      default -> change.abs().compareTo(thresholds.number("strong.growth")) >= 0;
    };
  }

  private boolean earlierAgrees(Statement statement, Told told) {
    Optional<Argument> earlier = Optional.ofNullable(told.claim().arguments().get("earlier"));
    StatedUnit unit = statement.value().map(Stated::unit).orElse(StatedUnit.PERCENT);
    WrittenUnit written =
        statement.kind() == StatementKind.REVISED && unit == StatedUnit.YEN
            ? WrittenUnit.MILLION_YEN
            : WrittenUnit.PERCENT;
    return Stated.of(
            statement.detail(Detail.EARLIER).orElseThrow(),
            written,
            Approximation.EXACT,
            statement.detail(Detail.EARLIER).orElseThrow())
        .flatMap(
            said ->
                earlier
                    .flatMap(e -> Measured.of(e, told.claim(), said.unit()))
                    .map(
                        known ->
                            comparison
                                .of(size(said), known.size().number(), known.precision())
                                .agrees()))
        .orElse(false);
  }

  private static Optional<BigDecimal> percent(Argument argument) {
    return argument instanceof Argument.Change change
        ? Optional.of(change.percent().value())
        : Optional.empty();
  }

  /** A run that the archive cuts off may be longer than is known, never shorter. */
  private Judgement streak(Statement statement, Told told) {
    if (!statement.form().isEmpty() && !statement.form().equals(told.form())) {
      return Finished.contradicted(statement, told, "direction");
    }
    int said = count(statement).orElse(2);
    int known = length(told);
    return switch (LevelTellers.second(told.claim())) {
      case "streak" ->
          statement.value().isEmpty() || said == known
              ? Finished.supported(statement, told, "count")
              : Finished.contradicted(statement, told, "other-count");
      case "at-least" ->
          said < known
              ? Finished.contradicted(statement, told, "other-count")
              : Finished.undecidable(statement, told, "needs-longer-history");
      case "first" -> Finished.contradicted(statement, told, "no-streak");
      default -> Finished.undecidable(statement, told, "needs-longer-history");
    };
  }

  private Judgement first(Statement statement, Told told) {
    if (!statement.form().isEmpty() && !statement.form().equals(told.form())) {
      return Finished.contradicted(statement, told, "direction");
    }
    return switch (LevelTellers.second(told.claim())) {
      case "first" ->
          statement.value().isEmpty() || count(statement).orElse(0) == length(told)
              ? Finished.supported(statement, told, "count")
              : Finished.contradicted(statement, told, "other-count");
      case "streak", "at-least" -> Finished.contradicted(statement, told, "no-first");
      default -> Finished.undecidable(statement, told, "needs-longer-history");
    };
  }

  /** "Since M" names the last period as far out; going back further than it would be wrong. */
  private static Judgement since(Statement statement, Told told) {
    if (!statement.form().isEmpty() && !statement.form().equals(told.form())) {
      return Finished.contradicted(statement, told, "direction");
    }
    boolean record = told.claim().form().endsWith("-record");
    Optional<Period> since =
        told.value().map(value -> value instanceof Argument.Time time ? time.period() : null);
    Optional<Period> said = statement.detail(Detail.SINCE).map(Period::parse);
    if (said.isEmpty() || since.isEmpty()) {
      return Finished.undecidable(statement, told, "needs-since");
    }
    if (!record && within(since.get(), said.get())) {
      return Finished.supported(statement, told, "since");
    }
    return record || since.get().last().isBefore(said.get().first())
        ? Finished.supported(statement, told, "since-further")
        : Finished.contradicted(statement, told, "since-nearer");
  }

  private static boolean within(Period found, Period said) {
    if (said instanceof CalendarYear year) {
      return found.first().year() == year.year();
    }
    return found.equals(said)
        || found instanceof Month month
            && !month.isBefore(said.first())
            && !said.last().isBefore(month);
  }

  private static Judgement ranked(Statement statement, Told told) {
    if (!statement.form().isEmpty() && !statement.form().equals(told.form())) {
      return Finished.contradicted(statement, told, "direction");
    }
    boolean same = told.value().equals(Optional.of(new Argument.Count(count(statement).orElse(1))));
    return same
        ? Finished.supported(statement, told, "count")
        : Finished.contradicted(statement, told, "other-count");
  }

  static Optional<Integer> count(Statement statement) {
    return statement
        .value()
        .filter(value -> value.unit() == StatedUnit.COUNT)
        .map(value -> value.number().intValue());
  }

  private static int length(Told told) {
    return told.value().orElseThrow() instanceof Argument.Count count ? count.number() : 0;
  }
}
