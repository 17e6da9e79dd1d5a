package org.tradebrief.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.tariff.TariffRoute;

/**
 * What exports did around a duty: front-loading, falls after it, prices that absorb it. The rules
 * see a pattern or none. Without the pattern the words are contradicted; with it they are supported
 * as a pattern, and never where they give the duty as the reason.
 */
final class PatternJudge {

  private static final String CLAIMED = "claimed";

  private final TableBook book;
  private final Weighing weighing;

  PatternJudge(TableBook book, Weighing weighing) {
    this.book = book;
    this.weighing = weighing;
  }

  Judgement judge(Statement statement) {
    Optional<String> area = area(statement);
    if (area.isEmpty()) {
      return Judgement.open(statement, Reason.of("needs-duty-partner"));
    }
    Optional<String> goods = statement.about().commodity().or(() -> item(statement));
    boolean whole = goods.isEmpty() && statement.kind() == StatementKind.TARIFF_HIT;
    if (goods.isEmpty() && !whole) {
      return Judgement.open(statement, Reason.of("needs-item"));
    }
    Optional<Month> month = month(statement);
    Subject subject =
        new Subject(
            area.get(),
            Flow.EXPORTS,
            goods.orElse(Commodity.TOTAL_ID),
            month.<Period>map(m -> m).orElse(book.period()));
    Optional<Tables> tables = month.flatMap(book::of).filter(t -> !t.isHistory());
    if (tables.isEmpty()) {
      return Judgement.open(statement, Needs.release(subject));
    }
    return tables
        .get()
        .answers()
        .of(whole ? "before-after" : statement.kind().id(), subject)
        .map(claim -> weighed(statement, claim))
        .orElseGet(() -> Judgement.open(statement, missing(statement, tables.get(), subject)));
  }

  /**
   * The country of the words; where they name none, for goods the one country whose duties the
   * tariff file has.
   */
  private Optional<String> area(Statement statement) {
    Optional<String> named = statement.about().area().filter(id -> !id.equals(Area.WORLD_ID));
    if (named.isPresent()) {
      return named;
    }
    List<String> partners =
        book.tariffs(book.day()).routes().stream()
            .filter(route -> route.isReported() && route.flow() == Flow.EXPORTS)
            .map(TariffRoute::partner)
            .distinct()
            .toList();
    boolean goods = statement.kind() != StatementKind.TARIFF_HIT;
    return goods && partners.size() == 1 ? Optional.of(partners.getFirst()) : Optional.empty();
  }

  private static Optional<String> item(Statement statement) {
    return statement.detail(Detail.ITEMS).filter(ids -> !ids.contains(" "));
  }

  /** Whose tables are asked. What stands before the duty is seen from the month verified. */
  private Optional<Month> month(Statement statement) {
    Period period = statement.about().period().orElse(book.period());
    return statement.kind() == StatementKind.FRONT_LOADING
        ? Optional.of(book.pack().month())
        : Optional.of(period).filter(Month.class::isInstance).map(Month.class::cast);
  }

  private Judgement weighed(Statement statement, Claim claim) {
    Told told = told(statement, claim);
    if (claim.form().equals("yen")) {
      return Finished.undecidable(statement, told, "needs-rate");
    }
    boolean absent = statement.form().startsWith("not-");
    if (told.form().startsWith("not-")) {
      return absent
          ? Finished.supported(statement, told, "no-pattern")
          : Finished.contradicted(
              statement, told, claim.form().equals("no-duty") ? "no-new-duty" : "not-pattern");
    }
    if (absent) {
      return Finished.contradicted(statement, told, "pattern-seen");
    }
    if (isOfAnotherMonth(statement, claim)) {
      return Finished.undecidable(statement, told, "needs-that-month");
    }
    Judgement number = weighing.number(statement, told);
    return switch (number.verdict()) {
      case SUPPORTED ->
          statement.detail(Detail.CAUSE).filter(CLAIMED::equals).isPresent()
              ? number.undecided(Reason.of("cause-with-pattern"))
              : number.because(Finished.reason(statement, "pattern"));
      case CONTRADICTED, UNDECIDABLE -> number;
    };
  }

  /** In the terms of the statement: the form, and the figure that a number is held against. */
  private static Told told(Statement statement, Claim claim) {
    return switch (claim.kind()) {
      case "front-loading" -> Told.of(claim, claim.form(), "highest");
      case "tariff-hit" -> Told.of(claim, claim.form(), "change");
      case "before-after" ->
          Told.of(claim, claim.form().equals("lower") ? "seen" : "not-seen", "meanAfter");
      default ->
          new Told(
              claim,
              claim.form().equals("fall") ? "absorbed" : "not-absorbed",
              statement.value().isPresent() ? ratio(claim) : price(claim));
    };
  }

  /** The share of the fall that would have kept the price with duty, in percent. */
  private static Optional<Argument> ratio(Claim claim) {
    return claim.arguments().get("ratio") instanceof Argument.Count count
        ? Optional.of(new Argument.Rate(BigDecimal.valueOf(count.number())))
        : Optional.empty();
  }

  private static Optional<Argument> price(Claim claim) {
    return Optional.ofNullable(claim.arguments().get("dollarPrice"))
        .or(() -> Optional.ofNullable(claim.arguments().get("price")));
  }

  /** "Front-loading in January", where the rise stands out in another month. */
  private static boolean isOfAnotherMonth(Statement statement, Claim claim) {
    return statement
        .about()
        .period()
        .filter(period -> statement.kind() == StatementKind.FRONT_LOADING)
        .filter(
            period ->
                !(claim.arguments().get("highestWhen") instanceof Argument.Time highest
                    && !highest.period().first().isBefore(period.first())
                    && !period.last().isBefore(highest.period().last())))
        .isPresent();
  }

  private static Reason missing(Statement statement, Tables tables, Subject subject) {
    Optional<LocalDate> began = tables.answers().dutyFrom(subject);
    if (began.isEmpty()) {
      return Reason.of("needs-duty");
    }
    return switch (statement.kind()) {
      case FRONT_LOADING -> Reason.of("needs-months-before", "from", new Argument.Day(began.get()));
      case TARIFF_HIT -> Reason.of("needs-months-after", "from", new Argument.Day(began.get()));
      default ->
          tables.answers().of("commodity", subject).isEmpty()
              ? Reason.of("needs-goods", "when", new Argument.Time(subject.period()))
              : Reason.of("needs-pieces");
    };
  }
}
