package org.tradebrief.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.TableId;

/**
 * The fiscal year that a release completes: figures about it as they were published by the pack's
 * day, changes as printed, never computed from another vintage.
 */
final class FiscalYears {

  private FiscalYears() {}

  /** The year that ends with the pack's month, if the pack's month is March. */
  static Optional<FiscalYear> completed(Facts facts) {
    FiscalYear year = facts.month().fiscalYear();
    return year.last().equals(facts.month())
            && !facts.coversPartOfMonth()
            && !facts.isHistoryMonth()
        ? Optional.of(year)
        : Optional.empty();
  }

  /** Areas with a figure about the year, the world first, then by the size of the figure. */
  static List<Area> areas(TradeView view, Flow flow, FiscalYear year) {
    return view.history().all().stream()
        .filter(figure -> figure.table() == TableId.FISCAL_YEARS)
        .filter(figure -> figure.period().equals(year))
        .filter(figure -> figure.flow() == flow && figure.measure() == Measure.VALUE)
        .filter(figure -> figure.vintage().published().by(view.target().asOf()))
        .sorted(
            Comparator.comparing((Figure figure) -> !figure.area().isWorld())
                .thenComparing(
                    Comparator.comparing((Figure figure) -> figure.reading().required().abs())
                        .reversed()))
        .map(Figure::area)
        .distinct()
        .toList();
  }

  static Stream<Subject> subjects(Facts facts, Flow flow) {
    return completed(facts).stream()
        .flatMap(
            year ->
                areas(facts.view(), flow, year).stream()
                    .map(area -> Subject.of(area.id(), flow, year)));
  }

  /** Nothing in a pack of the history: first prints are another vintage than its months. */
  static Optional<Figure> figure(Facts facts, Subject subject, Measure measure) {
    return facts.isHistoryMonth()
        ? Optional.empty()
        : facts.view().fiscalYear(subject.area(), subject.flow(), measure, subject.period());
  }
}
