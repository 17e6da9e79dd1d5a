package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.About;
import org.tradebrief.statement.Detail;
import org.tradebrief.statement.Stated;
import org.tradebrief.statement.Statement;
import org.tradebrief.statement.StatementKind;

/**
 * What a sentence told so far, and which of its pieces stand in it. A number can stand in several
 * statements, never in one and among the unread.
 */
final class Told {

  /** Why a number stands in no statement; the word goes into {@link Detail#WHY}. */
  enum Why {
    /** It is not clear what the number is about. */
    SUBJECT,
    /** No table has its unit. */
    UNIT,
    /** A number of a kind of its own, such as how many months were compared. */
    MEASURE,
    /** The period is none that the tables have, or not clear. */
    PERIOD,
    /** What is said of the number was not understood. */
    KIND
  }

  private final int line;
  private final String text;
  private final Tokens tokens;
  private final boolean[] used;
  private final boolean[] unread;
  private final List<Statement> statements = new ArrayList<>();

  /**
   * @param text the sentence as it stands in the source
   */
  Told(int line, String text, Tokens tokens) {
    this.line = line;
    this.tokens = tokens;
    this.text = text;
    this.used = new boolean[tokens.size()];
    this.unread = new boolean[tokens.size()];
  }

  /** Adds a statement; the pieces stand in it. */
  void say(
      StatementKind kind,
      About about,
      String form,
      Optional<Stated> value,
      Map<Detail, String> details,
      int... pieces) {
    Statement statement = new Statement(line, text, kind, about, form, value, details);
    if (value.isPresent() || !statements.contains(statement)) {
      statements.add(statement);
    }
    for (int piece : pieces) {
      use(piece);
    }
  }

  void use(int piece) {
    if (piece >= 0 && piece < used.length) {
      used[piece] = true;
    }
  }

  /** True for a piece that stands in a statement, read or unread. */
  boolean isUsed(int piece) {
    return used[piece];
  }

  boolean isUnread(int piece) {
    return unread[piece];
  }

  /** Completes the last statement of that kind, as the words behind it do. */
  boolean add(StatementKind kind, Map<Detail, String> details, int piece) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement statement = statements.get(i);
      if (statement.kind() == kind) {
        Map<Detail, String> more = new EnumMap<>(Detail.class);
        more.putAll(statement.details());
        more.putAll(details);
        statements.set(
            i,
            new Statement(
                line, text, kind, statement.about(), statement.form(), statement.value(), more));
        use(piece);
        return true;
      }
    }
    return false;
  }

  boolean has(StatementKind kind) {
    return statements.stream().anyMatch(s -> s.kind() == kind);
  }

  boolean isEmpty() {
    return statements.isEmpty();
  }

  void unread(int piece, Why why) {
    if (!used[piece]) {
      unread[piece] = true;
      Piece.Num num = tokens.num(piece);
      say(
          StatementKind.UNMATCHED,
          new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
          "",
          Optional.of(num.signedStated()),
          Map.of(Detail.WHY, why.name().toLowerCase(java.util.Locale.ROOT)),
          piece);
    }
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  Tokens tokens() {
    return tokens;
  }
}
