package org.tradebrief.statement.text;

import org.tradebrief.statement.StatedUnit;

/** The direction that words give a number. */
final class Moves {
  private final Tokens tokens;
  private final Clauses clauses;

  Moves(Clauses clauses) {
    this.tokens = clauses.tokens();
    this.clauses = clauses;
  }

  /** The word of the direction of a number, or -1: the word behind it, else the last before it. */
  int of(int number, Noun noun) {
    int behind = behind(number);
    if (behind >= 0) {
      return behind;
    }
    return clauses.isJapanese() ? inJapanese(number, noun) : before(number, noun);
  }

  /** "3.9% increase", "14.3% larger", 3.9％増, 3.9％の増加. */
  private int behind(int number) {
    int next = number + 1;
    while (tokens.is(next, Role.FILLER, "the")
        || tokens.is(next, Role.LINK, "of") && clauses.isJapanese()
        || tokens.is(next, Role.BASE) && !clauses.isJapanese()) {
      next++;
    }
    if (tokens.is(next, Role.LINK, "to") && clauses.isJapanese()) {
      next++;
    }
    if (clauses.isJapanese() && tokens.is(next, Role.LINK, "object")) {
      return -1;
    }
    return tokens.is(next, Role.MOVE) ? next : -1;
  }

  private int before(int number, Noun noun) {
    int limit = limit(number, noun);
    int words = 0;
    for (int i = number - 1; i >= limit; i--) {
      if (tokens.is(i, Role.MOVE) && tokens.inside(i) == tokens.inside(number)) {
        return i;
      }
      if (tokens.isNum(i)
          && tokens.num(i).is(StatedUnit.PERCENT)
          && !tokens.inside(i)
          && !tokens.inside(number)) {
        return -1;
      }
      words += tokens.isOther(i) ? 1 : 0;
      if (words > 4 || tokens.isMark(i, ';')) {
        return -1;
      }
    }
    return -1;
  }

  /** 伸び率は…3.9％に縮小 has its word behind; 増加（3.9％）before the bracket. */
  private int inJapanese(int number, Noun noun) {
    int open = tokens.bracket(number);
    if (open > 0 && tokens.is(open - 1, Role.MOVE)) {
      return open - 1;
    }
    return -1;
  }

  private int limit(int number, Noun noun) {
    if (tokens.inside(number)) {
      return tokens.bracket(number);
    }
    return noun == null ? 0 : Math.min(noun.to(), number);
  }
}
