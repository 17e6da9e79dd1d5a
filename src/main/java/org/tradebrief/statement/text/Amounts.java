package org.tradebrief.statement.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.Detail;
import org.tradebrief.statement.Stated;
import org.tradebrief.statement.StatedUnit;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Period;

/** Amounts in yen and quantities: levels, balances, what was revised and what lies a year back. */
final class Amounts {
  private final SentenceParts parts;
  private final Tokens tokens;
  private final Told told;

  Amounts(SentenceParts parts) {
    this.parts = parts;
    this.tokens = parts.tokens();
    this.told = parts.told();
  }

  void read() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNum(i) && !told.isUsed(i)) {
        Piece.Num num = tokens.num(i);
        if (num.is(StatedUnit.YEN)) {
          yen(i);
        } else if (num.is(StatedUnit.PIECES)
            || num.is(StatedUnit.TONS)
            || num.is(StatedUnit.KILOLITRES)) {
          quantity(i);
        }
      }
    }
  }

  private void yen(int at) {
    Optional<Noun> clear = parts.noun(at);
    if (clear.isEmpty()) {
      told.unread(at, Told.Why.SUBJECT);
      return;
    }
    Noun noun = clear.get();
    boolean adjusted = tokens.has(Role.BASE, "adjusted") && !tokens.has(Role.BASE, "not-adjusted");
    if (parts.denied(at) || adjusted || tokens.is(at + 1, Role.MOVE)) {
      told.unread(at, Told.Why.KIND);
    } else if (noun.aspect().equals("unit")) {
      say(StatementKind.UNIT_VALUE, at, noun, "", parts.times().of(at), Map.of());
    } else if (tokens.has(Role.REVISED)) {
      revised(at, noun);
    } else if (yearBefore(at)) {
      before(at, noun);
    } else if (parts.times().isCompared(at)) {
      compared(at, noun);
    } else if (isCrossing(at)) {
      say(StatementKind.CROSSING, at, noun, "", parts.times().of(at), Map.of());
    } else {
      level(at, noun, parts.times().of(at));
    }
  }

  private boolean isCrossing(int at) {
    return tokens.has(Role.TOP, "crossing")
        && tokens.next(0, tokens.size(), Role.NOT) < 0
        && !parts.noun(at).get().isBalance();
  }

  private void level(int at, Noun noun, Times.Found time) {
    StatementKind span = span(time);
    if (span != StatementKind.LEVEL && !noun.isBalance()) {
      told.say(
          span, parts.about(noun, time), "", Optional.of(tokens.num(at).stated()), Map.of(), at);
      return;
    }
    if (!noun.isBalance()) {
      say(StatementKind.LEVEL, at, noun, "", time, Map.of());
      return;
    }
    String side = side(at, noun);
    if (side.isEmpty()) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    say(StatementKind.BALANCE, at, noun, side, time, Map.of());
  }

  private static StatementKind span(Times.Found time) {
    return switch (time.span()) {
      case "year-to-date" -> StatementKind.YEAR_TO_DATE;
      case "three-months" -> StatementKind.THREE_MONTHS;
      default -> StatementKind.LEVEL;
    };
  }

  /** surplus or deficit as the noun, the words beside the number or its sign say. */
  private String side(int at, Noun noun) {
    int limit = parts.clauses().end(noun);
    String found = noun.side();
    int nearest = found.isEmpty() ? 6 : Math.abs(at - noun.to() + 1);
    for (int i = noun.to(); i < Math.min(limit, tokens.size()); i++) {
      if (tokens.is(i, Role.SIDE) && Math.abs(i - at) < nearest) {
        nearest = Math.abs(i - at);
        found = tokens.value(i);
      }
    }
    if (found.isEmpty()) {
      Piece.Num num = tokens.num(at);
      found = num.signed() && num.number().signum() < 0 ? "deficit" : "";
      return found.isEmpty() && (num.signed() || noun.side().isEmpty()) ? "surplus" : found;
    }
    return found;
  }

  /** "against a deficit of 634.5 billion yen a year earlier", （前年同月は6,345億円の赤字）. */
  private boolean yearBefore(int at) {
    int next = at + 1;
    if (parts.clauses().isJapanese()) {
      int open = tokens.bracket(at);
      return open >= 0 && tokens.is(open + 1, Role.BASE, "year-level");
    }
    return parts.times().isCompared(at) && tokens.is(next, Role.BASE, "year-level");
  }

  private void before(int at, Noun noun) {
    Times.Found time = parts.times().of(at);
    if (time.period().isEmpty() || !time.stage().isEmpty()) {
      told.unread(at, Told.Why.PERIOD);
      return;
    }
    Times.Found earlier = new Times.Found(time.period().map(Period::yearBefore), "", time.span());
    String side = noun.isBalance() ? sideBefore(at, noun) : "";
    StatementKind kind = noun.isBalance() ? StatementKind.BALANCE : StatementKind.LEVEL;
    say(kind, at, noun, side, earlier, Map.of());
  }

  private String sideBefore(int at, Noun noun) {
    int near =
        parts.clauses().isJapanese()
            ? tokens.next(at, at + 4, Role.SIDE)
            : tokens.last(at, at - 4, Role.SIDE);
    return near >= 0 ? tokens.value(near) : noun.side();
  }

  /** "from 349.9 billion yen in February": the level of the month that is named. */
  private void compared(int at, Noun noun) {
    int time = at + 1;
    time = tokens.is(time, Role.LINK, "in") ? time + 1 : time;
    if (parts.clauses().isJapanese()) {
      time = at - 2;
    }
    int open = tokens.bracket(at);
    if (open > 0 && tokens.isTime(open - 1)) {
      time = open - 1;
    }
    if (!tokens.isTime(time)) {
      told.unread(at, Told.Why.PERIOD);
      return;
    }
    level(at, noun, parts.times().read(time));
  }

  /** "of 584.5 billion yen was revised up from 559.2 billion yen". */
  private void revised(int at, Noun noun) {
    int word = tokens.next(0, tokens.size(), Role.REVISED);
    String form = tokens.value(word).equals("revised") ? "" : tokens.value(word);
    boolean first = parts.clauses().isJapanese() ? !fromInJapanese(at) : at < word;
    boolean to = tokens.is(tokens.before(at), Role.LINK, "to");
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    if (first || to) {
      if (told.has(StatementKind.REVISED)) {
        level(at, noun, parts.times().of(at));
        return;
      }
      earlier(at).ifPresent(e -> details.put(Detail.EARLIER, tokens.num(e).digits()));
      earlier(at).ifPresent(told::use);
      say(StatementKind.REVISED, at, noun, form, parts.times().of(at), details);
    } else if (!told.isUsed(at) && following(at).isEmpty()) {
      told.unread(at, Told.Why.KIND);
    }
  }

  private boolean fromInJapanese(int at) {
    return parts.times().isCompared(at);
  }

  private Optional<Integer> earlier(int at) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean other = i != at && tokens.isNum(i) && tokens.num(i).is(StatedUnit.YEN);
      if (other && parts.times().isCompared(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> following(int at) {
    for (int i = at + 1; i < tokens.size(); i++) {
      if (tokens.isNum(i) && tokens.num(i).is(StatedUnit.YEN)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void quantity(int at) {
    Optional<Noun> noun = parts.noun(at).filter(n -> !n.isBalance() && !n.goods().isEmpty());
    if (noun.isEmpty()) {
      told.unread(at, Told.Why.SUBJECT);
    } else if (parts.denied(at) || parts.times().isCompared(at)) {
      told.unread(at, Told.Why.KIND);
    } else {
      say(StatementKind.LEVEL, at, noun.get(), "", parts.times().of(at), Map.of());
    }
  }

  private void say(
      StatementKind kind,
      int at,
      Noun noun,
      String form,
      Times.Found time,
      Map<Detail, String> details) {
    Piece.Num num = tokens.num(at);
    boolean bare = kind == StatementKind.LEVEL && noun.flow().equals(Optional.of(Flow.BALANCE));
    Stated value = bare ? num.signedStated() : num.stated();
    boolean several = List.of(StatementKind.LEVEL, StatementKind.BALANCE).contains(kind);
    parts.say(kind, noun, time, form, Optional.of(value), several ? Map.of() : details, at);
  }
}
