package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.table.Flow;

/**
 * Finds what English clauses are about: a flow with the areas and goods that its words bind to it.
 */
final class EnglishNouns {
  private static final List<String> BARE = List.of("surplus", "deficit", "surpluses", "deficits");

  private final Tokens tokens;
  private final List<Noun> nouns = new ArrayList<>();

  private EnglishNouns(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Noun> of(Tokens tokens) {
    EnglishNouns finder = new EnglishNouns(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      i = finder.from(i);
    }
    return finder.nouns;
  }

  /** Adds the noun whose head stands at the place; the place where the search goes on behind it. */
  private int from(int at) {
    Optional<Noun> head = head(at);
    if (head.isEmpty()) {
      return at;
    }
    Noun noun = right(left(head.get()));
    noun = moved(noun);
    noun = isOfTheOther(noun) ? noun.unclear(true) : noun;
    nouns.add(noun.object(isShareOf(noun)));
    return noun.to() - 1;
  }

  private Optional<Noun> head(int at) {
    Noun noun = Noun.at(at, at + 1);
    if (tokens.is(at, Role.FLOW)) {
      return Optional.of(noun.flow(flow(tokens.value(at))));
    }
    if (tokens.is(at, Role.SIDE)) {
      return Optional.of(noun.side(tokens.value(at)));
    }
    if (tokens.is(at, Role.ASPECT) && tokens.value(at).contains("-")) {
      String[] parts = tokens.value(at).split("-");
      return Optional.of(noun.flow(flow(parts[1])).aspect(parts[0]));
    }
    if (tokens.is(at, Role.ANAPHOR, "those") && !nouns.isEmpty()) {
      Noun before = nouns.getLast();
      int link = at + 1;
      boolean links = tokens.is(link, Role.LINK, "to") || tokens.is(link, Role.LINK, "from");
      return before.flow().isPresent() && links
          ? Optional.of(noun.flow(before.flow().get()).goods(before.goods()))
          : Optional.empty();
    }
    if (tokens.is(at, Role.GOODS) && tokens.is(tokens.after(at), Role.MOVE)) {
      return Optional.of(noun.good(tokens.value(at)));
    }
    return Optional.empty();
  }

  static Flow flow(String value) {
    return Flow.valueOf(value.toUpperCase(Locale.ROOT));
  }

  /**
   * "Japan's car exports", "US-bound shipments", and what may be another country's: "US imports".
   */
  private Noun left(Noun head) {
    Noun noun = head;
    int at = head.from() - 1;
    boolean bound = false;
    boolean reporter = false;
    while (at >= 0) {
      if (tokens.is(at, Role.GOODS)) {
        noun = noun.good(tokens.value(at)).span(at, noun.to());
      } else if (tokens.is(at, Role.LINK, "bound")) {
        bound = true;
      } else if (tokens.is(at, Role.AREA)) {
        noun = noun.area(tokens.value(at)).span(at, noun.to()).unclear(!bound);
        bound = false;
      } else if (tokens.is(at, Role.REPORTER)) {
        reporter = true;
        noun = noun.span(at, noun.to());
      } else if (!(tokens.is(at, Role.FILLER, "the") || tokens.is(at, Role.TOP, "record"))) {
        break;
      }
      at--;
    }
    boolean owner = reporter || tokens.has(Role.REPORTER);
    return noun.isBalance() && (owner || isShort(head)) ? noun.unclear(false) : noun;
  }

  /**
   * "The EU deficit", "US surplus": a country right before the bare word is the partner. "China's
   * deficit" and "the US trade deficit" may be that country's own.
   */
  private boolean isShort(Noun head) {
    Piece piece = tokens.get(head.from());
    String word = tokens.text().substring(piece.start(), piece.end()).toLowerCase(Locale.ROOT);
    return tokens.is(head.from() - 1, Role.AREA) && BARE.contains(word);
  }

  /** "The US deficit with Japan" is what the other country counts. */
  private boolean isOfTheOther(Noun noun) {
    if (!noun.isBalance() || noun.areas().isEmpty()) {
      return false;
    }
    for (int i = noun.from(); i < noun.to(); i++) {
      if (tokens.is(i, Role.LINK, "with") && tokens.is(tokens.after(i), Role.REPORTER)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "of cars", "to the United States", "with China, Hong Kong and Taiwan", "from Japan to the EU".
   */
  private Noun right(Noun left) {
    Noun noun = left;
    boolean more = true;
    while (more) {
      more = false;
      int at = noun.to();
      if (tokens.is(at, Role.FILLER) && tokens.is(tokens.after(at), Role.LINK)) {
        at = tokens.after(at);
      }
      boolean links =
          tokens.is(at, Role.LINK, "of")
              || tokens.is(at, Role.LINK, "to")
              || tokens.is(at, Role.LINK, "from")
              || tokens.is(at, Role.LINK, "with");
      boolean inside = tokens.inside(at) != tokens.inside(noun.from());
      if (links && !inside && fits(noun, tokens.value(at))) {
        Noun listed = list(noun, tokens.after(at));
        more = listed.to() > noun.to();
        noun = listed;
      } else if (tokens.is(at, Role.REPORTER)) {
        noun = noun.span(noun.from(), at + 1);
        more = true;
      }
    }
    return noun;
  }

  /** Exports go to a country and imports come from one; the other way round means another thing. */
  private static boolean fits(Noun noun, String link) {
    Flow flow = noun.flow().orElse(Flow.BALANCE);
    return switch (link) {
      case "to" -> flow == Flow.EXPORTS;
      case "with" -> flow == Flow.BALANCE;
      default -> true;
    };
  }

  private Noun list(Noun noun, int first) {
    Noun found = noun;
    int at = first;
    while (tokens.is(at, Role.AREA) || tokens.is(at, Role.GOODS) || tokens.is(at, Role.REPORTER)) {
      if (tokens.is(at, Role.AREA)) {
        found = found.area(tokens.value(at));
      } else if (tokens.is(at, Role.GOODS)) {
        found = found.good(tokens.value(at));
      }
      found = found.span(found.from(), at + 1);
      int next = at + 1;
      while (tokens.is(next, Role.FILLER, "filler")) {
        next++;
      }
      if (tokens.isMark(next, ',')) {
        next = tokens.after(next);
      }
      if (tokens.is(next, Role.AND, "and")) {
        next = tokens.after(next);
      }
      boolean continues =
          next > at + 1 && tokens.is(next, Role.AREA)
              || next > at + 1 && tokens.is(next, Role.GOODS);
      if (!continues || newClause(next)) {
        break;
      }
      at = next;
    }
    return found;
  }

  /** In "exports to China, car exports rose" the second name begins another noun. */
  private boolean newClause(int at) {
    int next = tokens.after(at);
    return tokens.is(next, Role.FLOW) || tokens.is(next, Role.SIDE);
  }

  /** "the rise in exports", "export growth", "growth in exports". */
  private Noun moved(Noun noun) {
    int before = tokens.before(noun.from());
    if (tokens.is(before, Role.LINK, "in") && tokens.is(tokens.before(before), Role.MOVE)) {
      return noun.move(tokens.value(tokens.before(before)));
    }
    boolean those =
        tokens.is(before, Role.LINK, "of") && tokens.is(before - 1, Role.ANAPHOR, "those");
    if (those && !nouns.isEmpty() && noun.aspect().isEmpty()) {
      return noun.aspect(nouns.getLast().aspect());
    }
    boolean of = tokens.is(before, Role.LINK, "in") || tokens.is(before, Role.LINK, "of");
    if (of && tokens.is(before - 1, Role.ASPECT) && !tokens.value(before - 1).equals("value")) {
      return noun.aspect(tokens.value(before - 1));
    }
    int next = noun.to();
    if (tokens.is(next, Role.MOVE) && isNounOfMove(next)) {
      return noun.move(tokens.value(next)).span(noun.from(), next + 1);
    }
    return noun;
  }

  private boolean isNounOfMove(int at) {
    Piece piece = tokens.get(at);
    String word = tokens.text().substring(piece.start(), piece.end()).toLowerCase(Locale.ROOT);
    return word.equals("growth");
  }

  /** "20.6% of all imports", "a share of exports". */
  private boolean isShareOf(Noun noun) {
    int of = tokens.before(noun.from());
    boolean shareWord = tokens.is(noun.from() - 1, Role.SHARE);
    if (!tokens.is(of, Role.LINK, "of") && !shareWord) {
      return false;
    }
    int number = shareWord ? tokens.before(noun.from() - 1) : tokens.before(of);
    return tokens.is(number, Role.SHARE)
        || tokens.isNum(number)
            && tokens.num(number).is(org.tradebrief.statement.StatedUnit.PERCENT);
  }
}
