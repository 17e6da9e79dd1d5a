package org.tradebrief.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.claim.Thresholds;
import org.tradebrief.claim.Verdict;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Stage;

/**
 * The way into this room: what the tables say of a statement. The same rules that decide the claims
 * of a pack are asked about the statement's subject, and their answer is compared with its words:
 * the form and the number agree (supported), they differ (contradicted), or there is no answer
 * (undecidable).
 */
public final class Judge {

  /** Forms of value and volume that went opposite ways. */
  private static final List<String> APART =
      List.of("price-led", "volume-led", "price-down", "volume-down");

  private static final List<StatementKind> WITHOUT_SEASON =
      List.of(
          StatementKind.ADJUSTED_CHANGE, StatementKind.ANNUALISED, StatementKind.THREE_ON_THREE);

  /** Reasons that hold one number against another. */
  private static final List<String> NUMBERS = List.of("other", "slip");

  private final TableBook book;
  private final Tellers tellers = new Tellers();
  private final Weighing weighing = new Weighing(Thresholds.shipped());

  public Judge(TableBook book) {
    this.book = book;
  }

  /**
   * One judgement for a statement, or one for each part of a statement that names several things:
   * each of the goods under a duty, each of the items that led a rise.
   */
  public List<Judgement> judge(Statement statement) {
    Optional<Reason> missing = MissingTables.of(statement);
    if (missing.isPresent()) {
      return List.of(named(Judgement.open(statement, missing.get())));
    }
    return parts(statement).stream().map(this::one).map(this::named).toList();
  }

  private Judgement named(Judgement judgement) {
    return judgement.about(NamedSubject.of(judgement.statement(), book.period(), book.reference()));
  }

  /** A statement about several goods is as many statements. */
  private static List<Statement> parts(Statement statement) {
    boolean several =
        switch (statement.kind()) {
          case LED_BY, DRAG, DUTY, FRONT_LOADING, TARIFF_HIT, ABSORPTION -> true;
          default -> false;
        };
    List<String> items =
        Arrays.stream(statement.detail(Detail.ITEMS).orElse("").split(" "))
            .filter(id -> !id.isBlank())
            .toList();
    return several && items.size() > 1
        ? items.stream().map(id -> statement.with(Detail.ITEMS, id)).toList()
        : List.of(statement);
  }

  private Judgement one(Statement statement) {
    return switch (statement.kind()) {
      case DUTY -> new DutyJudge(book, weighing).judge(statement);
      case SCOPE -> ContextJudge.scope(statement, book);
      case REROUTING -> ContextJudge.rerouting(statement, book);
      case FRONT_LOADING, TARIFF_HIT, ABSORPTION ->
          new PatternJudge(book, weighing).judge(statement);
      default -> ofTables(statement);
    };
  }

  private Judgement ofTables(Statement statement) {
    Optional<Subject> subject = subject(statement);
    if (subject.isEmpty()) {
      return Judgement.open(statement, Reason.of("needs-flow"));
    }
    Optional<Tables> tables = tables(statement, subject.get().period());
    if (tables.isEmpty()) {
      return Judgement.open(statement, Needs.release(subject.get()));
    }
    Judgement judgement = judge(statement, tables.get(), subject.get());
    if (isOfLaterState(judgement)) {
      return judgement.undecided(Needs.ownVintage(subject.get()));
    }
    return judgement.verdict() == Verdict.CONTRADICTED && OtherVintages.mayDiffer(statement)
        ? otherVintage(statement, subject.get(), tables.get(), judgement)
        : judgement;
  }

  /**
   * A number that differs from a state published after the day that is verified may be right as it
   * was known then: whoever wrote it cannot be contradicted by what nobody knew.
   */
  private boolean isOfLaterState(Judgement judgement) {
    return judgement.verdict() == Verdict.CONTRADICTED
        && NUMBERS.contains(judgement.reason().key())
        && !book.pack().isHistory()
        && judgement.vintage().filter(v -> !v.published().by(book.day())).isPresent();
  }

  private Judgement judge(Statement statement, Tables tables, Subject subject) {
    return switch (statement.kind()) {
      case DOLLARS -> new DollarsJudge(weighing).judge(statement, tables, subject);
      case FORECAST -> new ForecastJudge(weighing).judge(statement, tables, subject);
      case LED_BY, DRAG -> new ContributorsJudge().judge(statement, tables, subject);
      default ->
          tellers
              .of(statement.kind())
              .orElseThrow(() -> new IllegalStateException("no teller of " + statement.kind()))
              .tell(statement, tables, subject)
              .map(told -> weighing.weigh(statement, told))
              .map(judgement -> judgement.beside(volume(statement, tables, subject)))
              .orElseGet(() -> Judgement.open(statement, Needs.of(statement, tables, subject)));
    };
  }

  /** Where value and volume moved apart, a change of the value alone is half of the matter. */
  private static Optional<Claim> volume(Statement statement, Tables tables, Subject subject) {
    return statement.kind() == StatementKind.CHANGE
            && subject.commodity().equals(Commodity.TOTAL_ID)
            && subject.period() instanceof Month
        ? tables.answers().of("value-volume", subject).filter(claim -> APART.contains(claim.form()))
        : Optional.empty();
  }

  /** Says so where a contradicted statement would be right for another vintage of its period. */
  private Judgement otherVintage(
      Statement statement, Subject subject, Tables tables, Judgement judgement) {
    for (Tables other : book.others(tables)) {
      Judgement there = judge(statement, other, subject);
      if (there.verdict() == Verdict.SUPPORTED) {
        return judgement.because(OtherVintages.reason(judgement, there));
      }
    }
    return judgement;
  }

  private Optional<Subject> subject(Statement statement) {
    About about = statement.about();
    Optional<Flow> flow = Flows.of(statement);
    Period period = about.period().orElse(book.period());
    String commodity =
        statement.kind() == StatementKind.ENERGY && about.commodity().isEmpty()
            ? "MINERAL_FUELS"
            : about.commodityId();
    String area = statement.kind() == StatementKind.YEN ? Area.WORLD_ID : about.areaId();
    return flow.map(f -> new Subject(area, f, commodity, period));
  }

  /** A year is asked of the tables that are verified; a month of its own. */
  private Optional<Tables> tables(Statement statement, Period period) {
    Optional<Stage> stage =
        statement.kind() == StatementKind.STAGES
            ? Optional.empty()
            : statement.detail(Detail.STAGE).flatMap(Stage::of);
    if (WITHOUT_SEASON.contains(statement.kind()) && period.equals(book.period())) {
      return Optional.of(book.withoutSeason());
    }
    if (!(period instanceof Month month)) {
      return stage.isPresent() ? book.of(book.pack().month(), stage.get()) : book.of(period);
    }
    return stage.isPresent() ? book.of(month, stage.get()) : book.of(month);
  }
}
