package org.tradebrief.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.analysis.Target;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Period;
import org.tradebrief.table.Quarter;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;

/**
 * Picks what a pack is about: the newest period among the releases and its newest stage, or the
 * period and stage asked for. Only a month asked for by name is taken from the history, and only
 * where no release speaks about it.
 */
final class TargetChoice {

  private final Archive archive;
  private final RunRequest request;

  TargetChoice(Archive archive, RunRequest request) {
    this.archive = archive;
    this.request = request;
  }

  /** The target; empty if the inputs hold nothing that fits. */
  Optional<Target> choose() {
    if (request.period().filter(period -> !(period instanceof Month)).isPresent()) {
      return ofPeriod(request.period().get());
    }
    return release()
        .map(release -> Target.of(release, request.asOf()))
        .or(() -> month().flatMap(this::ofHistory));
  }

  /** Every release that fits, the newest first, and a month of the history that has none. */
  List<Target> all() {
    List<Target> all = new ArrayList<>();
    fitting()
        .sorted(Comparator.comparing(Release::vintage).reversed())
        .forEach(release -> all.add(Target.of(release, request.asOf())));
    month().or(this::newestOfHistory).flatMap(this::ofHistory).ifPresent(all::add);
    return all;
  }

  /**
   * Every release of a range, the oldest first, and the months of the history in it that have none;
   * without a range every release.
   */
  List<Target> within(Optional<PeriodRange> range) {
    List<Target> targets = new ArrayList<>();
    fitting()
        .filter(release -> range.map(months -> months.holds(release.month())).orElse(true))
        .sorted(Comparator.comparing(Release::vintage))
        .forEach(release -> targets.add(Target.of(release, request.asOf())));
    for (Month month : range.map(PeriodRange::months).orElse(List.of())) {
      if (targets.stream().noneMatch(target -> target.month().equals(month))) {
        ofHistory(month).ifPresent(targets::add);
      }
    }
    return targets;
  }

  private Optional<Release> release() {
    return fitting().max(Comparator.comparing(Release::vintage));
  }

  private Stream<Release> fitting() {
    return archive.releases().stream()
        .filter(r -> r.vintage().stage() != Stage.TIME_SERIES)
        .filter(r -> request.asOf().map(r.vintage().published()::by).orElse(true))
        .filter(r -> request.period().map(r.month()::equals).orElse(true))
        .filter(r -> request.stage().map(r.vintage().stage()::equals).orElse(true));
  }

  private Optional<Month> month() {
    return request.period().filter(Month.class::isInstance).map(Month.class::cast);
  }

  /**
   * A quarter, a half or a year: the newest release about it as a whole; else, if its last month is
   * known, with the stage and day of the release of that month.
   */
  private Optional<Target> ofPeriod(Period period) {
    Optional<Target> published =
        archive.periods().stream()
            .filter(r -> r.vintage().period().equals(period))
            .filter(r -> request.asOf().map(r.vintage().published()::by).orElse(true))
            .filter(r -> request.stage().map(r.vintage().stage()::equals).orElse(true))
            .max(Comparator.comparing(Release::vintage))
            .map(release -> Target.ofPeriod(release, request.asOf()));
    return published.isPresent() ? published : ofMonths(period);
  }

  private Optional<Target> ofMonths(Period period) {
    if (!lacking(period).isEmpty()) {
      return Optional.empty();
    }
    Optional<Release> last =
        archive.releases().stream()
            .filter(r -> r.month().equals(period.last()))
            .filter(r -> !r.vintage().stage().coversPartOfMonth())
            .filter(r -> request.asOf().map(r.vintage().published()::by).orElse(true))
            .filter(r -> request.stage().map(r.vintage().stage()::equals).orElse(true))
            .max(Comparator.comparing(Release::vintage));
    return last.map(release -> Target.of(release, request.asOf()))
        .or(() -> ofHistory(period.last()))
        .map(
            month ->
                new Target(
                    new Vintage(period, month.vintage().stage(), month.vintage().published()),
                    PackKind.PERIOD,
                    Optional.empty(),
                    month.asOf()));
  }

  /** The newest quarter of which all months are at hand. */
  Optional<Target> newestQuarter() {
    Optional<Month> newest =
        archive.releases().stream()
            .filter(release -> !release.vintage().stage().coversPartOfMonth())
            .map(Release::month)
            .max(Comparator.naturalOrder())
            .or(this::newestOfHistory);
    return newest
        .map(month -> new Quarter(month.year(), (month.month() + 2) / 3))
        .map(quarter -> lacking(quarter).isEmpty() ? quarter : quarter.previous())
        .flatMap(this::ofPeriod);
  }

  /** The months of a span of which the inputs hold no totals of a whole month. */
  List<Month> lacking(Period period) {
    return period.months().stream()
        .filter(month -> Target.ofHistory(archive, month, Optional.empty()).isEmpty())
        .filter(
            month ->
                archive.releases().stream()
                    .filter(r -> !r.vintage().stage().coversPartOfMonth())
                    .filter(r -> request.asOf().map(r.vintage().published()::by).orElse(true))
                    .noneMatch(r -> r.month().equals(month)))
        .toList();
  }

  private Optional<Month> newestOfHistory() {
    return archive.history().all().stream()
        .filter(figure -> figure.table() == TableId.WORLD_HISTORY)
        .map(figure -> figure.period().last())
        .max(Comparator.naturalOrder());
  }

  private Optional<Target> ofHistory(Month month) {
    return request.stage().filter(stage -> stage != Stage.TIME_SERIES).isPresent()
        ? Optional.empty()
        : Target.ofHistory(archive, month, request.asOf());
  }

  /** What is there instead, for the line that says why nothing was chosen. */
  String atHand() {
    String history =
        newestOfHistory().map(month -> "the history to " + month.id()).orElse("no history");
    if (archive.releases().isEmpty()) {
      return "the inputs hold no release, and " + history;
    }
    return "the inputs hold "
        + archive.releases().stream()
            .map(release -> release.vintage().id())
            .collect(Collectors.toCollection(TreeSet::new))
            .descendingSet()
            .stream()
            .limit(6)
            .collect(Collectors.joining(", "))
        + (archive.releases().size() > 6 ? ", …" : "")
        + ", and "
        + history;
  }
}
