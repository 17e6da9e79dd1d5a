package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.statement.About;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Language;
import org.tradebrief.table.Period;

/** Which noun and which period a piece of a sentence belongs to. */
final class Clauses {
  private final Tokens tokens;
  private final List<Noun> nouns;
  private final Carry carry;
  private final boolean japanese;
  private final List<String> topic;

  Clauses(Tokens tokens, Language language, Carry carry) {
    this.tokens = tokens;
    this.carry = carry;
    this.japanese = language == Language.JAPANESE;
    List<Noun> found =
        withoutPredicates(japanese ? JapaneseNouns.of(tokens) : EnglishNouns.of(tokens));
    this.topic = topic(found);
    this.nouns = complete(found.isEmpty() ? anaphor() : found);
  }

  Tokens tokens() {
    return tokens;
  }

  boolean isJapanese() {
    return japanese;
  }

  Carry carry() {
    return carry;
  }

  List<Noun> nouns() {
    return nouns;
  }

  /** "It surged to a record": the one thing that the sentence before was about. */
  private List<Noun> anaphor() {
    boolean first = tokens.is(0, Role.ANAPHOR, "subject");
    return first && carry.alone().isPresent()
        ? List.of(carry.alone().get().span(0, 1).move("").unclear(false))
        : List.of();
  }

  /**
   * In "the balance with China was a deficit" the deficit is no noun of its own. It is one in
   * "while the deficit with China", where it has a name or a word of its own before it.
   */
  private List<Noun> withoutPredicates(List<Noun> found) {
    List<Noun> kept = new ArrayList<>();
    for (Noun noun : found) {
      boolean bare =
          !noun.side().isEmpty()
              && noun.areas().isEmpty()
              && noun.goods().isEmpty()
              && isBare(noun);
      Noun before = kept.isEmpty() ? null : kept.getLast();
      boolean predicate =
          bare && before != null && before.isBalance() && !parted(before.to(), noun.from());
      if (!predicate) {
        kept.add(noun);
      }
    }
    return kept;
  }

  private boolean isBare(Noun noun) {
    int first = tokens.get(noun.from()).start();
    int end = tokens.get(noun.to() - 1).end();
    String words = tokens.text().substring(first, end).toLowerCase(java.util.Locale.ROOT);
    int before = noun.from() - 1;
    String left =
        before < 0
            ? ""
            : tokens.text().substring(tokens.get(before).start(), tokens.get(before).end());
    return !words.contains("trade")
        && !words.contains("貿易")
        && !words.endsWith("額")
        && !List.of("overall", "total", "global", "its", "Japan's").contains(left);
  }

  private boolean parted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Role.AND, "while") || tokens.isMark(i, ';') || tokens.is(i, Role.FLOW)) {
        return true;
      }
    }
    return false;
  }

  /** "With China, exports fell": an area before the first noun, parted from it. */
  private List<String> topic(List<Noun> found) {
    int first = found.isEmpty() ? tokens.size() : found.getFirst().from();
    List<String> areas = new ArrayList<>();
    for (int i = 0; i < first; i++) {
      boolean alone = tokens.isMark(i + 1, ',') || tokens.isMark(i + 1, ':');
      boolean linked = tokens.is(tokens.before(i), Role.LINK) || i == 0;
      if (tokens.is(i, Role.AREA) && alone && linked && !tokens.inside(i)) {
        areas.add(tokens.value(i));
      }
    }
    return areas.size() == 1 ? areas : List.of();
  }

  private List<Noun> complete(List<Noun> found) {
    List<Noun> complete = new ArrayList<>();
    for (int k = 0; k < found.size(); k++) {
      Noun noun = found.get(k);
      if (noun.flow().isEmpty()) {
        noun = flowFor(noun, complete, found, k);
      }
      if (noun.areas().isEmpty() && !noun.object()) {
        int end = k + 1 < found.size() ? found.get(k + 1).from() : tokens.size();
        List<String> behind = japanese ? List.of() : areasBehind(noun, end);
        noun = noun.areas(!behind.isEmpty() ? behind : !topic.isEmpty() ? topic : carry.areas());
      }
      complete.add(noun);
    }
    return complete;
  }

  private Noun flowFor(Noun noun, List<Noun> before, List<Noun> all, int at) {
    Optional<Noun> other =
        before.isEmpty()
            ? all.subList(at, all.size()).stream().filter(n -> n.flow().isPresent()).findFirst()
            : Optional.of(before.getLast());
    Noun giver = other.or(carry::subject).orElse(null);
    if (giver == null || giver.flow().isEmpty() || giver.isBalance()) {
      return noun;
    }
    Noun filled = noun.flow(giver.flow().get());
    if (other.isEmpty()) {
      // "Exports to China fell. Cars rose": to China, or to all? "By item" says to all.
      return filled.unclear(!giver.areas().isEmpty() && !tokens.has(Role.FILLER, "by-item"));
    }
    return filled.areas().isEmpty() ? filled.areas(giver.areas()) : filled;
  }

  /** "Shipments surged to Hong Kong, Taiwan and South Korea." */
  private List<String> areasBehind(Noun noun, int end) {
    Flow flow = noun.flow().orElse(Flow.BALANCE);
    String link = flow == Flow.EXPORTS ? "to" : flow == Flow.IMPORTS ? "from" : "with";
    for (int i = noun.to(); i < end; i++) {
      if (tokens.is(i, Role.LINK, link)
          && tokens.is(tokens.after(i), Role.AREA)
          && !tokens.inside(i)) {
        List<String> areas = new ArrayList<>();
        int at = tokens.after(i);
        while (tokens.is(at, Role.AREA)) {
          areas.add(tokens.value(at));
          int next = at + 1;
          next = tokens.isMark(next, ',') ? tokens.after(next) : next;
          next = tokens.is(next, Role.AND, "and") ? tokens.after(next) : next;
          if (tokens.isMark(next, '(') || next == at + 1) {
            break;
          }
          at = next;
        }
        return areas;
      }
    }
    return List.of();
  }

  /** The place where the clause of a noun ends: at the next that is no object of a share. */
  int end(Noun noun) {
    return nouns.stream()
        .filter(n -> n.from() > noun.from() && !n.object())
        .filter(n -> tokens.inside(n.from()) == tokens.inside(noun.from()))
        .mapToInt(Noun::from)
        .findFirst()
        .orElse(tokens.size());
  }

  /** The noun that a piece belongs to; a name before a bracket speaks for what is inside. */
  Optional<Noun> of(int piece) {
    Optional<Noun> entry = entry(piece);
    return entry.isPresent() ? entry : governing(piece);
  }

  private Optional<Noun> governing(int piece) {
    Noun behind = behind(piece);
    if (behind != null) {
      return Optional.of(behind);
    }
    Noun last = null;
    for (Noun noun : nouns) {
      boolean reaches =
          tokens.bracket(noun.from()) == tokens.bracket(piece) || !tokens.inside(noun.from());
      if (noun.from() <= piece && !noun.object() && reaches) {
        last = noun;
      }
    }
    if (last == null) {
      return nouns.stream()
          .filter(n -> n.from() > piece && !n.object() && n.flow().isPresent())
          .findFirst();
    }
    return other(last, piece);
  }

  /** "a 4.8% drop in exports": the noun behind the number. */
  private Noun behind(int piece) {
    int move = tokens.after(piece);
    if (!tokens.is(move, Role.MOVE) || !tokens.is(move + 1, Role.LINK, "in")) {
      return null;
    }
    return nouns.stream()
        .filter(n -> n.from() > move && tokens.before(n.from()) <= move + 1)
        .findFirst()
        .orElse(null);
  }

  /**
   * Between the noun and the number stands a name that the noun does not hold. "with China down
   * 4.8%" is about China; anything else is not clear.
   */
  private Optional<Noun> other(Noun noun, int piece) {
    for (int i = piece - 1; i >= noun.to(); i--) {
      boolean name = tokens.is(i, Role.AREA) || tokens.is(i, Role.GOODS);
      if (!name || tokens.inside(i) || isHeld(noun, i)) {
        continue;
      }
      if (tokens.is(i, Role.AREA)
          && tokens.is(tokens.before(i), Role.LINK)
          && noun.areas().contains(tokens.value(i))) {
        continue;
      }
      int next = tokens.after(i);
      if (tokens.is(next, Role.MOVE) && next < piece) {
        return Optional.of(replaced(noun, i));
      }
      return Optional.of(noun.unclear(true));
    }
    return Optional.of(noun);
  }

  private boolean isHeld(Noun noun, int at) {
    return nouns.stream().anyMatch(n -> n != noun && n.from() <= at && at < n.to())
        || noun.areas().contains(tokens.value(at))
        || noun.goods().contains(tokens.value(at));
  }

  private Noun replaced(Noun noun, int name) {
    return tokens.is(name, Role.AREA)
        ? noun.areas(List.of(tokens.value(name))).unclear(false)
        : noun.goods(List.of(tokens.value(name))).unclear(false);
  }

  /** What stands right before the bracket around a piece, if it is a name. */
  Optional<Noun> entry(int piece) {
    int open = tokens.bracket(piece);
    if (open < 1) {
      return Optional.empty();
    }
    int name = open - 1;
    Optional<Flow> way = Optional.empty();
    if (tokens.is(name, Role.LINK, "bound")) {
      way = Optional.of(Flow.EXPORTS);
      name--;
    } else if (tokens.is(name, Role.LINK, "from")) {
      way = Optional.of(Flow.IMPORTS);
      name--;
    }
    if (!tokens.is(name, Role.AREA) && !tokens.is(name, Role.GOODS)) {
      return Optional.empty();
    }
    int at = name;
    Optional<Noun> holder = nouns.stream().filter(n -> n.from() <= at && at < n.to()).findFirst();
    Optional<Noun> base =
        holder
            .or(
                () ->
                    nouns.stream()
                        .filter(n -> n.from() < open && !n.object() && !tokens.inside(n.from()))
                        .reduce((a, b) -> b))
            .or(() -> nouns.stream().filter(n -> n.flow().isPresent()).findFirst())
            .or(carry::subject);
    if (base.isEmpty()) {
      return Optional.empty();
    }
    Noun noun = replaced(base.get(), name).move("");
    return Optional.of(way.isPresent() ? noun.flow(way.get()) : noun);
  }

  /** The subject without its period; of a list only where one member is meant. */
  About about(Noun noun, Optional<Period> period) {
    return new About(
        noun.areas().stream().filter(id -> !id.equals("WORLD")).findFirst(),
        noun.flow(),
        noun.goods().stream().findFirst(),
        period.filter(p -> !p.equals(carry.verified())));
  }
}
