package org.tradebrief.statement.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.About;
import org.tradebrief.statement.Detail;
import org.tradebrief.statement.Stated;
import org.tradebrief.statement.StatedUnit;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.table.Period;

/** Dollars with the rate they are at, and the yen itself. */
final class Rates {
  private final SentenceParts parts;
  private final Tokens tokens;
  private final Told told;

  Rates(SentenceParts parts) {
    this.parts = parts;
    this.tokens = parts.tokens();
    this.told = parts.told();
  }

  void read() {
    boolean dollars = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNum(i) && tokens.num(i).is(StatedUnit.DOLLARS) && !told.isUsed(i)) {
        dollars(i);
        dollars = true;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNum(i) && !told.isUsed(i)) {
        if (tokens.num(i).is(StatedUnit.YEN_PER_DOLLAR)) {
          rate(i, dollars);
        } else if (tokens.num(i).is(StatedUnit.PERCENT)) {
          terms(i);
          change(i);
        }
      }
    }
  }

  /** "The terms of trade improved about 8.3%." */
  private void terms(int at) {
    int terms = tokens.next(0, at, Role.TERMS);
    boolean near = terms >= 0 && tokens.is(terms, Role.TERMS, "terms") && !tokens.inside(at);
    for (int i = terms; near && i < Math.min(tokens.size(), at + 3); i++) {
      boolean moved = tokens.is(i, Role.TERMS, "better") || tokens.is(i, Role.TERMS, "worse");
      if (moved && Math.abs(i - at) < 4 && !parts.denied(at)) {
        told.say(
            StatementKind.TERMS_OF_TRADE,
            new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            tokens.value(i),
            Optional.of(tokens.num(at).stated()),
            Map.of(),
            at);
        return;
      }
    }
  }

  private void dollars(int at) {
    Optional<Noun> clear = parts.noun(at);
    if (clear.isEmpty()) {
      told.unread(at, Told.Why.SUBJECT);
      return;
    }
    if (parts.denied(at) || parts.times().isCompared(at)) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    Noun noun = clear.get();
    Map<Detail, String> details = rateDetails();
    boolean said =
        parts.say(
            StatementKind.DOLLARS,
            noun,
            parts.times().of(at),
            noun.isBalance() ? side(noun) : "",
            Optional.of(tokens.num(at).stated()),
            details,
            at);
    int rate = rateAt();
    if (said && rate >= 0) {
      told.use(rate);
      if (details.get(Detail.RATE_KIND) != null
          && details.get(Detail.RATE_KIND).equals("customs-average")) {
        rate(rate, false);
      }
    }
  }

  private String side(Noun noun) {
    if (!noun.side().isEmpty()) {
      return noun.side();
    }
    int side = tokens.next(noun.to(), parts.clauses().end(noun), Role.SIDE);
    return side >= 0 ? tokens.value(side) : "";
  }

  private int rateAt() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNum(i) && tokens.num(i).is(StatedUnit.YEN_PER_DOLLAR)) {
        return i;
      }
    }
    return -1;
  }

  private Map<Detail, String> rateDetails() {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    int rate = rateAt();
    if (rate >= 0) {
      details.put(Detail.RATE, tokens.num(rate).digits());
    }
    int kind = tokens.next(0, tokens.size(), Role.RATE_KIND);
    if (kind >= 0) {
      details.put(Detail.RATE_KIND, tokens.value(kind));
    }
    for (int i = Math.max(0, kind); kind >= 0 && i < tokens.size(); i++) {
      day(i).ifPresent(day -> details.putIfAbsent(Detail.DAY, day));
    }
    for (int i = 0; kind >= 0 && i < kind; i++) {
      if (parts.clauses().isJapanese()) {
        day(i).ifPresent(day -> details.put(Detail.DAY, day));
      }
    }
    return details;
  }

  private Optional<String> day(int at) {
    return tokens.isTime(at) && tokens.when(at) instanceof When.Day day
        ? day.date().map(Object::toString)
        : Optional.empty();
  }

  private void rate(int at, boolean dollars) {
    if (dollars || parts.denied(at)) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    Optional<Period> period = ratePeriod();
    Map<Detail, String> details = rateDetails();
    details.remove(Detail.RATE);
    told.say(
        StatementKind.YEN,
        new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            period.filter(p -> !p.equals(parts.clauses().carry().verified()))),
        "",
        Optional.of(tokens.num(at).stated()),
        details,
        at);
  }

  private Optional<Period> ratePeriod() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isTime(i)) {
        Optional<Period> period = parts.times().read(i).period();
        if (period.isPresent()) {
          return period;
        }
      }
    }
    return parts.clauses().carry().period();
  }

  /** "the yen was 0.1% weaker", 0.1％の円安. */
  private void change(int at) {
    if (told.isUsed(at)) {
      return;
    }
    int near = tokens.next(at, at + 4, Role.YEN_MOVE);
    boolean yen =
        tokens.has(Role.YEN, "yen") || tokens.has(Role.YEN, "rate") || parts.clauses().isJapanese();
    if (near < 0) {
      near = tokens.last(at, at - 4, Role.YEN_MOVE);
    }
    if (near < 0 || !yen || tokens.last(at, Math.min(at, near), Role.FLOW) > near) {
      return;
    }
    if (parts.denied(at)) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    Optional<Period> period = ratePeriod();
    Optional<Stated> value = Optional.of(tokens.num(at).stated());
    told.say(
        StatementKind.YEN,
        new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            period.filter(p -> !p.equals(parts.clauses().carry().verified()))),
        tokens.value(near),
        value,
        Map.of(),
        at);
  }
}
