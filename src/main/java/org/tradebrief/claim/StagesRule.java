package org.tradebrief.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Release;

/**
 * The changes on the year that the releases of the first 10 and 20 days printed, beside that of
 * this release. Side by side only: they enter no streak.
 *
 * <p>Form: {@code list}. Arguments: {@code items}, each with {@code span} and {@code change},
 * oldest first.
 */
final class StagesRule implements Rule {

  static final String KIND = "stages";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> growth = facts.growth(subject.area(), subject.flow());
    if (growth.isEmpty() || !subject.isWorld() || subject.flow() == Flow.BALANCE) {
      return Optional.empty();
    }
    Draft draft = new Draft(facts, KIND, Topic.TRENDS, subject).form("list");
    List<Map<String, Argument>> items = new ArrayList<>();
    for (Release release : facts.view().earlierStages()) {
      Optional<Figure> figure =
          TradeView.worldFigure(release.figures(), subject.flow(), Measure.GROWTH, facts.month());
      if (release.vintage().stage().coversPartOfMonth()
          && figure.flatMap(Figure::percent).isPresent()) {
        items.add(
            item(
                release.vintage().stage().id(),
                new Argument.Change(figure.flatMap(Figure::percent).orElseThrow())));
        draft.rests(figure.get());
      }
    }
    if (items.isEmpty()) {
      return Optional.empty();
    }
    draft.show("change", growth.get());
    items.add(item(facts.span().key(), new Argument.Change((Percent) growth.get().reading())));
    return Optional.of(
        draft
            .items("items", items)
            .unrounded(growth.get().unrounded())
            .claim("stages side by side"));
  }

  private static Map<String, Argument> item(String span, Argument change) {
    Map<String, Argument> item = new TreeMap<>();
    item.put("span", new Argument.Word(span));
    item.put("change", change);
    return item;
  }
}
