package org.tradebrief.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of statement. A fiscal year is no kind of its own: every kind may be about one, by the
 * period of its subject. The constant's name in lower case with dashes is the word of a claims
 * file.
 */
public enum StatementKind {
  /** How much: money, or a quantity where the unit says so. */
  LEVEL,
  /** Change on the year in percent, or only its direction. */
  CHANGE("rise", "fall", "flat"),
  /** A level or a balance in dollars. */
  DOLLARS("surplus", "deficit"),
  /** The side of the balance and its size in yen. */
  BALANCE("surplus", "deficit"),
  /** A balance against the year before, in percent where a number is given. */
  BALANCE_CHANGE("wider", "narrower", "unchanged"),
  /** The balance changed its side; {@code base} says against what. */
  SWING("surplus", "deficit"),
  /** The n-th rise, fall, surplus or deficit in a row. */
  STREAK("rise", "fall", "surplus", "deficit"),
  /** The first rise, fall, surplus or deficit in n months or years. */
  FIRST_IN("rise", "fall", "surplus", "deficit"),
  /** The largest rise, fall, surplus or deficit since a period. */
  LARGEST_SINCE("rise", "fall", "surplus", "deficit"),
  /** The highest or lowest level since a period. */
  LEVEL_SINCE("high", "low"),
  /** Higher than all before, or than all of the same calendar month ({@code among}). */
  RECORD("high", "low", "surplus", "deficit"),
  /** The n-th highest ever, or of the same calendar month. */
  RANK,
  /** A round level reached for the first time; the value is the level. */
  CROSSING,
  /** Growth against that of the month before; the size word counts. */
  PACE("slower", "faster", "same"),
  REVERSAL("rise-after-fall", "fall-after-rise"),
  /** Against an earlier figure of the same month; {@code earlier} is that figure. */
  REVISED("up", "down", "same"),
  /** Against what a survey expected; the value is the figure expected. */
  FORECAST("above", "below", "in-line"),
  /** Goods ({@code items}) that moved the flow the way it went. */
  LED_BY("rise", "fall"),
  /** Goods that moved against the flow, or held it back. */
  DRAG("rise", "fall"),
  /** What an item added to the growth of its page, in points. */
  CONTRIBUTION,
  /** Value beside volume and unit value; with {@code measure} the change of one of them. */
  VALUE_VOLUME("rise", "fall", "flat", "price-led", "volume-led"),
  /** The value of one unit of an item: its change, or its level in yen. */
  UNIT_VALUE("rise", "fall", "flat"),
  /** The yen's rate moved the value of a flow. */
  YEN_EFFECT("rise", "fall"),
  /** The yen against the dollar: the rate, or its change in percent. */
  YEN("weaker", "stronger", "unchanged"),
  /** The n-th largest market, supplier, surplus or deficit among countries; 1 without a value. */
  PARTNER_RANK("surplus", "deficit"),
  /** A partner's or an item's share in the flow, in percent. */
  SHARE,
  /** A region and a member ({@code areas}) against it. */
  REGION_MEMBER("rise-but-fall", "fall-but-rise"),
  /** One partner against others ({@code areas}). */
  SHIFT("fall-while-rise", "rise-while-fall"),
  /** Goods take another way to avoid duties: a cause. */
  REROUTING,
  /** An unusual rise before a duty: a pattern. */
  FRONT_LOADING("visible", "not-visible"),
  /** Falls after a duty, of goods or of all exports to the country that raised it: a pattern. */
  TARIFF_HIT("seen", "not-seen"),
  /**
   * Prices that fell as if to bear a duty: a pattern. A value in percent is the share of the fall
   * that would have kept the price with duty.
   */
  ABSORPTION("absorbed", "not-absorbed"),
  /** Month on month, seasonally adjusted. */
  ADJUSTED_CHANGE("rise", "fall", "flat"),
  THREE_MONTHS("rise", "fall", "flat"),
  ANNUALISED("rise", "fall", "flat"),
  THREE_ON_THREE("rise", "fall", "flat"),
  /** Calendar or fiscal year so far against the same months a year before. */
  YEAR_TO_DATE("rise", "fall", "flat"),
  /** A partner's share in the change of the world's flow, in percent. */
  SHARE_OF_CHANGE,
  WORKING_DAYS("rise", "fall", "flat"),
  CALENDAR("lunar-new-year", "leap-day"),
  TERMS_OF_TRADE("better", "worse", "same"),
  /** The bill for mineral fuels: its change or its level. */
  ENERGY("rise", "fall", "flat"),
  /** What the figures are said to cover. Customs figures are goods alone. */
  SCOPE("goods", "goods-and-services", "tourism", "services"),
  MULTIPLE("halved", "doubled", "tripled"),
  /** Growth of a part of the month ({@code stage}) beside the month's. */
  STAGES("rise", "fall", "flat"),
  /** A US duty on goods ({@code items} or all), its rate in percent and its state on a day. */
  DUTY("in-force", "announced", "suspended", "ended"),
  /** Any other cause of a movement. */
  CAUSE,
  /** Words with a number that could not be read as any of the above; {@code why} says why. */
  UNMATCHED;

  private final List<String> forms;

  StatementKind(String... forms) {
    this.forms = List.of(forms);
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The forms that a statement of this kind may claim. */
  public List<String> forms() {
    return forms;
  }

  public static Optional<StatementKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
