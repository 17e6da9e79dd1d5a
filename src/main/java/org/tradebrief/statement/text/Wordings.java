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

/** What is said without a number: directions, swings, scope, causes, what led. */
final class Wordings {
  private static final About NOTHING =
      new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final SentenceParts parts;
  private final Tokens tokens;
  private final Told told;

  Wordings(SentenceParts parts) {
    this.parts = parts;
    this.tokens = parts.tokens();
    this.told = parts.told();
  }

  void read() {
    scope();
    causes();
    for (Noun noun : parts.clauses().nouns()) {
      if (!noun.object() && !noun.unclear() && noun.flow().isPresent()) {
        swing(noun);
        multiple(noun);
        led(noun, Role.LED);
        led(noun, Role.DRAG);
        pace(noun);
        direction(noun);
      }
    }
  }

  private void scope() {
    int at = tokens.next(0, tokens.size(), Role.SCOPE);
    if (at < 0 || parts.denied(at) || tokens.has(Role.NOT)) {
      return;
    }
    boolean trade =
        tokens.has(Role.FLOW)
            || tokens.has(Role.SIDE)
            || parts.clauses().carry().subject().isPresent();
    if (trade) {
      About about =
          parts.clauses().nouns().stream()
              .filter(n -> n.flow().isPresent())
              .findFirst()
              .map(n -> new About(Optional.empty(), n.flow(), Optional.empty(), Optional.empty()))
              .orElse(NOTHING);
      told.say(StatementKind.SCOPE, about, tokens.value(at), Optional.empty(), Map.of());
    }
  }

  private void causes() {
    boolean effect =
        told.has(StatementKind.FRONT_LOADING)
            || told.has(StatementKind.TARIFF_HIT)
            || told.has(StatementKind.ABSORPTION);
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, Role.CAUSE)) {
        continue;
      }
      String value = tokens.value(i);
      if (value.equals("avoid")) {
        cause(StatementKind.REROUTING, i);
      } else if (value.equals("front-loading") || value.equals("absorb") || effect) {
        continue;
      } else if (tokens.has(Role.YEN_MOVE)) {
        yen(i);
      } else if (!tokens.has(Role.CAUSE, "avoid")) {
        cause(StatementKind.CAUSE, i);
      }
    }
  }

  /** Of several areas none is named, for what moved each of them is not said. */
  private void cause(StatementKind kind, int at) {
    Optional<Noun> noun =
        parts
            .clauses()
            .of(at)
            .filter(n -> n.flow().isPresent() && !n.unclear())
            .map(n -> n.areas().size() > 1 ? n.areas(List.of()) : n)
            .or(() -> parts.clauses().carry().subject());
    if (noun.isEmpty() || noun.get().flow().isEmpty() || parts.denied(at)) {
      return;
    }
    Times.Found time = parts.times().of(noun.get().from());
    if (time.period().isPresent() && time.span().isEmpty()) {
      told.say(kind, parts.about(noun.get(), time), "", Optional.empty(), Map.of());
    }
  }

  /** The weaker yen raised what a flow was worth. */
  private void yen(int at) {
    Optional<Noun> noun =
        parts.clauses().nouns().stream()
            .filter(n -> n.flow().isPresent() && !n.isBalance())
            .findFirst();
    if (noun.isEmpty() || parts.denied(at)) {
      return;
    }
    int move = tokens.last(at, 0, Role.MOVE);
    boolean falls = move >= 0 && tokens.value(move).equals("fall");
    String form = falls || tokens.value(at).equals("pushed-down") ? "fall" : "rise";
    Times.Found time = parts.times().of(noun.get().from());
    if (time.period().isPresent() && time.span().isEmpty()) {
      told.say(
          StatementKind.YEN_EFFECT,
          parts.about(noun.get(), time),
          form,
          Optional.empty(),
          Map.of());
    }
  }

  private void swing(Noun noun) {
    if (!noun.isBalance()) {
      return;
    }
    int end = parts.clauses().end(noun);
    int word = tokens.next(Math.max(0, noun.from() - 3), end, Role.SWING);
    String side = "";
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    if (word >= 0) {
      int behind =
          parts.clauses().isJapanese()
              ? tokens.last(word, word - 4, Role.SIDE)
              : tokens.next(word, word + 5, Role.SIDE);
      side = behind >= 0 ? tokens.value(behind) : "";
    } else {
      int before = tokens.next(noun.to(), tokens.size(), Role.BASE);
      boolean year = tokens.is(before, Role.BASE, "year-level");
      int other = year ? otherSide(before) : -1;
      String own = year ? ownSide(noun, other) : "";
      if (other >= 0 && !own.isEmpty() && !own.equals(tokens.value(other))) {
        side = own;
        details.put(Detail.BASE, "year-ago");
      }
    }
    if (!side.isEmpty() && !parts.denied(noun.to())) {
      parts.say(
          StatementKind.SWING,
          noun,
          parts.times().of(noun.from()),
          side,
          Optional.empty(),
          details,
          -1);
    }
  }

  private int otherSide(int base) {
    return parts.clauses().isJapanese()
        ? tokens.next(base, base + 5, Role.SIDE)
        : tokens.last(base, base - 5, Role.SIDE);
  }

  private String ownSide(Noun noun, int other) {
    if (!noun.side().isEmpty() && other >= noun.to()) {
      return noun.side();
    }
    int first = tokens.next(noun.to(), other, Role.SIDE);
    return first >= 0 ? tokens.value(first) : "";
  }

  /** "about halved", ほぼ半分. */
  private void multiple(Noun noun) {
    int word = tokens.next(noun.to(), parts.clauses().end(noun), Role.FOLD);
    if (word >= 0 && !noun.isBalance() && noun.areas().size() < 2 && !parts.denied(word)) {
      parts.say(
          StatementKind.MULTIPLE,
          noun,
          parts.times().of(noun.from()),
          tokens.value(word),
          Optional.empty(),
          Map.of(),
          -1);
    }
  }

  /** "led by vehicles and chips", "dragged down by steel": what fell led a fall. */
  private void led(Noun noun, Role role) {
    int end = parts.clauses().end(noun);
    int word = tokens.next(noun.to(), end, role);
    if (word < 0 || noun.isBalance() || parts.clauses().isJapanese()) {
      return;
    }
    List<String> goods = new ArrayList<>();
    for (int i = word + 1; i < end; i++) {
      if (tokens.is(i, Role.GOODS) && !tokens.inside(i)) {
        goods.add(tokens.value(i));
      } else if (tokens.isMark(i, ';') || tokens.is(i, Role.MOVE) && !goods.isEmpty()) {
        break;
      }
    }
    String move = own(noun, word);
    boolean drag = role == Role.DRAG;
    if (!goods.isEmpty() && !(drag && move.isEmpty()) && !parts.denied(word)) {
      boolean against = drag && (move.equals("rise") || tokens.value(word).equals("offset"));
      parts.say(
          against ? StatementKind.DRAG : StatementKind.LED_BY,
          noun.goods(List.of()),
          parts.times().of(noun.from()),
          move,
          Optional.empty(),
          SentenceParts.details(Detail.ITEMS, String.join(" ", goods.stream().distinct().toList())),
          -1);
    }
  }

  private String own(Noun noun, int limit) {
    int move = tokens.next(noun.to(), limit, Role.MOVE);
    String word = move >= 0 ? tokens.value(move) : noun.move();
    return word.equals("rise") || word.equals("fall") ? word : "";
  }

  /** "though growth slowed slightly from February". */
  private void pace(Noun noun) {
    if (noun.isBalance() || noun.areas().size() > 1 || told.has(StatementKind.PACE)) {
      return;
    }
    int end = parts.clauses().end(noun);
    for (int i = noun.to(); i < end; i++) {
      boolean pace = tokens.is(i, Role.MOVE, "slower") || tokens.is(i, Role.MOVE, "faster");
      if (pace && !tokens.inside(i) && !parts.denied(i)) {
        parts.say(
            StatementKind.PACE,
            noun,
            parts.times().of(noun.from()),
            tokens.value(i),
            Optional.empty(),
            size(i),
            -1);
        return;
      }
    }
  }

  private Map<Detail, String> size(int at) {
    int size = tokens.next(Math.max(0, at - 2), at + 3, Role.SIZE);
    return size < 0 ? Map.of() : SentenceParts.details(Detail.SIZE, tokens.value(size));
  }

  /** A direction that no number goes with, for each area of a list. */
  private void direction(Noun noun) {
    int end = parts.clauses().end(noun);
    int move = -1;
    for (int i = noun.to(); i < end && move < 0; i++) {
      if (tokens.is(i, Role.MOVE) && !tokens.inside(i)) {
        move = i;
      }
      if (tokens.isMark(i, ';') || tokens.is(i, Role.DUTY)) {
        return;
      }
    }
    int from = Math.min(noun.from(), Math.max(0, noun.to() - 1));
    if (move < 0 || hasNumber(from, end) || tokens.is(move - 1, Role.TOP) || parts.denied(move)) {
      return;
    }
    Times.Found time = parts.times().of(noun.from());
    List<String> areas = noun.areas().isEmpty() ? List.of("") : noun.areas();
    for (String area : areas) {
      Noun one = area.isEmpty() ? noun : noun.areas(List.of(area));
      direction(one, time, tokens.value(move));
    }
  }

  private void direction(Noun noun, Times.Found time, String word) {
    boolean growth = !noun.move().isEmpty();
    if (word.equals("slower") || word.equals("faster")) {
      return;
    }
    if (noun.isBalance()) {
      String form =
          switch (word) {
            case "rise", "wider" -> "wider";
            case "fall", "narrower" -> "narrower";
            default -> "unchanged";
          };
      parts.say(StatementKind.BALANCE_CHANGE, noun, time, form, Optional.empty(), Map.of(), -1);
    } else if (!growth && List.of("rise", "fall", "flat").contains(word)) {
      parts.say(StatementKind.CHANGE, noun, time, word, Optional.empty(), Map.of(), -1);
    }
  }

  private boolean hasNumber(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean percent =
          tokens.isNum(i)
              && (tokens.num(i).is(StatedUnit.PERCENT) || tokens.num(i).is(StatedUnit.FOLD))
              && !tokens.inside(i);
      if (percent) {
        return true;
      }
    }
    return false;
  }
}
