package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.statement.About;
import org.tradebrief.statement.Detail;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.table.Flow;

/**
 * What exports are said to have done around a duty: front-loading before it, falls after it or for
 * it, prices cut to absorb it. Words that give the duty as the reason are marked as such.
 */
final class DutyEffects {
  private static final Set<String> DENIALS =
      Set.of(
          "not",
          "no",
          "never",
          "n't",
          "isn't",
          "wasn't",
          "weren't",
          "didn't",
          "did not",
          "no longer");
  private static final Set<String> OPEN =
      Set.of(
          "will",
          "can",
          "should",
          "must",
          "expected",
          "expects",
          "likely",
          "plan",
          "plans",
          "planned");
  private static final int NEAR = 4;

  private final SentenceParts parts;
  private final Tokens tokens;
  private final Told told;

  DutyEffects(SentenceParts parts) {
    this.parts = parts;
    this.tokens = parts.tokens();
    this.told = parts.told();
  }

  void read() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Role.CAUSE, "front-loading")) {
        say(StatementKind.FRONT_LOADING, i, "visible", false);
      } else if (tokens.is(i, Role.CAUSE, "absorb") && tokens.has(Role.DUTY)) {
        say(StatementKind.ABSORPTION, i, "absorbed", true);
      } else if (isReason(i) && (tokens.is(i, Role.CAUSE, "hit") || falls(i))) {
        say(StatementKind.TARIFF_HIT, i, "seen", true);
      } else if (isAfterDuty(i) && falls(i)) {
        say(StatementKind.TARIFF_HIT, i, "seen", false);
      }
    }
  }

  /** "because of the tariffs", "hit by tariffs", 関税の影響で; not "amid tariffs". */
  private boolean isReason(int at) {
    boolean cause = tokens.is(at, Role.CAUSE, "hit") || tokens.is(at, Role.CAUSE, "because");
    if (!cause || word(at).equals("amid")) {
      return false;
    }
    return parts.clauses().isJapanese()
        ? tokens.last(at, at - NEAR, Role.DUTY) >= 0
        : tokens.next(at, at + NEAR, Role.DUTY) >= 0;
  }

  /** "after the tariff took effect", "since the duty", 関税発効後. */
  private boolean isAfterDuty(int at) {
    if (parts.clauses().isJapanese()) {
      return tokens.is(at, Role.LINK, "after") && tokens.last(at, at - NEAR, Role.DUTY) >= 0;
    }
    boolean link = tokens.is(at, Role.LINK, "after") || tokens.is(at, Role.SINCE, "since");
    return link && tokens.next(at, at + NEAR, Role.DUTY) >= 0;
  }

  /** The clause says that its exports fell. */
  private boolean falls(int at) {
    return subject(at)
        .map(
            noun ->
                noun.move().equals("fall")
                    || tokens.is(
                        tokens.next(noun.to(), tokens.size(), Role.MOVE), Role.MOVE, "fall"))
        .orElse(false);
  }

  private void say(StatementKind kind, int at, String form, boolean claimed) {
    Optional<Noun> noun = subject(at);
    boolean other = noun.filter(n -> !isExports(n) || n.unclear()).isPresent();
    Optional<Boolean> denied = denied(at);
    if (other || denied.isEmpty() || told.has(kind)) {
      return;
    }
    Times.Found time = parts.times().of(noun.map(Noun::from).orElse(at));
    if (time.period().isEmpty() || !time.span().isEmpty()) {
      return;
    }
    About about = noun.map(n -> parts.about(n, time)).orElseGet(() -> unnamed(time));
    told.say(
        kind,
        about,
        denied.get() ? "not-" + form : form,
        Optional.empty(),
        claimed && !denied.get() ? SentenceParts.details(Detail.CAUSE, "claimed") : Map.of());
  }

  /** The noun of the words; of several areas none is named, for each may have gone its own way. */
  private Optional<Noun> subject(int at) {
    Optional<Noun> noun =
        parts
            .clauses()
            .of(at)
            .filter(n -> n.flow().isPresent())
            .map(n -> n.areas().size() > 1 ? n.areas(List.of()) : n);
    return noun.isPresent() || !named(Role.GOODS).isEmpty() || !named(Role.MAKER).isEmpty()
        ? noun.map(this::withGoods)
        : parts.clauses().carry().subject();
  }

  /** "Exports … as carmakers absorbed the tariff": whose prices they are. */
  private Noun withGoods(Noun noun) {
    List<String> makers = named(Role.MAKER);
    return noun.goods().isEmpty() && makers.size() == 1 ? noun.goods(makers) : noun;
  }

  private static boolean isExports(Noun noun) {
    return noun.flow().filter(flow -> flow == Flow.EXPORTS).isPresent();
  }

  /** No flow is named: exports, for a duty abroad falls on nothing else, of the goods named. */
  private About unnamed(Times.Found time) {
    List<String> goods = new ArrayList<>(named(Role.GOODS));
    goods.addAll(named(Role.MAKER));
    List<String> areas = named(Role.AREA);
    Noun noun =
        Noun.at(0, 0)
            .flow(Flow.EXPORTS)
            .goods(goods.size() == 1 ? goods : List.of())
            .areas(areas.size() == 1 ? areas : List.of());
    return parts.about(noun, time);
  }

  private List<String> named(Role role) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, role) && !names.contains(tokens.value(i))) {
        names.add(tokens.value(i));
      }
    }
    return names;
  }

  /** Whether the words are denied; empty where they only say what might be. */
  private Optional<Boolean> denied(int at) {
    boolean japanese = parts.clauses().isJapanese();
    int from = japanese ? at + 1 : Math.max(0, at - NEAR - 1);
    int to = japanese ? Math.min(tokens.size(), at + 2 * NEAR) : endOfClause(at);
    boolean denied = false;
    for (int i = from; i < to; i++) {
      String word = word(i);
      if (OPEN.contains(word)) {
        return Optional.empty();
      }
      if (tokens.is(i, Role.NOT)) {
        boolean plain = japanese ? !word.matches("場合|なければ|ないと") : DENIALS.contains(word);
        if (!plain) {
          return Optional.empty();
        }
        denied = true;
      }
    }
    return Optional.of(denied);
  }

  private int endOfClause(int at) {
    int end = at + 1;
    while (end < tokens.size() && !tokens.isMark(end) && !tokens.is(end, Role.AND, "while")) {
      end++;
    }
    return end;
  }

  private String word(int at) {
    Piece piece = tokens.get(at);
    return tokens.text().substring(piece.start(), piece.end()).toLowerCase(Locale.ROOT);
  }
}
