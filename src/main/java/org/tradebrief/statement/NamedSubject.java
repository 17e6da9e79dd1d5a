package org.tradebrief.statement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.claim.Argument;
import org.tradebrief.context.CommodityLayout;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Label;
import org.tradebrief.table.Period;

/**
 * What a statement is about, with the names of the reference lists, so that a reader can tell the
 * statements of one sentence apart.
 *
 * @param arguments {@code flow}, {@code area}, {@code commodity}, {@code items}, {@code others}
 *     (areas), {@code origin}, {@code when}, {@code stated}: those that the statement has
 */
public record NamedSubject(Map<String, Argument> arguments) {

  static final NamedSubject NONE = new NamedSubject(Map.of());

  private static final List<StatementKind> WITHOUT_PERIOD =
      List.of(StatementKind.DUTY, StatementKind.SCOPE, StatementKind.UNMATCHED);

  public NamedSubject {
    arguments = Map.copyOf(arguments);
  }

  /**
   * @param verified what a statement without a period is about
   */
  static NamedSubject of(Statement statement, Period verified, ReferenceLists reference) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    About about = statement.about();
    Flows.of(statement).ifPresent(flow -> arguments.put("flow", new Argument.Word(flow.id())));
    about
        .area()
        .filter(id -> !id.equals(Area.WORLD_ID))
        .flatMap(id -> area(id, reference))
        .ifPresent(n -> arguments.put("area", n));
    about
        .commodity()
        .filter(id -> !id.equals(Commodity.TOTAL_ID))
        .flatMap(id -> goods(id, reference))
        .ifPresent(n -> arguments.put("commodity", n));
    list(statement, Detail.ITEMS, id -> goods(id, reference))
        .ifPresent(items -> arguments.put("items", items));
    list(statement, Detail.AREAS, id -> area(id, reference))
        .ifPresent(areas -> arguments.put("others", areas));
    statement
        .detail(Detail.ORIGIN)
        .flatMap(id -> area(id, reference))
        .ifPresent(n -> arguments.put("origin", n));
    if (!WITHOUT_PERIOD.contains(statement.kind())) {
      arguments.put("when", new Argument.Time(about.period().orElse(verified)));
    }
    statement
        .value()
        .ifPresent(
            value -> arguments.put("stated", new Argument.Name(Label.same(value.printed()))));
    return new NamedSubject(arguments);
  }

  private static Optional<Argument.Name> area(String id, ReferenceLists reference) {
    return reference.areaById(id).map(Area::name).map(Argument.Name::new);
  }

  private static Optional<Argument.Name> goods(String id, ReferenceLists reference) {
    return Arrays.stream(CommodityLayout.values())
        .flatMap(layout -> reference.commodities(layout).stream())
        .filter(commodity -> commodity.id().equals(id))
        .findFirst()
        .map(Commodity::name)
        .map(Argument.Name::new);
  }

  private static Optional<Argument.Items> list(
      Statement statement, Detail detail, Function<String, Optional<Argument.Name>> name) {
    List<Map<String, Argument>> names =
        Arrays.stream(statement.detail(detail).orElse("").split(" "))
            .flatMap(id -> name.apply(id).stream())
            .map(found -> Map.<String, Argument>of("name", found))
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(new Argument.Items(names));
  }
}
