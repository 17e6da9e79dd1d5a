package org.tradebrief.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.table.Label;
import org.tradebrief.table.SourcePlace;

/**
 * One act, or one reading of an act: where a later order changed a rate backwards in time, the rate
 * as it was first known and the rate as it is known since are two measures. Days are those of the
 * authority, for US measures of US Eastern time; a day begins one minute after midnight there, the
 * afternoon of the same day in Tokyo.
 *
 * @param knownFrom the day from which this could be read; later than {@code effectiveFrom} for a
 *     retroactive rule
 * @param effectiveFrom the first day in force; empty for what is no legal act
 * @param effectiveTo the first day no longer in force; equal to {@code effectiveFrom} if it never
 *     was
 * @param endKnownFrom the day from which the end could be read; before it the end is not taken into
 *     account
 * @param suspendedTo the first day after the suspension
 * @param rate per cent of the customs value
 * @param baseRate per cent of the most-favoured-nation duty of the goods, where one number stands
 *     for them
 * @param origin area id, or {@code *} for all
 * @param destination area id, or {@code *} for all
 * @param headings the tariff headings, as the act has them
 * @param codes the same as a list, where it is known
 * @param scope press-release items that approximate the headings
 * @param stacksWith ids of measures that goods pay as well
 * @param displaces ids of measures that goods under this one no longer pay
 * @param excludes ids of measures whose goods are outside of this one
 * @param status how things stood on {@code checkedOn}; for a measure that is over, how it ended
 * @param confidence H read in the official text, M from news or summaries, L inferred
 */
public record TariffMeasure(
    String id,
    Kind kind,
    Label title,
    String authority,
    String document,
    LocalDate announced,
    LocalDate knownFrom,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> effectiveTo,
    Optional<LocalDate> endKnownFrom,
    Optional<LocalDate> suspendedFrom,
    Optional<LocalDate> suspendedTo,
    Optional<BigDecimal> rate,
    Optional<Mode> mode,
    Optional<BigDecimal> baseRate,
    String origin,
    String destination,
    String headings,
    Optional<Headings> codes,
    List<ScopeItem> scope,
    List<String> stacksWith,
    List<String> displaces,
    List<String> excludes,
    Status status,
    String timeZoneNote,
    Label note,
    String source,
    String confidence,
    LocalDate checkedOn,
    SourcePlace place) {

  /** The scope that holds all goods. */
  public static final String ALL_GOODS = "*";

  public TariffMeasure {
    scope = List.copyOf(scope);
    stacksWith = List.copyOf(stacksWith);
    displaces = List.copyOf(displaces);
    excludes = List.copyOf(excludes);
  }

  /** What the act is. Only duties and exemptions change what is paid. */
  public enum Kind {
    DUTY,
    EXEMPTION,
    PAUSE,
    RULE,
    RULING,
    AGREEMENT,
    THREAT,
    INQUIRY;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the rate stands to the most-favoured-nation duty. */
  public enum Mode {
    /** On top of it. */
    ADD,
    /** The two together reach the rate; nothing is added where the base is as high already. */
    ALL_IN,
    /** The two together are at most the rate. */
    CAP,
    /** Free of other measures. */
    EXEMPT
  }

  public enum Status {
    ANNOUNCED,
    IN_FORCE,
    SUSPENDED,
    SUPERSEDED,
    VOID,
    EXPIRED;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * @param commodity id of a press-release export item, or {@link #ALL_GOODS}
   * @param cover how much of the item the measure covers: {@code all}, {@code most} or {@code part}
   */
  public record ScopeItem(String commodity, String cover) {}

  public TariffRoute route() {
    return new TariffRoute(origin, destination);
  }

  public boolean coversAllGoods() {
    return scope.stream().anyMatch(item -> item.commodity().equals(ALL_GOODS));
  }

  /** How much of an item is in scope; empty for an item that the row does not name. */
  public Optional<String> cover(String item) {
    return scope.stream()
        .filter(found -> found.commodity().equals(item))
        .map(ScopeItem::cover)
        .findFirst();
  }

  /** True if its days of force, as finally known, hold none. */
  boolean neverApplied() {
    return effectiveFrom.isPresent()
        && effectiveTo.isPresent()
        && !effectiveFrom.get().isBefore(effectiveTo.get());
  }

  boolean isLinkedTo(TariffMeasure other) {
    return stacksWith.contains(other.id)
        || displaces.contains(other.id)
        || excludes.contains(other.id);
  }
}
