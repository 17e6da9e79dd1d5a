package org.tradebrief.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.claim.Verdict;
import org.tradebrief.table.Flow;
import org.tradebrief.tariff.TariffView;

/**
 * US duties, as they stood on the day that the words name, else on the day of the release. The duty
 * with the stated rate answers, else the one that applies to the goods.
 */
final class DutyJudge {

  private static final String ALL_GOODS = "*";
  private static final String JAPAN = "JAPAN";

  private final TableBook book;
  private final Weighing weighing;

  DutyJudge(TableBook book, Weighing weighing) {
    this.book = book;
    this.weighing = weighing;
  }

  Judgement judge(Statement statement) {
    Optional<LocalDate> named = statement.detail(Detail.DAY).flatMap(DutyJudge::day);
    TariffView tariffs = book.tariffs(named.orElse(book.day()));
    String origin = statement.detail(Detail.ORIGIN).orElse(JAPAN);
    String goods =
        statement.detail(Detail.ITEMS).or(() -> statement.about().commodity()).orElse(ALL_GOODS);
    Optional<Judgement> together = together(statement, origin);
    if (together.isPresent()) {
      return together.get();
    }
    List<Told> duties =
        book.pack().answers().duties(tariffs, origin, goods).stream()
            .map(claim -> Told.of(claim, claim.form(), "rate"))
            .toList();
    if (duties.isEmpty()) {
      return Judgement.open(statement, Reason.of("needs-duty"));
    }
    List<Judgement> judged = duties.stream().map(told -> one(statement, told)).toList();
    return judged.stream()
        .filter(judgement -> judgement.verdict() == Verdict.SUPPORTED)
        .findFirst()
        .or(
            () ->
                duties.stream()
                    .filter(told -> agrees(statement, told))
                    .findFirst()
                    .map(told -> one(statement, told)))
        .orElse(judged.get(0));
  }

  private Judgement one(Statement statement, Told told) {
    String wanted =
        statement.form().isEmpty() || statement.detail(Detail.TIME).isPresent()
            ? "in-force"
            : statement.form();
    boolean planned = wanted.equals("announced") && told.form().equals("suspended");
    if (!wanted.equals(told.form()) && !planned) {
      return agrees(statement, told)
          ? Finished.contradicted(statement, told, "duty-" + told.form())
          : Finished.contradicted(statement, told, "duty-other");
    }
    return number(statement, told);
  }

  private Judgement number(Statement statement, Told told) {
    Judgement judgement = weighing.number(statement, told);
    return judgement.verdict() == Verdict.UNDECIDABLE
        ? judgement
        : judgement.because(
            Finished.reason(
                statement, judgement.verdict() == Verdict.SUPPORTED ? "duty" : "duty-other"));
  }

  private boolean agrees(Statement statement, Told told) {
    return weighing.number(statement, told).verdict() == Verdict.SUPPORTED;
  }

  /** Duties that goods of an origin pay on top of each other are told by their sum. */
  private Optional<Judgement> together(Statement statement, String origin) {
    if (origin.equals(JAPAN) || statement.detail(Detail.ITEMS).isPresent()) {
      return Optional.empty();
    }
    Optional<Claim> sum =
        book.pack()
            .answers()
            .of("tariffs-elsewhere", Subject.of(origin, Flow.BALANCE, book.pack().month()));
    return sum.map(claim -> number(statement, Told.of(claim, "in-force", "rate")))
        .filter(judgement -> judgement.verdict() == Verdict.SUPPORTED);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
