package org.tradebrief.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.source.Findings;
import org.tradebrief.table.Flow;
import org.tradebrief.table.SourcePlace;

/**
 * Finds rows of the tariff file that contradict themselves or each other, or name what does not
 * exist.
 */
final class TariffRules {
  private final TariffNames names;
  private final Findings findings;

  TariffRules(TariffNames names, Findings findings) {
    this.names = names;
    this.findings = findings;
  }

  void check(List<TariffMeasure> measures, BaseRates bases) {
    Map<String, TariffMeasure> byId = new HashMap<>();
    for (TariffMeasure measure : measures) {
      if (byId.putIfAbsent(measure.id(), measure) != null) {
        failed(measure, "doubled-id", "id", "an id of its own", measure.id(), "Rename one row.");
      }
    }
    for (TariffMeasure measure : measures) {
      checkDates(measure);
      checkRate(measure);
      checkStatus(measure);
      checkNames(measure, byId);
      checkHour(measure);
      checkBase(measure, bases);
    }
    checkBases(measures, bases);
    for (int i = 0; i < measures.size(); i++) {
      for (TariffMeasure other : measures.subList(i + 1, measures.size())) {
        checkOverlap(measures.get(i), other);
      }
    }
  }

  private void checkDates(TariffMeasure measure) {
    inOrder(
        measure, "known_from", Optional.of(measure.announced()), Optional.of(measure.knownFrom()));
    inOrder(measure, "effective_to", measure.effectiveFrom(), measure.effectiveTo());
    inOrder(measure, "suspended_to", measure.suspendedFrom(), measure.suspendedTo());
    inOrder(measure, "end_known_from", Optional.of(measure.knownFrom()), measure.endKnownFrom());
    if (measure.endKnownFrom().isPresent() && measure.effectiveTo().isEmpty()) {
      contradiction(measure, "end_known_from", "an effective_to that was known", "none");
    }
    if (measure.suspendedTo().isPresent() && measure.suspendedFrom().isEmpty()) {
      contradiction(measure, "suspended_from", "the first day of the suspension", "an empty cell");
    }
  }

  private void inOrder(
      TariffMeasure measure, String column, Optional<LocalDate> first, Optional<LocalDate> second) {
    if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
      contradiction(measure, column, "not before " + first.get(), second.get().toString());
    }
  }

  private void checkRate(TariffMeasure measure) {
    boolean duty = measure.kind() == TariffMeasure.Kind.DUTY;
    if (duty && (measure.rate().isEmpty() || measure.mode().isEmpty())) {
      contradiction(measure, "rate", "a rate and a mode for a duty", "an empty cell");
    }
    if (measure.rate().filter(rate -> rate.signum() < 0).isPresent()) {
      contradiction(measure, "rate", "0 or more", measure.rate().get().toPlainString());
    }
    if (duty && measure.effectiveFrom().isEmpty()) {
      contradiction(measure, "effective_from", "the first day of a duty", "an empty cell");
    }
  }

  /** The status says how things stood on the day of the check, so it must follow from the days. */
  private void checkStatus(TariffMeasure measure) {
    LocalDate checked = measure.checkedOn();
    boolean begun = measure.effectiveFrom().filter(day -> !day.isAfter(checked)).isPresent();
    boolean ended = measure.effectiveTo().filter(day -> !day.isAfter(checked)).isPresent();
    boolean agrees =
        switch (measure.status()) {
          case ANNOUNCED -> !begun && !ended;
          case IN_FORCE, SUSPENDED -> begun && !ended;
          case SUPERSEDED, VOID, EXPIRED -> ended;
        };
    if (!agrees) {
      contradiction(
          measure,
          "status",
          "the status that the days give for " + checked,
          measure.status().word());
    }
  }

  /** A row that names an hour of Washington must name the time that Washington keeps on its day. */
  private void checkHour(TariffMeasure measure) {
    Optional<EasternHour> hour = EasternHour.of(measure.timeZoneNote());
    Optional<LocalDate> day = measure.effectiveFrom();
    if (hour.isPresent() && day.isPresent() && !hour.get().isKeptOn(day.get())) {
      contradiction(
          measure,
          "time_zone_note",
          hour.get().expectedOn(day.get()) + " on " + day.get(),
          hour.get().text());
    }
  }

  /** A base rate stands in two files; where both have one number for the same goods they agree. */
  private void checkBase(TariffMeasure measure, BaseRates bases) {
    if (measure.baseRate().isEmpty() || measure.scope().size() != 1) {
      return;
    }
    TariffMeasure.ScopeItem item = measure.scope().get(0);
    Optional<BaseRate> base = bases.of(measure.route(), item.commodity());
    BigDecimal named = measure.baseRate().get();
    if (base.isPresent()
        && (named.compareTo(base.get().low()) < 0 || named.compareTo(base.get().high()) > 0)) {
      contradiction(
          measure,
          "base_rate",
          "a rate within that of " + base.get().place().text(),
          named.toPlainString());
    }
  }

  /** Without a base duty of all other goods a rate on them holds the duties alone. */
  private void checkBases(List<TariffMeasure> measures, BaseRates bases) {
    Set<TariffRoute> seen = new HashSet<>();
    for (TariffMeasure measure : measures) {
      TariffRoute route = measure.route();
      if (measure.kind() == TariffMeasure.Kind.DUTY
          && route.isNamed()
          && route.isReported()
          && seen.add(route)
          && bases.of(route, TariffMeasure.ALL_GOODS).isEmpty()) {
        findings.warning(
            "missing-base-rate",
            SourcePlace.of(
                measure.place().file(), measure.place().part(), measure.place().row(), "id"),
            "a row for "
                + route.origin()
                + ", "
                + route.destination()
                + ", * in "
                + BaseRateReader.PATH,
            "none; weighted rates count a base duty of 0",
            "Add the row, or read the rates as duties on top of the base.");
      }
    }
  }

  private void checkNames(TariffMeasure measure, Map<String, TariffMeasure> byId) {
    for (String area : List.of(measure.origin(), measure.destination())) {
      if (!names.hasArea(area)) {
        failed(
            measure,
            "unknown-area",
            area.equals(measure.origin()) ? "origin" : "destination",
            TariffNames.AREAS,
            area,
            "Use the id of the list.");
      }
    }
    Flow flow = measure.route().flow();
    for (TariffMeasure.ScopeItem item : measure.scope()) {
      if (!names.hasItem(flow, item.commodity())) {
        failed(
            measure,
            "unknown-commodity",
            "mof_items",
            TariffNames.items(flow),
            item.commodity(),
            "Use the id of the list.");
      }
    }
    checkIds(measure, "stacks_with", measure.stacksWith(), byId);
    checkIds(measure, "displaces", measure.displaces(), byId);
    checkIds(measure, "excludes", measure.excludes(), byId);
  }

  private void checkIds(
      TariffMeasure measure, String column, List<String> ids, Map<String, TariffMeasure> byId) {
    for (String id : ids) {
      if (!byId.containsKey(id)) {
        failed(
            measure,
            "unknown-id",
            column,
            "the id of another row",
            id,
            "Correct or remove the id.");
      }
    }
  }

  /**
   * Two duties on the same goods on the same day must say how they stand to each other, or the rate
   * on that day is not known. Duties on parts of an item may well be on different parts.
   */
  private void checkOverlap(TariffMeasure a, TariffMeasure b) {
    boolean duties = a.kind() == TariffMeasure.Kind.DUTY && b.kind() == TariffMeasure.Kind.DUTY;
    if (duties
        && meet(a.origin(), b.origin())
        && meet(a.destination(), b.destination())
        && shareGoods(a, b)
        && shareDays(a, b)
        && !a.isLinkedTo(b)
        && !b.isLinkedTo(a)) {
      failed(
          b,
          "overlapping-measures",
          "id",
          "stacks_with, displaces or excludes to say how " + b.id() + " stands to " + a.id(),
          "both on the same goods on the same days (" + a.place().text() + ")",
          "Name one of them in a list of the other, or correct the days.");
    }
  }

  private static boolean meet(String a, String b) {
    return a.equals(TariffMeasure.ALL_GOODS) || TariffRoute.meets(b, a);
  }

  private static boolean shareGoods(TariffMeasure a, TariffMeasure b) {
    return a.scope().stream()
        .filter(item -> !item.cover().equals("part"))
        .anyMatch(
            item ->
                b.scope().stream()
                    .anyMatch(
                        other ->
                            !other.cover().equals("part")
                                && meet(item.commodity(), other.commodity())));
  }

  private static boolean shareDays(TariffMeasure a, TariffMeasure b) {
    LocalDate from =
        Stream.of(a, b)
            .flatMap(measure -> measure.effectiveFrom().stream())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    return Stream.of(a, b)
        .allMatch(measure -> measure.effectiveTo().map(from::isBefore).orElse(true));
  }

  private void contradiction(TariffMeasure measure, String column, String expected, String found) {
    failed(measure, "contradiction", column, expected, found, "Make the cells of the row agree.");
  }

  private void failed(
      TariffMeasure measure,
      String code,
      String column,
      String expected,
      String found,
      String remedy) {
    SourcePlace place = measure.place();
    findings.failed(
        code,
        SourcePlace.of(place.file(), place.part(), place.row(), column),
        expected,
        measure.id().equals(found) ? found : found + " (" + measure.id() + ")",
        remedy);
  }
}
