package org.tradebrief.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.claim.Verdict;

/**
 * Dollars depend on the rate: at the rate that the words give, else at the market rate of the day
 * or at the average of the period, whichever supports the number, and the reason says which.
 */
final class DollarsJudge {

  private final Weighing weighing;

  DollarsJudge(Weighing weighing) {
    this.weighing = weighing;
  }

  Judgement judge(Statement statement, Tables tables, Subject subject) {
    List<Told> rates = rates(statement, tables, subject);
    if (rates.isEmpty()) {
      return Judgement.open(
          statement,
          LevelTellers.claim(tables, subject).isEmpty()
              ? Needs.of(statement, tables, subject)
              : Reason.of("needs-rate"));
    }
    Optional<Told> side =
        rates.stream()
            .filter(told -> !told.form().equals("level"))
            .filter(told -> !statement.form().isEmpty() && !statement.form().equals(told.form()))
            .findFirst();
    if (side.isPresent()) {
      return Finished.contradicted(statement, side.get(), "direction");
    }
    List<Judgement> judged = rates.stream().map(told -> weighing.number(statement, told)).toList();
    Optional<Judgement> right =
        judged.stream().filter(j -> j.verdict() == Verdict.SUPPORTED).findFirst();
    if (right.isEmpty()) {
      return judged.get(0);
    }
    boolean everyRate = judged.stream().allMatch(j -> j.verdict() == Verdict.SUPPORTED);
    return right
        .get()
        .because(Finished.reason(statement, everyRate ? "dollars" : "dollars-at-this-rate"));
  }

  /** What the words give, else the market first: it is what readers abroad convert with. */
  private static List<Told> rates(Statement statement, Tables tables, Subject subject) {
    List<Claim> claims = new ArrayList<>();
    Optional<BigDecimal> stated =
        statement
            .detail(Detail.RATE)
            .filter(r -> r.matches("\\d{1,4}(\\.\\d{1,4})?"))
            .map(BigDecimal::new);
    Optional<String> kind = statement.detail(Detail.RATE_KIND);
    if (stated.filter(rate -> rate.signum() > 0).isPresent()) {
      tables.answers().dollarsAt(subject, stated.get()).ifPresent(claims::add);
    } else {
      if (!kind.equals(Optional.of("customs-average"))) {
        tables.answers().dollarsAtMarket(subject).ifPresent(claims::add);
      }
      if (!kind.equals(Optional.of("market"))) {
        tables.answers().dollarsAtAverage(subject).ifPresent(claims::add);
      }
    }
    return claims.stream().map(claim -> Told.of(claim, claim.form(), "dollars")).toList();
  }
}
