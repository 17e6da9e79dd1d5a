package org.tradebrief.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of statement, by the numbers of the statement grammar. A fiscal year (42) is no kind of
 * its own: every kind may be about one, by the period of its subject. The constant's name in lower
 * case with dashes is the word of a claims file.
 */
public enum StatementKind {
  /** How much: money, or a quantity where the unit says so. */
  LEVEL("1"),
  /** Change on the year in percent, or only its direction (2; approximate 3). */
  CHANGE("2, 3", "rise", "fall", "flat"),
  /** A level or a balance in dollars. */
  DOLLARS("4", "surplus", "deficit"),
  /** The side of the balance and its size in yen (5, 28). */
  BALANCE("5, 28", "surplus", "deficit"),
  /** A balance against the year before, in percent where a number is given. */
  BALANCE_CHANGE("6", "wider", "narrower", "unchanged"),
  /** The balance changed its side; {@code base} says against what. */
  SWING("7", "surplus", "deficit"),
  /** The n-th rise, fall, surplus or deficit in a row. */
  STREAK("8, 9", "rise", "fall", "surplus", "deficit"),
  /** The first rise, fall, surplus or deficit in n months or years. */
  FIRST_IN("10", "rise", "fall", "surplus", "deficit"),
  /** The largest rise, fall, surplus or deficit since a period. */
  LARGEST_SINCE("11", "rise", "fall", "surplus", "deficit"),
  /** The highest or lowest level since a period. */
  LEVEL_SINCE("12", "high", "low"),
  /** Higher than all before, or than all of the same calendar month ({@code among}). */
  RECORD("13, 14", "high", "low", "surplus", "deficit"),
  /** The n-th highest ever, or of the same calendar month. */
  RANK("15"),
  /** A round level reached for the first time; the value is the level. */
  CROSSING("16"),
  /** Growth against that of the month before; the size word counts. */
  PACE("17", "slower", "faster", "same"),
  REVERSAL("18", "rise-after-fall", "fall-after-rise"),
  /** Against an earlier figure of the same month; {@code earlier} is that figure. */
  REVISED("19", "up", "down", "same"),
  /** Against what a survey expected; the value is the figure expected. */
  FORECAST("20", "above", "below", "in-line"),
  /** Goods ({@code items}) that moved the flow the way it went (21, 23). */
  LED_BY("21, 23", "rise", "fall"),
  /** Goods that moved against the flow, or held it back (22, 24). */
  DRAG("22, 24", "rise", "fall"),
  /** What an item added to the growth of its page, in points. */
  CONTRIBUTION("21, 22"),
  /** Value beside volume and unit value; with {@code measure} the change of one of them. */
  VALUE_VOLUME("25", "rise", "fall", "flat", "price-led", "volume-led"),
  /** The value of one unit of an item: its change, or its level in yen. */
  UNIT_VALUE("26", "rise", "fall", "flat"),
  /** The yen's rate moved the value of a flow. */
  YEN_EFFECT("27", "rise", "fall"),
  /** The yen against the dollar: the rate, or its change in percent (A15). */
  YEN("A15", "weaker", "stronger", "unchanged"),
  /** The n-th largest market, supplier, surplus or deficit among countries; 1 without a value. */
  PARTNER_RANK("29", "surplus", "deficit"),
  /** A partner's or an item's share in the flow, in percent. */
  SHARE("30"),
  /** A region and a member ({@code areas}) against it. */
  REGION_MEMBER("31", "rise-but-fall", "fall-but-rise"),
  /** One partner against others ({@code areas}). */
  SHIFT("32", "fall-while-rise", "rise-while-fall"),
  /** Goods take another way to avoid duties: a cause. */
  REROUTING("33"),
  /** An unusual rise before a duty: a pattern. */
  FRONT_LOADING("34", "visible", "not-visible"),
  /** Falls after a duty, of goods or of all exports to the country that raised it: a pattern. */
  TARIFF_HIT("35", "seen", "not-seen"),
  /**
   * Prices that fell as if to bear a duty: a pattern. A value in percent is the share of the fall
   * that would have kept the price with duty.
   */
  ABSORPTION("36", "absorbed", "not-absorbed"),
  /** Month on month, seasonally adjusted. */
  ADJUSTED_CHANGE("37", "rise", "fall", "flat"),
  THREE_MONTHS("38", "rise", "fall", "flat"),
  ANNUALISED("39", "rise", "fall", "flat"),
  THREE_ON_THREE("40", "rise", "fall", "flat"),
  /** Calendar or fiscal year so far against the same months a year before. */
  YEAR_TO_DATE("41", "rise", "fall", "flat"),
  /** A partner's share in the change of the world's flow, in percent. */
  SHARE_OF_CHANGE("43"),
  WORKING_DAYS("44", "rise", "fall", "flat"),
  CALENDAR("45", "lunar-new-year", "leap-day"),
  TERMS_OF_TRADE("46", "better", "worse", "same"),
  /** The bill for mineral fuels: its change or its level. */
  ENERGY("47", "rise", "fall", "flat"),
  /** What the figures are said to cover. Customs figures are goods alone. */
  SCOPE("48", "goods", "goods-and-services", "tourism", "services"),
  MULTIPLE("49", "halved", "doubled", "tripled"),
  /** Growth of a part of the month ({@code stage}) beside the month's. */
  STAGES("50", "rise", "fall", "flat"),
  /** A US duty on goods ({@code items} or all), its rate in percent and its state on a day. */
  DUTY("section 4", "in-force", "announced", "suspended", "ended"),
  /** Any other cause of a movement. */
  CAUSE(""),
  /** Words with a number that could not be read as any of the above; {@code why} says why. */
  UNMATCHED("");

  private final String grammar;
  private final List<String> forms;

  StatementKind(String grammar, String... forms) {
    this.grammar = grammar;
    this.forms = List.of(forms);
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its numbers in the list of sentence forms that this enumeration follows. */
  public String grammar() {
    return grammar;
  }

  /** The forms that a statement of this kind may claim. */
  public List<String> forms() {
    return forms;
  }

  public static Optional<StatementKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
