package org.tradebrief.statement.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.Detail;
import org.tradebrief.statement.Stated;
import org.tradebrief.statement.StatedUnit;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.table.Period;

/**
 * Numbers in percent, points and folds: changes, shares, contributions and what they are held
 * against.
 */
final class Changes {
  private final SentenceParts parts;
  private final Tokens tokens;
  private final Told told;

  Changes(SentenceParts parts) {
    this.parts = parts;
    this.tokens = parts.tokens();
    this.told = parts.told();
  }

  void read() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNum(i) && !told.isUsed(i)) {
        Piece.Num num = tokens.num(i);
        if (num.is(StatedUnit.PERCENT)) {
          percent(i);
        } else if (num.is(StatedUnit.POINTS)) {
          points(i);
        } else if (num.is(StatedUnit.FOLD)) {
          fold(i);
        }
      }
    }
  }

  private void percent(int at) {
    Optional<Noun> clear = parts.noun(at);
    if (share(at)) {
      return;
    }
    if (clear.isEmpty()) {
      told.unread(at, Told.Why.SUBJECT);
      return;
    }
    Noun noun = clear.get();
    if (new Adjusted(parts).read(at, noun)) {
      return;
    }
    if (parts.denied(at) || otherBase(at)) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    if (parts.times().isCompared(at) || afterTime(at)) {
      earlier(at, noun);
      return;
    }
    change(at, noun);
  }

  /** "in January (45.7%)": the number of the time before its bracket. */
  private boolean afterTime(int at) {
    int open = tokens.bracket(at);
    return open > 0 && tokens.isTime(open - 1);
  }

  /**
   * Against the month before, or free of the season: not in these tables as a change on the year.
   */
  private boolean otherBase(int at) {
    return tokens.has(Role.BASE, "month") && !tokens.has(Role.BASE, "year")
        || tokens.has(Role.BASE, "adjusted")
        || inDollars(at);
  }

  /** "in dollars it fell 1.1%", ドル換算では: between the last mark and the number. */
  private boolean inDollars(int at) {
    int end = Math.min(tokens.size(), at + 4);
    for (int i = at - 1; i >= 0 && !tokens.isMark(i); i--) {
      if (tokens.is(i, Role.BASE, "dollars")) {
        return true;
      }
    }
    for (int i = at + 1; i < end && !tokens.isMark(i) && !tokens.isNum(i); i++) {
      if (tokens.is(i, Role.BASE, "dollars")) {
        return true;
      }
    }
    return false;
  }

  private void change(int at, Noun noun) {
    Piece.Num num = tokens.num(at);
    String form = form(at, noun);
    Times.Found time = parts.times().of(at);
    if (form.isEmpty()) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    Optional<Stated> value = Optional.of(num.stated());
    if (noun.isBalance()) {
      balance(at, noun, form, value, time);
      return;
    }
    if (!List.of("rise", "fall", "flat").contains(form)) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    aspect(at, noun, form, value, time);
  }

  private void aspect(int at, Noun noun, String form, Optional<Stated> value, Times.Found time) {
    String aspect = aspectOf(at, noun);
    StatementKind kind =
        switch (aspect) {
          case "volume", "price" -> StatementKind.VALUE_VOLUME;
          case "unit" -> StatementKind.UNIT_VALUE;
          default -> StatementKind.CHANGE;
        };
    if (time.span().equals("year-to-date") || time.span().equals("three-months")) {
      StatementKind span =
          time.span().equals("three-months")
              ? StatementKind.THREE_MONTHS
              : StatementKind.YEAR_TO_DATE;
      told.say(span, parts.about(noun, time), form, value, Map.of(), at);
      return;
    }
    if (tokens.has(Role.BASE, "working-days") && !isPrinted(at)) {
      parts.say(StatementKind.WORKING_DAYS, noun, time, form, value, Map.of(), at);
      return;
    }
    boolean month = time.stage().isEmpty();
    if (!month && kind == StatementKind.CHANGE) {
      kind = StatementKind.STAGES;
    }
    if (aspect.equals("volume") && !noun.goods().isEmpty()) {
      kind = StatementKind.CHANGE;
    }
    Map<Detail, String> details =
        aspect.equals("volume") || aspect.equals("price")
            ? SentenceParts.details(Detail.MEASURE, aspect)
            : new EnumMap<>(Detail.class);
    parts.say(kind, noun, time, form, value, details, at);
  }

  /** "the printed change is +6.9%", （公表値は6.9％増）. */
  private boolean isPrinted(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (tokens.is(i, Role.BASE, "printed")) {
        return true;
      }
    }
    return false;
  }

  /** The measure that stands nearest before the number within its clause. */
  private String aspectOf(int at, Noun noun) {
    int limit = Math.min(noun.to(), at);
    for (int i = at - 1; i >= limit; i--) {
      if (tokens.is(i, Role.ASPECT)) {
        return aspectBehind(at).orElse(tokens.value(i));
      }
      if (tokens.isNum(i) && tokens.num(i).is(StatedUnit.PERCENT)) {
        break;
      }
    }
    Optional<String> behind = aspectBehind(at);
    if (behind.isPresent()) {
      return behind.get();
    }
    int open = tokens.bracket(at);
    return open >= 0 && !tokens.inside(noun.from()) && noun.aspect().equals("unit")
        ? "unit"
        : noun.aspect();
  }

  /** "rose 3.1% in value". */
  private Optional<String> aspectBehind(int at) {
    int next = tokens.is(at + 1, Role.BASE) ? at + 2 : at + 1;
    boolean here = tokens.is(next, Role.ASPECT) && !parts.clauses().isJapanese();
    return here && startsWith(next, "in ") || here && startsWith(next, "by ")
        ? Optional.of(tokens.value(next))
        : Optional.empty();
  }

  private boolean startsWith(int at, String text) {
    return tokens.text().startsWith(text, tokens.get(at).start());
  }

  private void balance(int at, Noun noun, String form, Optional<Stated> value, Times.Found time) {
    String size =
        switch (form) {
          case "rise", "wider" -> "wider";
          case "fall", "narrower" -> "narrower";
          case "flat" -> "unchanged";
          default -> "";
        };
    if (size.isEmpty()) {
      told.unread(at, Told.Why.KIND);
      return;
    }
    parts.say(StatementKind.BALANCE_CHANGE, noun, time, size, value, Map.of(), at);
  }

  /** rise, fall, flat, wider, narrower, or empty. */
  private String form(int at, Noun noun) {
    Piece.Num num = tokens.num(at);
    int move = parts.moves().of(at, noun);
    String word = move >= 0 ? tokens.value(move) : "";
    boolean pace = word.equals("slower") || word.equals("faster");
    boolean paceInJapanese =
        parts.clauses().isJapanese()
            && !noun.isBalance()
            && (word.equals("wider") || word.equals("narrower"));
    if (pace || paceInJapanese) {
      return noun.move().isEmpty() ? "" : noun.move();
    }
    if (!word.isEmpty() && !(num.signed() && contradicts(num, word))) {
      return word;
    }
    if (num.signed()) {
      return num.number().signum() < 0 ? "fall" : num.number().signum() > 0 ? "rise" : "flat";
    }
    return noun.move();
  }

  /** "rose −3.9%" says two things. */
  private static boolean contradicts(Piece.Num num, String word) {
    return word.equals("rise") && num.number().signum() < 0
        || word.equals("fall") && num.number().signum() > 0;
  }

  /** The number that the present one is held against: "from 11.4% in February". */
  private void earlier(int at, Noun noun) {
    Piece.Num num = tokens.num(at);
    Times.Found now = parts.times().of(at);
    Optional<Period> when = when(at);
    String was = direction(at, noun);
    if (now.period().isEmpty() || when.isEmpty()) {
      told.unread(at, Told.Why.PERIOD);
      return;
    }
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    details.put(Detail.EARLIER, num.digits());
    details.put(Detail.SINCE, when.get().id());
    String present = present(noun, at);
    if (present.isEmpty() || noun.isBalance()) {
      told.unread(at, Told.Why.KIND);
    } else if (!was.isEmpty() && !was.equals(present)) {
      told.say(
          StatementKind.REVERSAL,
          parts.about(noun, now),
          present + "-after-" + was,
          Optional.empty(),
          details,
          at);
    } else {
      int size = tokens.next(noun.to(), at, Role.SIZE);
      if (size >= 0) {
        details.put(Detail.SIZE, tokens.value(size));
      }
      told.say(
          StatementKind.PACE,
          parts.about(noun, now),
          pace(noun, at, present),
          Optional.empty(),
          details,
          at);
    }
  }

  /** slower or faster as the words say; of a fall, how steep it is. */
  private String pace(Noun noun, int at, String present) {
    String found = "";
    int end = parts.clauses().isJapanese() ? tokens.size() : parts.clauses().end(noun);
    for (int i = noun.to(); i < end; i++) {
      String value = tokens.is(i, Role.MOVE) ? tokens.value(i) : "";
      found =
          switch (value) {
            case "slower", "narrower" -> "slower";
            case "faster", "wider" -> "faster";
            default -> found;
          };
    }
    int than = tokens.last(at, noun.to(), Role.APPROXIMATION);
    if (found.isEmpty() && than >= 0) {
      return tokens.value(than).equals("less-than") ? "slower" : "faster";
    }
    return found;
  }

  private String direction(int at, Noun noun) {
    int next = at + 1;
    if (tokens.is(next, Role.MOVE)) {
      return tokens.value(next);
    }
    if (parts.clauses().isJapanese()) {
      return noun.move();
    }
    for (int i = at - 1; i >= noun.to() && i > at - 6; i--) {
      if (tokens.is(i, Role.LINK, "after")
          || tokens.is(i, Role.LINK, "from")
          || tokens.is(i, Role.LINK, "than")) {
        for (int k = i; k < at; k++) {
          if (tokens.is(k, Role.MOVE)) {
            return tokens.value(k);
          }
        }
      }
    }
    return "";
  }

  /** The direction of the clause's own number. */
  private String present(Noun noun, int compared) {
    if (!noun.move().isEmpty() && !parts.clauses().isJapanese()) {
      return noun.move();
    }
    for (int i = noun.to(); i < tokens.size(); i++) {
      boolean own = i != compared && tokens.isNum(i) && tokens.num(i).is(StatedUnit.PERCENT);
      if (own && !parts.times().isCompared(i) && !afterTime(i)) {
        return form(i, noun);
      }
    }
    for (int i = noun.to(); i < compared; i++) {
      if (tokens.is(i, Role.MOVE, "rise") || tokens.is(i, Role.MOVE, "fall")) {
        return tokens.value(i);
      }
    }
    return noun.move();
  }

  private Optional<Period> when(int at) {
    int open = tokens.bracket(at);
    if (open > 0 && tokens.isTime(open - 1)) {
      return parts.times().read(open - 1).period();
    }
    int near = parts.clauses().isJapanese() ? at - 2 : at + 1;
    if (!parts.clauses().isJapanese()) {
      near = tokens.is(near, Role.MOVE) ? near + 1 : near;
      near = tokens.is(near, Role.LINK, "in") ? near + 1 : near;
    }
    return tokens.isTime(near) ? parts.times().read(near).period() : Optional.empty();
  }

  private boolean share(int at) {
    Optional<Noun> object =
        parts.clauses().nouns().stream()
            .filter(Noun::object)
            .filter(n -> isNear(n, at))
            .findFirst();
    boolean word = tokens.is(at + 1, Role.SHARE) || tokens.is(tokens.before(at), Role.SHARE);
    boolean list = inShares(at);
    if (object.isEmpty() && !word && !list) {
      return false;
    }
    Optional<Noun> subject = sharer(at, object, list);
    if (subject.isEmpty() || parts.denied(at)) {
      told.unread(at, Told.Why.SUBJECT);
      return true;
    }
    parts.say(
        StatementKind.SHARE,
        subject.get(),
        parts.times().of(at),
        "",
        Optional.of(tokens.num(at).stated()),
        Map.of(),
        at);
    return true;
  }

  /** "20.6% of all imports", 輸入額の20.6％. */
  private boolean isNear(Noun object, int at) {
    return parts.clauses().isJapanese()
        ? object.to() + 1 == at
        : object.from() > at
            && object.from() - at < 6
            && tokens.next(at, object.from(), Role.MOVE) < 0;
  }

  /** "shares …: motor vehicles 26.7%", "the United States (11.1%)" after a share. */
  private boolean inShares(int at) {
    if (tokens.num(at).signed() || tokens.is(at + 1, Role.MOVE)) {
      return false;
    }
    int first = tokens.next(0, at, Role.SHARE);
    boolean listed = first >= 0 && tokens.is(at - 1, Role.GOODS) && !tokens.inside(at);
    boolean largest = tokens.next(0, at, Role.PARTNER) >= 0 && tokens.inside(at);
    return listed || largest && parts.clauses().entry(at).isPresent();
  }

  private Optional<Noun> sharer(int at, Optional<Noun> object, boolean list) {
    Optional<Noun> whole =
        object.or(
            () -> parts.clauses().nouns().stream().filter(n -> n.flow().isPresent()).findFirst());
    if (whole.isEmpty() || whole.get().flow().isEmpty()) {
      return Optional.empty();
    }
    Noun noun = whole.get().object(false).move("");
    if (tokens.inside(at)) {
      int name = tokens.bracket(at) - 1;
      return tokens.is(name, Role.AREA)
          ? Optional.of(noun.areas(List.of(tokens.value(name))))
          : tokens.is(name, Role.GOODS)
              ? Optional.of(noun.goods(List.of(tokens.value(name))))
              : Optional.empty();
    }
    if (list && tokens.is(at - 1, Role.GOODS)) {
      return Optional.of(noun.goods(List.of(tokens.value(at - 1))));
    }
    Optional<Noun> before =
        parts.clauses().nouns().stream()
            .filter(n -> n.from() < at && !n.object() && n.flow().equals(noun.flow()))
            .reduce((a, b) -> b)
            .filter(n -> !n.areas().isEmpty() || !n.goods().isEmpty());
    if (before.isPresent()) {
      return before;
    }
    int limit = tokens.size();
    for (int i = 0; i < Math.min(at, limit); i++) {
      if (tokens.is(i, Role.AREA) && !tokens.inside(i)) {
        return Optional.of(noun.areas(List.of(tokens.value(i))));
      }
      if (tokens.is(i, Role.GOODS) && !tokens.inside(i)) {
        return Optional.of(noun.goods(List.of(tokens.value(i))));
      }
    }
    return Optional.empty();
  }

  private void points(int at) {
    Optional<Noun> entry = parts.clauses().entry(at);
    Optional<Noun> noun = entry.isPresent() ? entry : parts.noun(at);
    boolean contribution = entry.isPresent() || tokens.has(Role.CONTRIBUTION);
    if (noun.isEmpty() || noun.get().areas().isEmpty() && noun.get().goods().isEmpty()) {
      told.unread(at, Told.Why.SUBJECT);
    } else if (!contribution || parts.denied(at)) {
      told.unread(at, Told.Why.KIND);
    } else {
      parts.say(
          StatementKind.CONTRIBUTION,
          noun.get(),
          parts.times().of(at),
          "",
          Optional.of(tokens.num(at).signedStated()),
          Map.of(),
          at);
    }
  }

  /** Twice and three times without places are the words doubled and tripled. */
  private static String multiple(Piece.Num num) {
    return switch (num.digits()) {
      case "2" -> "doubled";
      case "3" -> "tripled";
      default -> "";
    };
  }

  private void fold(int at) {
    Optional<Noun> noun = parts.noun(at);
    if (noun.isEmpty()) {
      told.unread(at, Told.Why.SUBJECT);
    } else if (noun.get().isBalance() || parts.denied(at)) {
      told.unread(at, Told.Why.KIND);
    } else if (!multiple(tokens.num(at)).isEmpty()) {
      parts.say(
          StatementKind.MULTIPLE,
          noun.get(),
          parts.times().of(at),
          multiple(tokens.num(at)),
          Optional.empty(),
          Map.of(),
          at);
    } else {
      parts.say(
          StatementKind.CHANGE,
          noun.get(),
          parts.times().of(at),
          "rise",
          Optional.of(tokens.num(at).stated()),
          Map.of(),
          at);
    }
  }
}
