package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;

/**
 * Page 2, rows against each other: the world and its regions, regions and their countries, memo
 * groups.
 */
final class RegionRules {

  static final Rule REGIONS = Rule.pins("region-sum", "the regions add up to the world");
  static final Rule REGIONS_BEFORE =
      Rule.pins(
          "region-sum-before", "the growth of the world by what its regions were a year before");
  static final Rule COUNTRIES =
      Rule.bounds("countries-in-region", "a region holds at least its countries");
  static final Rule COUNTRIES_BEFORE =
      Rule.bounds(
          "countries-in-region-before",
          "the growth of a region that held its countries a year before");
  static final Rule MEMBERS = Rule.bounds("members-in-group", "a group holds at least its members");
  static final Rule GROUPS =
      Rule.bounds(
          "group-in-regions", "a group fits into its regions beside the countries not in it");

  /**
   * Imports that the ministry books under no listed area, at most this much, in million yen: 27 to
   * 170 in most of 23 releases, 589 in February 2026. About a ten-thousandth of a month's imports.
   */
  static final BigDecimal IMPORTS_WITHOUT_AREA = BigDecimal.valueOf(1000);

  /** Regions that hold all members of a memo group; no table says so, and countries seldom move. */
  private static final Map<String, Set<String>> REGIONS_OF_GROUP =
      Map.of("ASEAN", Set.of("ASIA"), "EU", Set.of("WESTERN_EUROPE", "CENTRAL_EASTERN_EUROPE"));

  private final ReleaseTables tables;
  private final Trials trials;

  private RegionRules(ReleaseTables tables, Trials trials) {
    this.tables = tables;
    this.trials = trials;
  }

  static void tryAll(ReleaseTables tables, Trials trials) {
    RegionRules rules = new RegionRules(tables, trials);
    for (Flow flow : BalanceRules.parts()) {
      if (CompletenessRules.hasAllAreas(tables)) {
        tables.world(flow).ifPresent(rules::tryRegions);
      }
      for (Row row : rules.rows(flow)) {
        switch (row.area().kind()) {
          case REGION -> rules.tryCountries(row);
          case MEMO -> rules.tryGroup(row);
          default -> {}
        }
      }
    }
  }

  private List<Row> rows(Flow flow) {
    return tables.areas().stream().filter(row -> row.flow() == flow).toList();
  }

  private List<Row> regions(Flow flow) {
    return rows(flow).stream().filter(row -> row.area().kind() == Area.Kind.REGION).toList();
  }

  private List<Row> countries(String region, Flow flow) {
    return rows(flow).stream()
        .filter(row -> row.area().region().filter(region::equals).isPresent())
        .toList();
  }

  private void tryRegions(Row world) {
    List<Row> regions = regions(world.flow());
    Interval beyond =
        new Interval(
            BigDecimal.ZERO, world.flow() == Flow.IMPORTS ? IMPORTS_WITHOUT_AREA : BigDecimal.ZERO);
    world
        .value()
        .ifPresent(
            total ->
                trials.compare(
                    REGIONS,
                    total,
                    Sums.cells(regions, Row.Kind.VALUE),
                    view -> Sums.levels(view, regions, Row.Kind.VALUE).map(beyond::plus)));
    world.growth().ifPresent(growth -> tryRegionsBefore(world, growth, regions, beyond));
  }

  private void tryRegionsBefore(Row world, Figure growth, List<Row> regions, Interval beyond) {
    Optional<Figure> total = world.value();
    if (total.isEmpty()) {
      trials.notCovered(REGIONS_BEFORE);
      return;
    }
    List<Figure> inputs = new ArrayList<>(List.of(total.get()));
    inputs.addAll(Sums.cellsWithGrowth(regions, Row.Kind.VALUE));
    trials.compare(
        REGIONS_BEFORE,
        growth,
        inputs,
        view ->
            Sums.before(view, regions, Row.Kind.VALUE)
                .flatMap(sum -> Growth.percent(view.of(total.get()), beyond.plus(sum))));
  }

  private void tryCountries(Row region) {
    List<Row> countries = countries(region.area().id(), region.flow());
    Sums.tryHolds(COUNTRIES, region, countries, Row.Kind.VALUE, trials);
    Sums.tryHeldBefore(COUNTRIES_BEFORE, region, countries, Row.Kind.VALUE, trials);
  }

  private void tryGroup(Row group) {
    String id = group.area().id();
    List<Row> members =
        rows(group.flow()).stream().filter(row -> row.area().groups().contains(id)).toList();
    Sums.tryHolds(MEMBERS, group, members, Row.Kind.VALUE, trials);
    Sums.tryHeldBefore(COUNTRIES_BEFORE, group, members, Row.Kind.VALUE, trials);
    Set<String> regionIds = REGIONS_OF_GROUP.getOrDefault(id, Set.of());
    List<Row> regions =
        regions(group.flow()).stream().filter(row -> regionIds.contains(row.area().id())).toList();
    if (group.value().isEmpty() || regions.size() != regionIds.size() || regions.isEmpty()) {
      trials.notCovered(GROUPS);
      return;
    }
    List<Row> others =
        regions.stream()
            .flatMap(region -> countries(region.area().id(), group.flow()).stream())
            .filter(row -> !row.area().groups().contains(id))
            .toList();
    List<Figure> inputs = new ArrayList<>(Sums.cells(regions, Row.Kind.VALUE));
    inputs.addAll(Sums.cells(others, Row.Kind.VALUE));
    trials.compare(
        GROUPS,
        group.value().get(),
        inputs,
        view ->
            Sums.levels(view, regions, Row.Kind.VALUE)
                .flatMap(whole -> Sums.levels(view, others, Row.Kind.VALUE).map(whole::minus))
                .map(room -> Interval.atMost(room.high())));
  }
}
