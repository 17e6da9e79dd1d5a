package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Points;

/**
 * Lines of the commodity pages that are new (printed {@code ZENZO}) or all gone ({@code ZENGEN}):
 * how many of all pages of a flow, and the largest by contribution to their page. Lines of the
 * world's page that are large enough to be named among contributions are told by themselves.
 *
 * <p>Kinds {@code lines-new}, {@code lines-gone}; forms {@code large}, {@code one}, {@code many}.
 * Arguments: {@code count}, {@code items} (each {@code goods}, but for the world's page {@code
 * area}, and in the form {@code large} {@code points}).
 */
final class LinesRule implements Rule {

  static final String NEW = "lines-new";
  static final String GONE = "lines-gone";

  private final String kind;
  private final Mark mark;

  private record Line(Area area, CommodityRow row) {}

  LinesRule(String kind) {
    this.kind = kind;
    this.mark = kind.equals(NEW) ? Mark.NEW : Mark.ALL_GONE;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    List<Line> lines = new ArrayList<>();
    for (Area area : facts.view().commodityAreas(subject.flow())) {
      for (CommodityRow row : facts.view().commodities(area.id(), subject.flow())) {
        if (row.growth().map(Figure::reading).filter(r -> r == mark).isPresent()) {
          lines.add(new Line(area, row));
        }
      }
    }
    if (lines.isEmpty() || !subject.isWorld()) {
      return Optional.empty();
    }
    BigDecimal limit = facts.thresholds().number("contribution.named");
    List<Line> large =
        lines.stream()
            .filter(line -> line.area().isWorld())
            .filter(line -> Items.contribution(line.row()).abs().compareTo(limit) >= 0)
            .toList();
    List<Line> told = large.isEmpty() ? lines : large;
    List<Line> largest =
        told.stream()
            .sorted(
                Comparator.comparing((Line line) -> Items.contribution(line.row()).abs())
                    .reversed())
            .limit(facts.thresholds().whole("lines.named"))
            .toList();
    Draft draft =
        new Draft(facts, kind, Topic.COMMODITIES, subject)
            .form(!large.isEmpty() ? "large" : lines.size() == 1 ? "one" : "many")
            .count("count", told.size())
            .items("items", largest.stream().map(LinesRule::shown).toList());
    large.stream()
        .map(line -> Items.contribution(line.row()).abs())
        .max(Comparator.naturalOrder())
        .ifPresent(draft::size);
    told.forEach(line -> draft.rests(line.row().growth().orElseThrow()));
    large.forEach(line -> line.row().contribution().ifPresent(draft::rests));
    return Optional.of(draft.claim("marks for new and vanished lines, as printed"));
  }

  private static Map<String, Argument> shown(Line line) {
    Map<String, Argument> shown = new TreeMap<>();
    shown.put("goods", new Argument.Name(line.row().commodity().name()));
    if (!line.area().isWorld()) {
      shown.put("area", new Argument.Name(line.area().name()));
    }
    line.row()
        .contribution()
        .map(Figure::reading)
        .filter(Points.class::isInstance)
        .filter(points -> line.area().isWorld())
        .ifPresent(points -> shown.put("points", new Argument.Contribution((Points) points)));
    return shown;
  }
}
