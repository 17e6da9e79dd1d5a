package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.About;
import org.tradebrief.statement.Detail;
import org.tradebrief.statement.StatedUnit;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.table.Area;

/**
 * US duties: each rate in a sentence about tariffs, with the goods that stand right before or
 * behind it, the state that the sentence gives, the day it names and who pays.
 */
final class Duties {
  private final SentenceParts parts;
  private final Tokens tokens;
  private final Told told;

  Duties(SentenceParts parts) {
    this.parts = parts;
    this.tokens = parts.tokens();
    this.told = parts.told();
  }

  void read() {
    boolean carried = parts.clauses().carry().onDuties() && tokens.has(Role.DUTY_STATE);
    if (!tokens.has(Role.DUTY) && !(carried && parts.clauses().nouns().isEmpty())) {
      return;
    }
    boolean price = tokens.has(Role.DUTY, "price");
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNum(i) && !told.isUsed(i) && tokens.num(i).is(StatedUnit.PERCENT) && isRate(i)) {
        if (price) {
          // "A fall of 19.6% would have kept the price with duty": what might have been.
          told.unread(i, Told.Why.KIND);
        } else {
          duty(i);
        }
      }
    }
  }

  /** A percentage that no word of a movement or share claims, and that a duty is near to. */
  private boolean isRate(int at) {
    boolean moves =
        tokens.is(tokens.after(at), Role.MOVE)
            || tokens.is(tokens.before(at), Role.MOVE)
            || tokens.is(tokens.before(at), Role.LINK, "by");
    if (moves || tokens.num(at).signed()) {
      return false;
    }
    int next = tokens.after(at);
    boolean of = tokens.is(next, Role.LINK, "of") && !parts.clauses().isJapanese();
    boolean listed = tokens.is(at - 1, Role.GOODS) && tokens.has(Role.SHARE);
    return !of && !listed;
  }

  private void duty(int at) {
    if (parts.denied(at) && !tokens.is(tokens.last(at, 0, Role.NOT), Role.NOT, "no")) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    List<String> goods = goods(at);
    if (goods.isEmpty()) {
      List<String> left = unclaimed();
      if (!left.isEmpty() && !isOnlyOneWithout()) {
        told.unread(at, Told.Why.SUBJECT);
        return;
      }
      goods = left;
    }
    if (!goods.isEmpty()) {
      details.put(Detail.ITEMS, String.join(" ", goods));
    }
    origin(at).ifPresent(id -> details.put(Detail.ORIGIN, id));
    if (tokens.has(Role.DUTY_STATE, "current")) {
      details.put(Detail.TIME, "current");
    }
    day().ifPresent(day -> details.put(Detail.DAY, day));
    told.say(
        StatementKind.DUTY,
        new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        state(at),
        Optional.of(tokens.num(at).stated()),
        details,
        at);
  }

  /** Goods of the sentence that stand at no rate: "the tariff on cars is 25%". */
  private List<String> unclaimed() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Role.GOODS)) {
        all.add(tokens.value(i));
      }
    }
    List<String> left = new ArrayList<>(distinct(all));
    rates().forEach(rate -> left.removeAll(goods(rate)));
    return left;
  }

  /** Then the goods are its own; of two, nobody can tell whose they are. */
  private boolean isOnlyOneWithout() {
    return rates().stream().filter(rate -> goods(rate).isEmpty()).count() == 1;
  }

  private List<Integer> rates() {
    List<Integer> rates = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isRateAt(i)) {
        rates.add(i);
      }
    }
    return rates;
  }

  /** "25% on cars, steel and aluminium", 鉄鋼への25％関税. */
  private List<String> goods(int at) {
    List<String> goods = new ArrayList<>();
    int next = at + 1;
    while (tokens.is(next, Role.DUTY)
        || tokens.is(next, Role.FILLER)
        || tokens.is(next, Role.LINK, "on")
        || tokens.is(next, Role.LINK, "of")
        || tokens.is(next, Role.DUTY_STATE)
        || tokens.isOther(next)) {
      next++;
      if (next - at > 6) {
        break;
      }
    }
    while (tokens.is(next, Role.GOODS)
        || tokens.is(next, Role.AND, "and")
        || tokens.isMark(next, ',')
        || tokens.is(next, Role.FILLER) && tokens.is(next + 1, Role.GOODS)
        || tokens.is(next, Role.REPORTER) && tokens.is(next + 1, Role.GOODS)) {
      if (tokens.is(next, Role.GOODS)) {
        goods.add(tokens.value(next));
      }
      boolean ends =
          !tokens.is(next, Role.GOODS)
              && !tokens.is(tokens.after(next), Role.GOODS)
              && !tokens.is(next + 1, Role.AND)
              && !tokens.is(next + 1, Role.REPORTER);
      next++;
      if (ends) {
        break;
      }
    }
    if (!goods.isEmpty() && !parts.clauses().isJapanese()) {
      return distinct(goods);
    }
    return distinct(parts.clauses().isJapanese() ? before(at) : goods);
  }

  private List<String> before(int at) {
    List<String> goods = new ArrayList<>();
    int i = at - 1;
    while (i >= 0
        && (tokens.is(i, Role.LINK)
            || tokens.is(i, Role.GOODS)
            || tokens.is(i, Role.AND, "and")
            || tokens.isMark(i, ',') && tokens.is(i - 1, Role.GOODS)
            || tokens.is(i, Role.DUTY_STATE, "current")
            || tokens.is(i, Role.FILLER))) {
      if (tokens.is(i, Role.GOODS)) {
        goods.addFirst(tokens.value(i));
      }
      i--;
    }
    return goods;
  }

  /** Cars and light trucks are what the tables call motor vehicles. */
  private static List<String> distinct(List<String> goods) {
    return goods.stream().map(id -> id.equals("CARS") ? "MOTOR_VEHICLES" : id).distinct().toList();
  }

  /** Who pays: the country that the words name, Japan where they name none. */
  private Optional<String> origin(int at) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Role.AREA)
          && !tokens.value(i).equals("USA")
          && !tokens.value(i).equals(Area.WORLD_ID)) {
        boolean nearer = tokens.has(Role.REPORTER) && between(i, at);
        if (!nearer) {
          return Optional.of(tokens.value(i));
        }
      }
    }
    return Optional.empty();
  }

  private boolean between(int area, int at) {
    int reporter = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Role.REPORTER)
          && (reporter < 0 || Math.abs(i - at) < Math.abs(reporter - at))) {
        reporter = i;
      }
    }
    return Math.abs(reporter - at) <= Math.abs(area - at);
  }

  /** The last state behind the rate, else the nearest before it; without one none is claimed. */
  private String state(int at) {
    if (tokens.text().contains("not yet in force") || tokens.text().contains("未発効")) {
      return "announced";
    }
    String found = "";
    for (int i = at + 1; i < tokens.size() && !isRateAt(i); i++) {
      found = isState(i) ? tokens.value(i) : found;
    }
    for (int i = at - 1; i >= 0 && found.isEmpty(); i--) {
      found = isState(i) ? tokens.value(i) : found;
    }
    if (found.isEmpty() && tokens.has(Role.DUTY_STATE, "current")) {
      return "in-force";
    }
    return found;
  }

  private boolean isState(int at) {
    return tokens.is(at, Role.DUTY_STATE) && !tokens.value(at).equals("current");
  }

  private boolean isRateAt(int at) {
    return tokens.isNum(at) && tokens.num(at).is(StatedUnit.PERCENT) && isRate(at);
  }

  /** The day that the whole sentence is about: not one inside a bracket. */
  private Optional<String> day() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean outside = tokens.isTime(i) && !tokens.inside(i) && !isOfAnnouncement(i);
      if (outside && tokens.when(i) instanceof When.Day day) {
        return day.year().isPresent()
            ? day.date().map(Object::toString)
            : Optional.of(year(day)).map(Object::toString);
      }
    }
    return Optional.empty();
  }

  /** "announced on 2 April", 4月2日に発表: the day says nothing of what is in force when. */
  private boolean isOfAnnouncement(int at) {
    boolean english =
        tokens.is(at - 1, Role.LINK, "on") && tokens.is(at - 2, Role.DUTY_STATE, "announced");
    boolean japanese =
        tokens.is(at + 1, Role.LINK, "to") && tokens.is(at + 2, Role.DUTY_STATE, "announced");
    return english || japanese;
  }

  private java.time.LocalDate year(When.Day day) {
    int year = parts.clauses().carry().periods().month().year();
    return new When.Day(Optional.of(year), day.month(), day.day()).date().orElseThrow();
  }
}
