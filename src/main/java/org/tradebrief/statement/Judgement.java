package org.tradebrief.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Verdict;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Vintage;

/**
 * What the tables say of a statement.
 *
 * @param figure the tables' figure that it was held against; empty where there is none
 * @param place where that figure was read
 * @param vintage the release or history file that the figure belongs to
 * @param answers what may be said instead, claims that the tables support; none where they say
 *     nothing of the subject
 * @param subject what the statement is about, by name
 */
public record Judgement(
    Statement statement,
    Verdict verdict,
    Reason reason,
    Optional<Shown> figure,
    Optional<SourcePlace> place,
    Optional<Vintage> vintage,
    List<Claim> answers,
    NamedSubject subject) {

  public Judgement {
    answers = List.copyOf(answers);
  }

  /** Undecidable, with nothing at hand. */
  static Judgement open(Statement statement, Reason reason) {
    return new Judgement(
        statement,
        Verdict.UNDECIDABLE,
        reason,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        NamedSubject.NONE);
  }

  Judgement because(Reason other) {
    return new Judgement(statement, verdict, other, figure, place, vintage, answers, subject);
  }

  /** Undecidable after all, beside what the tables say. */
  Judgement undecided(Reason other) {
    return new Judgement(
        statement, Verdict.UNDECIDABLE, other, figure, place, vintage, answers, subject);
  }

  /** With another claim that says more of the same subject. */
  Judgement beside(Optional<Claim> more) {
    List<Claim> both = Stream.concat(answers.stream(), more.stream()).toList();
    return new Judgement(statement, verdict, reason, figure, place, vintage, both, subject);
  }

  Judgement about(NamedSubject named) {
    return new Judgement(statement, verdict, reason, figure, place, vintage, answers, named);
  }
}
