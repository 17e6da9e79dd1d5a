package org.tradebrief.statement;

import java.util.Optional;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.claim.Verdict;
import org.tradebrief.table.Flow;

/** What no figure decides: what the figures cover, and causes that may only be attributed. */
final class ContextJudge {

  private ContextJudge() {}

  /** Customs figures are of goods alone. */
  static Judgement scope(Statement statement, TableBook book) {
    Tables tables = book.pack();
    Told told =
        Told.of(
            tables.answers().of("scope", Subject.world(Flow.EXPORTS, tables.month())).orElseThrow(),
            "");
    return statement.form().equals("goods")
        ? Finished.supported(statement, told, "scope-goods")
        : Finished.contradicted(statement, told, "scope");
  }

  /** A cause: undecidable; what may be said is what somebody is on record for. */
  static Judgement rerouting(Statement statement, TableBook book) {
    Tables tables = book.pack();
    Optional<Claim> quote =
        tables.answers().of("quoted", Subject.world(Flow.EXPORTS, tables.month()));
    boolean pattern =
        tables.answers().of("shift", Subject.of("ASIA", Flow.EXPORTS, tables.month())).isPresent();
    Reason reason = Reason.of(pattern ? "cause-with-pattern" : "cause");
    return quote
        .map(claim -> Finished.of(statement, Verdict.UNDECIDABLE, Told.of(claim, ""), reason))
        .orElseGet(() -> Judgement.open(statement, reason));
  }
}
