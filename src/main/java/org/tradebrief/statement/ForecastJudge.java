package org.tradebrief.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.claim.Verdict;
import org.tradebrief.table.Language;

/**
 * Above or below what was expected. Surveys differ, so a statement must name its survey, or give
 * the figure that one of them expected, or be true of all of them.
 */
final class ForecastJudge {

  private final Weighing weighing;

  ForecastJudge(Weighing weighing) {
    this.weighing = weighing;
  }

  Judgement judge(Statement statement, Tables tables, Subject subject) {
    List<Told> surveys =
        tables.answers().forecasts(subject).stream()
            .flatMap(claim -> told(statement, claim))
            .toList();
    Optional<String> named = statement.detail(Detail.SURVEY);
    List<Told> meant =
        named
            .map(name -> surveys.stream().filter(told -> isOf(told.claim(), name)).toList())
            .orElse(surveys);
    if (meant.isEmpty()) {
      return Judgement.open(
          statement, Reason.of(surveys.isEmpty() ? "needs-survey" : "needs-this-survey"));
    }
    List<Judgement> judged = meant.stream().map(told -> one(statement, told)).toList();
    if (named.isPresent() || judged.size() == 1) {
      return judged.get(0);
    }
    List<Judgement> right = judged.stream().filter(j -> j.verdict() == Verdict.SUPPORTED).toList();
    if (right.size() == judged.size()) {
      return right.get(0).because(Finished.reason(statement, "every-survey"));
    }
    if (right.isEmpty() && statement.value().isEmpty()) {
      return judged.get(0);
    }
    return statement.value().isPresent() && !right.isEmpty()
        ? right.get(0)
        : Finished.undecidable(statement, meant.get(0), "surveys-differ");
  }

  private Judgement one(Statement statement, Told told) {
    if (!statement.form().isEmpty() && !statement.form().equals(told.form())) {
      return Finished.contradicted(statement, told, "direction");
    }
    return weighing.number(statement, told);
  }

  private static Stream<Told> told(Statement statement, Claim claim) {
    Optional<String> measure = statement.detail(Detail.MEASURE);
    return claim.arguments().get("items") instanceof Argument.Items list
        ? list.items().stream()
            .filter(item -> measure.isEmpty() || measure.equals(word(item, "measure")))
            .map(
                item ->
                    new Told(
                        claim,
                        word(item, "side").orElse(""),
                        Optional.ofNullable(item.get("forecast"))))
        : Stream.empty();
  }

  private static Optional<String> word(Map<String, Argument> item, String name) {
    return item.get(name) instanceof Argument.Word word
        ? Optional.of(word.key())
        : Optional.empty();
  }

  private static boolean isOf(Claim claim, String name) {
    return claim.arguments().get("survey") instanceof Argument.Name survey
        && survey
            .label()
            .in(Language.ENGLISH)
            .toLowerCase(Locale.ROOT)
            .contains(name.toLowerCase(Locale.ROOT));
  }
}
