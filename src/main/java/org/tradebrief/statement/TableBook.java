package org.tradebrief.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.claim.Answers;
import org.tradebrief.claim.Surroundings;
import org.tradebrief.context.Context;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.table.Archive;
import org.tradebrief.table.HalfYear;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Period;
import org.tradebrief.table.Quarter;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;
import org.tradebrief.tariff.TariffTimeline;
import org.tradebrief.tariff.TariffView;
import org.tradebrief.trend.AdjustedTrade;

/**
 * Opens the tables of any month, each once. Months are seen with the knowledge of the day of the
 * release that is verified; other vintages of a month are at hand for saying that a statement would
 * be right for one of them. Not for several threads at once.
 */
public final class TableBook {

  private final Archive archive;
  private final Context context;
  private final TariffTimeline tariffs;
  private final Target target;
  private final Map<Vintage, Tables> opened = new HashMap<>();
  private Optional<Tables> withoutSeason = Optional.empty();

  /**
   * @param target what statements without a period are about, and whose day counts
   */
  public TableBook(Archive archive, Context context, TariffTimeline tariffs, Target target) {
    this.archive = archive;
    this.context = context;
    this.tariffs = tariffs;
    this.target = target;
  }

  LocalDate day() {
    return target.asOf();
  }

  ReferenceLists reference() {
    return context.reference();
  }

  /** What a statement without a period is about. */
  Period period() {
    return target.vintage().period();
  }

  /** The tables that are verified against. */
  Tables pack() {
    return open(target);
  }

  /** The same with the trade without season, which is computed only when it is asked for. */
  Tables withoutSeason() {
    if (withoutSeason.isEmpty()) {
      withoutSeason = Optional.of(tables(target, true));
    }
    return withoutSeason.get();
  }

  /** The tables that speak for a month on the day: the newest of its whole releases. */
  Optional<Tables> of(Month month) {
    if (month.equals(target.vintage().period())) {
      return Optional.of(pack());
    }
    if (pack().isHistory()) {
      return history(month);
    }
    return releases(month)
        .filter(release -> release.vintage().published().by(day()))
        .filter(release -> !release.vintage().stage().coversPartOfMonth())
        .max(Comparator.comparing(Release::vintage))
        .map(release -> open(Target.of(release, Optional.of(day()))))
        .or(() -> target.month().isBefore(month) ? Optional.empty() : history(month));
  }

  /**
   * The tables that tell of more than a month: of a year those that are verified, of a quarter or
   * half those of a pack about it, as known on the day.
   */
  Optional<Tables> of(Period period) {
    if (period.equals(period()) || !(period instanceof Quarter || period instanceof HalfYear)) {
      return Optional.of(pack());
    }
    return of(period.last())
        .map(
            last ->
                open(
                    new Target(
                        new Vintage(period, last.vintage().stage(), last.vintage().published()),
                        PackKind.PERIOD,
                        Optional.empty(),
                        day())));
  }

  /** The tables of a month at a stage that the statement itself names, whenever published. */
  Optional<Tables> of(Month month, Stage stage) {
    if (stage == Stage.TIME_SERIES) {
      return history(month);
    }
    return releases(month)
        .filter(release -> release.vintage().stage() == stage)
        .max(Comparator.comparing(Release::vintage))
        .map(release -> open(Target.of(release, Optional.of(day()))));
  }

  /** The other vintages of a month, the history last; those of part of a month are no vintage. */
  List<Tables> others(Tables tables) {
    Month month = tables.month();
    return Stream.concat(
            releases(month)
                .filter(release -> !release.vintage().stage().coversPartOfMonth())
                .map(release -> open(Target.of(release, Optional.of(day())))),
            history(month).stream())
        .filter(other -> !other.vintage().equals(tables.vintage()))
        .toList();
  }

  /** The duties as they stood on a day, as known on the day of the pack. */
  TariffView tariffs(LocalDate on) {
    return tariffs.asOf(day(), on);
  }

  private Stream<Release> releases(Month month) {
    return archive.releases().stream().filter(release -> release.month().equals(month));
  }

  private Optional<Tables> history(Month month) {
    return Target.ofHistory(archive, month, Optional.of(day())).map(this::open);
  }

  private Tables open(Target wanted) {
    return opened.computeIfAbsent(wanted.vintage(), vintage -> tables(wanted, false));
  }

  private Tables tables(Target wanted, boolean adjusted) {
    // First prints of other months are another vintage than the history's.
    boolean history = wanted.vintage().stage() == Stage.TIME_SERIES;
    Archive seen = history ? archive.with(List.of()) : archive;
    TradeView view = new TradeView(seen, wanted);
    Surroundings surroundings =
        Surroundings.of(
            context,
            tariffs.asOf(wanted.asOf()),
            adjusted ? Optional.of(AdjustedTrade.of(view, context.calendar())) : Optional.empty());
    return new Tables(view, Answers.of(view, surroundings));
  }
}
