package org.tradebrief.statement.text;

import java.util.Optional;
import org.tradebrief.table.Period;

/**
 * The times of a sentence: which belongs to a clause, and which to a number that it is compared
 * with.
 */
final class Times {

  /**
   * When a number is about.
   *
   * @param period empty where it is not clear or none that the tables have
   * @param stage of a part of a month, or empty
   * @param span year-to-date, three-months, or empty
   */
  record Found(Optional<Period> period, String stage, String span) {}

  private final Tokens tokens;
  private final Clauses clauses;
  private final Carry carry;

  Times(Clauses clauses) {
    this.tokens = clauses.tokens();
    this.clauses = clauses;
    this.carry = clauses.carry();
  }

  /** The time that the clause around a piece names, or that of the sentence, or what is carried. */
  Found of(int piece) {
    boolean own = tokens.isNum(piece) && tokens.isTime(piece - 1) && isOfClause(piece - 1);
    int at = own ? piece - 1 : own(piece);
    if (at < 0) {
      return new Found(annual() ? carry.year() : carry.period(), "", "");
    }
    return read(at);
  }

  Found read(int at) {
    When when = tokens.when(at);
    Optional<Period> period = carry.periods().of(when, carry.year());
    return switch (when) {
      case When.Part part -> new Found(period, part.stage(), "");
      case When.Span span ->
          new Found(
              span.last().<Period>map(m -> m).or(() -> Optional.of(carry.periods().month())),
              "",
              span.kind());
      default -> new Found(period, "", "");
    };
  }

  private boolean annual() {
    boolean rate = tokens.has(Role.BASE, "annual-rate");
    return !rate && tokens.text().contains("nnual") || tokens.text().contains("年間");
  }

  /** The place of the time of a clause, or -1. */
  private int own(int piece) {
    int from = 0;
    int to = tokens.size();
    for (Noun noun : clauses.nouns()) {
      if (noun.object() || tokens.inside(noun.from())) {
        continue;
      }
      if (noun.from() <= piece) {
        from = noun.from();
      } else {
        to = Math.min(to, noun.from());
      }
    }
    int attached = from > 0 ? attached(from) : -1;
    if (attached >= 0) {
      return attached;
    }
    for (int i = from; i < to; i++) {
      if (isOfClause(i) && !(startsNext(i, to))) {
        return i;
      }
    }
    for (int i = from - 1; i >= 0; i--) {
      if (isOfClause(i)) {
        return i;
      }
    }
    return -1;
  }

  /** 2025年3月の輸出額, "March exports": the time right before a noun. */
  private int attached(int noun) {
    int at = noun - 1;
    if (tokens.is(at, Role.LINK, "of") || tokens.isMark(at, ',')) {
      at--;
    }
    return tokens.isTime(at) && isOfClause(at) ? at : -1;
  }

  /** A time right before the next noun is that one's. */
  private boolean startsNext(int at, int next) {
    if (next >= tokens.size()) {
      return false;
    }
    int behind = at + 1;
    while (behind < next
        && (tokens.isMark(behind)
            || tokens.is(behind, Role.FILLER)
            || tokens.is(behind, Role.LINK, "of"))) {
      behind++;
    }
    return behind == next;
  }

  private boolean isOfClause(int at) {
    if (!tokens.isTime(at) || tokens.inside(at)) {
      return false;
    }
    boolean day =
        tokens.when(at) instanceof When.Day
            || tokens.when(at) instanceof When.Relative relative && relative.what().equals("day");
    if (day) {
      return false;
    }
    return !isCompared(at);
  }

  /**
   * True for a time or number behind "from", "than", "after", "since", or before から in Japanese.
   */
  boolean isCompared(int at) {
    if (clauses.isJapanese()) {
      return isComparedInJapanese(at);
    }
    for (int i = at - 1; i >= 0; i--) {
      if (tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, ':')) {
        return false;
      }
      if (tokens.isMark(i, ')')) {
        i = Math.max(0, tokens.bracket(i));
        continue;
      }
      if (tokens.isMark(i, '(') && !tokens.isTime(i - 1)) {
        return false;
      }
      if (tokens.is(i, Role.LINK)) {
        String link = tokens.value(i);
        if (link.equals("to") && !tokens.is(i + 1, Role.AREA)) {
          return false;
        }
        boolean name =
            tokens.is(tokens.after(i), Role.AREA) || tokens.is(tokens.after(i), Role.REPORTER);
        if (!name
            && (link.equals("from")
                || link.equals("than")
                || link.equals("after")
                || link.equals("as")
                || link.equals("with") && isAgainst(i))) {
          return true;
        }
      }
      boolean than =
          tokens.is(i, Role.APPROXIMATION) && !tokens.value(i).equals("about") && i < at - 1;
      if (tokens.is(i, Role.SINCE) || than) {
        return true;
      }
    }
    return false;
  }

  private boolean isAgainst(int at) {
    Piece piece = tokens.get(at);
    return tokens.text().startsWith("against", piece.start());
  }

  private boolean isComparedInJapanese(int at) {
    if (tokens.isTime(at)) {
      int next = at + 1;
      if (tokens.isMark(next, '(')) {
        return true;
      }
      if (tokens.is(next, Role.SINCE)
          || tokens.is(next, Role.LINK, "than")
          || tokens.is(next, Role.LINK, "from")) {
        return true;
      }
      if (tokens.is(next, Role.LINK, "object")
          && tokens.text().startsWith("と", tokens.get(next).start())) {
        return true;
      }
      return tokens.is(next, Role.LINK, "of")
          && tokens.isNum(next + 1)
          && tokens.num(next + 1).counts() == Piece.Counts.UNIT;
    }
    int next = at + 1;
    if (tokens.is(next, Role.MOVE)) {
      next++;
    }
    if (tokens.isMark(next, '(')) {
      while (next < tokens.size() && !tokens.isMark(next, ')')) {
        next++;
      }
      next++;
    }
    boolean from = tokens.is(next, Role.LINK, "from");
    return from || tokens.is(at - 1, Role.LINK, "of") && tokens.isTime(at - 2);
  }
}
