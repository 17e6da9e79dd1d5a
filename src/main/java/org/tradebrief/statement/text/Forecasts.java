package org.tradebrief.statement.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.Detail;
import org.tradebrief.statement.StatedUnit;
import org.tradebrief.statement.StatementKind;

/** What was expected: "below the forecast of 4.5%", 予測の4.5％増を下回る. */
final class Forecasts {
  private final SentenceParts parts;
  private final Tokens tokens;
  private final Told told;

  Forecasts(SentenceParts parts) {
    this.parts = parts;
    this.tokens = parts.tokens();
    this.told = parts.told();
  }

  void read() {
    if (!tokens.has(Role.FORECAST)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean amount =
          tokens.isNum(i)
              && !told.isUsed(i)
              && (tokens.num(i).is(StatedUnit.PERCENT) || tokens.num(i).is(StatedUnit.YEN));
      if (amount && isExpected(i)) {
        expected(i);
      }
    }
  }

  /** The word stands right before the number or right behind it. */
  private boolean isExpected(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      if (tokens.is(i, Role.FORECAST)) {
        return true;
      }
      if (tokens.isNum(i) || tokens.isMark(i)) {
        break;
      }
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
      if (tokens.is(i, Role.FORECAST)) {
        return true;
      }
      if (tokens.isNum(i) || tokens.isMark(i) || tokens.is(i, Role.AGAINST)) {
        break;
      }
    }
    return false;
  }

  private void expected(int at) {
    Optional<Noun> noun = parts.noun(at);
    if (noun.isEmpty()) {
      told.unread(at, Told.Why.SUBJECT);
      return;
    }
    boolean percent = tokens.num(at).is(StatedUnit.PERCENT);
    if (percent && noun.get().isBalance()) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    details.put(Detail.MEASURE, percent ? "growth" : "value");
    survey().ifPresent(name -> details.put(Detail.SURVEY, name));
    boolean falls = tokens.is(at + 1, Role.MOVE, "fall");
    parts.say(
        StatementKind.FORECAST,
        noun.get(),
        parts.times().of(at),
        against(at),
        Optional.of(falls ? negated(at) : tokens.num(at).signedStated()),
        details,
        at);
  }

  private org.tradebrief.statement.Stated negated(int at) {
    var stated = tokens.num(at).stated();
    return new org.tradebrief.statement.Stated(
        stated.number().negate(),
        stated.unit(),
        stated.precision(),
        stated.approximation(),
        stated.printed());
  }

  private String against(int at) {
    if (parts.clauses().isJapanese()) {
      int behind = tokens.next(at, at + 5, Role.AGAINST);
      return behind < 0 ? "" : tokens.value(behind);
    }
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      if (tokens.is(i, Role.AGAINST)) {
        return tokens.value(i);
      }
      boolean than = tokens.is(i + 1, Role.LINK, "than");
      if (than && (tokens.is(i, Role.MOVE, "rise") || tokens.is(i, Role.YEN_MOVE, "stronger"))) {
        return "above";
      }
      if (than && (tokens.is(i, Role.MOVE, "fall") || tokens.is(i, Role.YEN_MOVE, "weaker"))) {
        return "below";
      }
      if (tokens.isMark(i) || tokens.isNum(i)) {
        break;
      }
    }
    return "";
  }

  /** The name in quotation marks before a colon. */
  private Optional<String> survey() {
    String text = tokens.text();
    char open = text.isEmpty() ? ' ' : text.charAt(0);
    if (open != '"' && open != '\u300C') {
      return Optional.empty();
    }
    int end = text.indexOf(open == '"' ? '"' : '\u300D', 1);
    boolean named = end > 1 && end + 1 < text.length() && text.charAt(end + 1) == ':';
    return named ? Optional.of(text.substring(1, end)) : Optional.empty();
  }
}
