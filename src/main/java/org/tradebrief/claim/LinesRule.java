package org.tradebrief.claim;

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

/**
 * Lines of the commodity pages that are new (printed {@code ZENZO}) or all gone ({@code ZENGEN}):
 * how many of all pages of a flow, and the largest by contribution to their page.
 *
 * <p>Kinds {@code lines-new}, {@code lines-gone}; forms {@code one}, {@code many}. Arguments:
 * {@code count}, {@code items} (each {@code goods} and, but for the world's page, {@code area}).
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
    List<Line> largest =
        lines.stream()
            .sorted(
                Comparator.comparing((Line line) -> Items.contribution(line.row()).abs())
                    .reversed())
            .limit(facts.thresholds().whole("lines.named"))
            .toList();
    Draft draft =
        new Draft(facts, kind, Topic.COMMODITIES, subject)
            .form(lines.size() == 1 ? "one" : "many")
            .count("count", lines.size())
            .items("items", largest.stream().map(LinesRule::shown).toList());
    lines.forEach(line -> draft.rests(line.row().growth().orElseThrow()));
    return Optional.of(draft.claim("marks for new and vanished lines, as printed"));
  }

  private static Map<String, Argument> shown(Line line) {
    Map<String, Argument> shown = new TreeMap<>();
    shown.put("goods", new Argument.Name(line.row().commodity().name()));
    if (!line.area().isWorld()) {
      shown.put("area", new Argument.Name(line.area().name()));
    }
    return shown;
  }
}
