package org.tradebrief.statement.text;

import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * Changes of figures without season: on the month before, of three months on the three before, and
 * these at an annual rate. Only where the words say that season was taken out.
 */
final class Adjusted {
  private final SentenceParts parts;
  private final Tokens tokens;

  Adjusted(SentenceParts parts) {
    this.parts = parts;
    this.tokens = parts.tokens();
  }

  /** True where the number was read as one. */
  boolean read(int at, Noun noun) {
    boolean adjusted = tokens.has(Role.BASE, "adjusted") && !tokens.has(Role.BASE, "not-adjusted");
    Optional<StatementKind> kind = adjusted ? kind(at, noun) : Optional.empty();
    String form = kind.isPresent() ? form(at, noun) : "";
    boolean plain = !noun.isBalance() && noun.areas().isEmpty() && noun.goods().isEmpty();
    if (!plain || form.isEmpty() || parts.denied(at)) {
      return false;
    }
    Times.Found time = parts.times().of(at);
    if (time.period().filter(Month.class::isInstance).isEmpty()) {
      return false;
    }
    parts
        .told()
        .say(
            kind.get(),
            parts.about(noun, time),
            form,
            Optional.of(tokens.num(at).stated()),
            Map.of(),
            at);
    return true;
  }

  private Optional<StatementKind> kind(int at, Noun noun) {
    if (isBeside(at, "annual-rate")) {
      return Optional.of(StatementKind.ANNUALISED);
    }
    if (tokens.has(Role.BASE, "three-months")) {
      return Optional.of(StatementKind.THREE_ON_THREE);
    }
    return tokens.has(Role.BASE, "month") || isOnMonthBefore(at)
        ? Optional.of(StatementKind.ADJUSTED_CHANGE)
        : Optional.empty();
  }

  /** "+17.0% at an annual rate", 年率17.0％増. */
  private boolean isBeside(int at, String base) {
    return tokens.is(at - 1, Role.BASE, base)
        || tokens.is(at + 1, Role.BASE, base)
        || tokens.is(at + 1, Role.MOVE) && tokens.is(at + 2, Role.BASE, base);
  }

  /** "fell 5.1% from February". */
  private boolean isOnMonthBefore(int at) {
    boolean from = tokens.is(at + 1, Role.LINK, "from") && tokens.isTime(at + 2);
    Optional<Period> before = from ? parts.times().read(at + 2).period() : Optional.<Period>empty();
    Optional<Period> now = parts.times().of(at).period();
    return before.isPresent()
        && now.filter(Month.class::isInstance)
            .map(Month.class::cast)
            .map(Month::previous)
            .filter(before.get()::equals)
            .isPresent();
  }

  /** The word of a movement, else "above" and "below", else the sign. */
  private String form(int at, Noun noun) {
    int move = parts.moves().of(at, noun);
    String word = move >= 0 ? tokens.value(move) : noun.move();
    if (word.equals("rise") || word.equals("fall")) {
      return word;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 3); i++) {
      if (tokens.is(i, Role.AGAINST)) {
        return tokens.value(i).equals("above")
            ? "rise"
            : tokens.value(i).equals("below") ? "fall" : "";
      }
    }
    Piece.Num num = tokens.num(at);
    return !num.signed() ? "" : num.number().signum() < 0 ? "fall" : "rise";
  }
}
