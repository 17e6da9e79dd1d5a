package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Release;

/**
 * A total of this release beside the same total of the release before it about the same month.
 * Parts of a month are never compared with the whole.
 *
 * <p>Forms: {@code up}, {@code down}, {@code same}. Arguments: {@code level}, {@code earlier},
 * {@code difference}, {@code earlierStage}, {@code earlierDay}.
 */
final class RevisedRule implements Rule {

  static final String KIND = "revised";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.values()).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    List<Release> before =
        facts.view().earlierStages().stream()
            .filter(release -> !release.vintage().stage().coversPartOfMonth())
            .toList();
    if (before.isEmpty() || facts.coversPartOfMonth() || !subject.isWorld()) {
      return Optional.empty();
    }
    Release last = before.get(before.size() - 1);
    Optional<Observation> level = facts.level(subject.area(), subject.flow());
    Optional<Figure> earlier =
        TradeView.worldFigure(last.figures(), subject.flow(), Measure.VALUE, facts.month())
            .filter(figure -> figure.amount().isPresent());
    if (level.isEmpty() || earlier.isEmpty()) {
      return Optional.empty();
    }
    Amount was = earlier.get().amount().orElseThrow();
    BigDecimal difference = level.get().unrounded().subtract(was.inMillions());
    return Optional.of(
        new Draft(facts, KIND, Topic.TOTALS, subject)
            .form(List.of("down", "same", "up").get(difference.signum() + 1))
            .show("level", level.get())
            .with("earlier", new Argument.Money(was))
            .with("difference", new Argument.Money(Amount.millions(difference)))
            .with("earlierStage", new Argument.Vintages(last.vintage().stage()))
            .with("earlierDay", last.vintage().published().day().map(Argument.Day::new))
            .rests(earlier.get())
            .unrounded(difference)
            .claim("against the stage before"));
  }
}
