package org.tradebrief.statement.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.Approximation;
import org.tradebrief.statement.Detail;
import org.tradebrief.statement.Stated;
import org.tradebrief.statement.StatedUnit;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.table.Period;

/** Where a figure stands among others: streaks, firsts, ranks, records, "since". */
final class Standings {
  private final SentenceParts parts;
  private final Tokens tokens;
  private final Told told;

  Standings(SentenceParts parts) {
    this.parts = parts;
    this.tokens = parts.tokens();
    this.told = parts.told();
  }

  void read() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNum(i) && !told.isUsed(i)) {
        counted(i);
      } else if (tokens.is(i, Role.TOP)) {
        top(i);
      } else if (tokens.is(i, Role.PARTNER)) {
        partner(i);
      }
    }
  }

  private void counted(int at) {
    switch (tokens.num(at).counts()) {
      case ORDINAL, MONTHS, YEARS, NOTHING -> run(at);
      case RANK -> rank(at);
      default -> {}
    }
  }

  private void run(int at) {
    boolean firstIn = isFirstIn(at);
    int run = near(at, Role.RUN);
    if (!firstIn && run < 0) {
      int top = tokens.after(at);
      if (tokens.num(at).counts() == Piece.Counts.ORDINAL && tokens.is(top, Role.TOP)) {
        rank(at);
      }
      return;
    }
    Optional<Noun> noun = parts.noun(at);
    if (noun.isEmpty()) {
      told.unread(at, Told.Why.SUBJECT);
      return;
    }
    String form = direction(at, noun.get());
    if (form.isEmpty() || parts.denied(at)) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    Times.Found time = parts.times().of(at);
    boolean years =
        tokens.num(at).counts() == Piece.Counts.YEARS || tokens.text().contains("yearly");
    if (years && parts.isMonth(time.period())) {
      told.unread(at, Told.Why.PERIOD);
      return;
    }
    parts.say(
        firstIn ? StatementKind.FIRST_IN : StatementKind.STREAK,
        noun.get(),
        time,
        form,
        Optional.of(count(at)),
        Map.of(),
        at);
  }

  /** "at least the 11th" counts from below. */
  private Stated count(int at) {
    Piece.Num num = tokens.num(at);
    int before = at - 1;
    before = tokens.is(before, Role.FILLER, "the") ? before - 1 : before;
    boolean atLeast = tokens.is(before, Role.APPROXIMATION, "more-than");
    Stated plain = num.stated();
    return atLeast
        ? new Stated(
            plain.number(),
            StatedUnit.COUNT,
            plain.precision(),
            Approximation.MORE_THAN,
            plain.printed())
        : plain;
  }

  /** "the first rise in two months", 2カ月ぶりの増加. */
  private boolean isFirstIn(int at) {
    Piece.Counts counts = tokens.num(at).counts();
    if (counts != Piece.Counts.MONTHS && counts != Piece.Counts.YEARS) {
      return false;
    }
    if (tokens.is(at + 1, Role.SINCE, "first-in")) {
      return true;
    }
    int in = at - 1;
    boolean linked = tokens.is(in, Role.LINK, "in") || tokens.is(in, Role.LINK, "to");
    return linked
        && (tokens.last(in, in - 5, Role.FIRST) >= 0 || tokens.is(in - 1, Role.TOP, "crossing"));
  }

  private int near(int at, Role role) {
    int limit = Math.min(tokens.size(), at + 5);
    for (int i = at + 1; i < limit; i++) {
      if (tokens.is(i, role)) {
        return i;
      }
      if (tokens.isMark(i) || tokens.isNum(i)) {
        return -1;
      }
    }
    return tokens.is(at - 1, role) ? at - 1 : -1;
  }

  /** rise, fall, surplus or deficit: the word beside the count, else that of the clause. */
  private String direction(int at, Noun noun) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + 6); i++) {
      String found = standing(i);
      if (!found.isEmpty()) {
        return found;
      }
      if (tokens.isMark(i) && !tokens.isMark(i, '(')) {
        break;
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      boolean first = tokens.is(i, Role.FIRST);
      if (!standing(i).isEmpty() && tokens.last(i, i - 3, Role.FIRST) >= 0) {
        return standing(i);
      }
      if (first || tokens.isMark(i)) {
        break;
      }
    }
    if (noun.isBalance()) {
      return sideOf(noun);
    }
    for (int i = Math.min(at, tokens.size()) - 1; i >= noun.to(); i--) {
      String found = standing(i);
      if (found.equals("rise") || found.equals("fall")) {
        return found;
      }
    }
    return noun.move().equals("rise") || noun.move().equals("fall") ? noun.move() : "";
  }

  private String sideOf(Noun noun) {
    if (!noun.side().isEmpty()) {
      return noun.side();
    }
    int end = parts.clauses().end(noun);
    for (int i = noun.to(); i < end; i++) {
      if (tokens.is(i, Role.SIDE)) {
        return tokens.value(i);
      }
    }
    return "";
  }

  private String standing(int at) {
    boolean moves = tokens.is(at, Role.MOVE, "rise") || tokens.is(at, Role.MOVE, "fall");
    return moves || tokens.is(at, Role.SIDE) ? tokens.value(at) : "";
  }

  private void rank(int at) {
    int first = tokens.after(at) + 1;
    Optional<Noun> behind =
        parts.clauses().nouns().stream()
            .filter(n -> n.from() == first && n.isBalance() && !n.unclear())
            .findFirst();
    Optional<Noun> noun = behind.or(() -> parts.noun(at));
    if (noun.filter(n -> isAmongPartners(n, tokens.after(at))).isPresent()) {
      partners(at, noun.get(), Optional.of(tokens.num(at).stated()));
      return;
    }
    if (noun.filter(n -> !n.isBalance()).isEmpty()) {
      told.unread(at, Told.Why.SUBJECT);
      return;
    }
    if (parts.denied(at) || !noun.get().move().isEmpty()) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    parts.say(
        StatementKind.RANK,
        noun.get(),
        timeOf(noun.get(), at),
        "",
        Optional.of(tokens.num(at).stated()),
        SentenceParts.details(Detail.AMONG, among(at, true)),
        at);
  }

  /** The month that is ranked, not the month whose like it is ranked among. */
  private Times.Found timeOf(Noun noun, int at) {
    return parts.times().of(Math.min(noun.from(), at));
  }

  private void top(int at) {
    String value = tokens.value(at);
    if (value.equals("crossing") || tokens.isNum(at - 1) && tokens.num(at - 1).isCount()) {
      return;
    }
    Optional<Noun> noun = holder(at);
    if (noun.isEmpty() || parts.denied(at)) {
      return;
    }
    Times.Found time = timeOf(noun.get(), at);
    int since = since(at);
    boolean record = value.startsWith("record") || isAmongAll(at) || sameMonth(at);
    String form = form(at, noun.get(), value);
    boolean change = form.equals("rise") || form.equals("fall");
    if (form.isEmpty()) {
      return;
    }
    if (!record && since < 0 && value.equals("high") && isAmongPartners(noun.get(), at)) {
      partners(at, noun.get(), Optional.empty());
    } else if (record && !change) {
      parts.say(
          StatementKind.RECORD,
          noun.get(),
          time,
          form,
          Optional.empty(),
          SentenceParts.details(Detail.AMONG, among(at, false)),
          -1);
    } else if (since >= 0) {
      since(at, noun.get(), time, form, since);
    } else if (record) {
      parts.say(
          StatementKind.LARGEST_SINCE, noun.get(), time, form, Optional.empty(), Map.of(), -1);
    }
  }

  /** "The largest surplus with the US": among partners, where no word says among months. */
  private boolean isAmongPartners(Noun noun, int top) {
    boolean before = noun.from() == top + 1 || noun.from() <= top && top < noun.to();
    String text = tokens.text();
    return noun.isBalance()
        && !noun.side().isEmpty()
        && noun.areas().size() == 1
        && before
        && !parts.clauses().isJapanese()
        && !text.contains(" ever")
        && !text.contains("history")
        && !text.contains("on record");
  }

  private void partners(int at, Noun noun, Optional<Stated> place) {
    if (parts.denied(at)) {
      place.ifPresent(number -> told.unread(at, Told.Why.KIND));
      return;
    }
    parts.say(
        StatementKind.PARTNER_RANK,
        noun,
        timeOf(noun, at),
        noun.side(),
        place,
        Map.of(),
        place.isPresent() ? at : -1);
  }

  private Optional<Noun> holder(int at) {
    for (Noun noun : parts.clauses().nouns()) {
      if (noun.from() <= at && at < noun.to() || noun.from() == at + 1) {
        return Optional.of(noun).filter(n -> !n.unclear() && n.flow().isPresent());
      }
    }
    return parts.noun(at).filter(n -> n.from() < at);
  }

  private void since(int at, Noun noun, Times.Found time, String form, int since) {
    int when = parts.clauses().isJapanese() ? timeBefore(since) : since + 1;
    if (!tokens.isTime(when)) {
      return;
    }
    Optional<Period> period = parts.times().read(when).period();
    if (period.isEmpty()) {
      return;
    }
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    details.put(Detail.SINCE, period.get().id());
    int earlier = when + 2;
    boolean given = tokens.isMark(when + 1, '(') && tokens.isNum(earlier);
    if (given) {
      details.put(Detail.EARLIER, tokens.num(earlier).digits());
    }
    boolean level = form.equals("high") || form.equals("low");
    boolean said =
        parts.say(
            level ? StatementKind.LEVEL_SINCE : StatementKind.LARGEST_SINCE,
            noun,
            time,
            form,
            Optional.empty(),
            details,
            -1);
    if (said && given) {
      told.use(earlier);
    }
  }

  /** T（20.0％増）以来: the time stands before its bracket. */
  private int timeBefore(int since) {
    int at = since - 1;
    if (tokens.isMark(at, ')')) {
      at = tokens.bracket(at) - 1;
    }
    return at;
  }

  private int since(int at) {
    for (int i = parts.clauses().isJapanese() ? Math.max(0, at - 8) : at; i < tokens.size(); i++) {
      boolean behind = !parts.clauses().isJapanese() && i > at && tokens.is(i, Role.TOP);
      if (behind || parts.clauses().isJapanese() && i >= at) {
        return -1;
      }
      if (tokens.is(i, Role.SINCE, "since")) {
        return i;
      }
    }
    return -1;
  }

  /** "of the 555 months since January 1979", 以降の555カ月で. */
  private boolean isAmongAll(int at) {
    int from = parts.clauses().isJapanese() ? Math.max(0, at - 6) : at;
    int to = parts.clauses().isJapanese() ? at : Math.min(tokens.size(), at + 6);
    for (int i = from; i < to; i++) {
      if (tokens.isNum(i)
          && tokens.num(i).counts() == Piece.Counts.MONTHS
          && !tokens.is(i - 1, Role.LINK, "in")) {
        return true;
      }
    }
    return false;
  }

  /** "for the month of March", 3月として. */
  private boolean sameMonth(int at) {
    if (parts.clauses().isJapanese()) {
      for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
        if (tokens.isTime(i) && tokens.when(i) instanceof When.NamedMonth) {
          return true;
        }
        if (tokens.isMark(i)) {
          return false;
        }
      }
      return false;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 6); i++) {
      if (tokens.is(i, Role.LINK, "to") || tokens.is(i, Role.LINK, "of")) {
        int next = tokens.after(i);
        if (tokens.isTime(next) && tokens.when(next) instanceof When.NamedMonth) {
          return true;
        }
      }
      if (tokens.is(i, Role.AND) || tokens.isMark(i)) {
        return false;
      }
    }
    return false;
  }

  private String among(int at, boolean rank) {
    return sameMonth(at) && !(rank && isAmongAll(at)) ? "same-month" : "all";
  }

  /** What is the highest or largest: the level, the change or the balance. */
  private String form(int at, Noun noun, String top) {
    boolean low = top.contains("low");
    int next = tokens.after(at);
    String move = standing(next);
    if (move.equals("rise") || move.equals("fall")) {
      return noun.isBalance() ? "" : move;
    }
    if (noun.isBalance()) {
      return low ? "" : sideOf(noun).isEmpty() ? "surplus".equals(move) ? move : "" : sideOf(noun);
    }
    if (noun.move().equals("rise") || noun.move().equals("fall")) {
      return noun.move();
    }
    return low ? "low" : "high";
  }

  /** "China was the largest supplier", 最大の輸出先は米国. */
  private void partner(int at) {
    int area =
        parts.clauses().isJapanese()
            ? tokens.next(at, at + 4, Role.AREA)
            : tokens.last(at, at - 5, Role.AREA);
    if (area < 0 || parts.denied(at)) {
      return;
    }
    String what = tokens.value(at);
    boolean balance = what.equals("surplus") || what.equals("deficit");
    Noun noun = Noun.at(area, area + 1).area(tokens.value(area));
    parts.say(
        StatementKind.PARTNER_RANK,
        balance ? noun.side(what) : noun.flow(EnglishNouns.flow(what)),
        parts.times().of(at),
        balance ? what : "",
        Optional.empty(),
        Map.of(),
        -1);
  }
}
