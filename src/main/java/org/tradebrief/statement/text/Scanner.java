package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.statement.Approximation;
import org.tradebrief.table.Language;

/**
 * Cuts a sentence into what is known: times before numbers, numbers before words, and everything
 * else as letters that nobody knows. Every place of the sentence is looked at once.
 */
final class Scanner {
  private static final String MARKS = "(),;:、。!?\u2013\u300C\u300D\"[]{}";

  private final Lexicon english;
  private final Lexicon japanese;

  Scanner(Lexicon english, Lexicon japanese) {
    this.english = english;
    this.japanese = japanese;
  }

  /** The pieces in their order, without blanks. */
  List<Piece> pieces(String text, String shown, Language language) {
    List<Piece> pieces = new ArrayList<>();
    Lexicon lexicon = language == Language.JAPANESE ? japanese : english;
    Numbers numbers = new Numbers(text, shown);
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ' || isHyphen(text, at)) {
        at++;
        continue;
      }
      Piece piece = one(text, at, language, lexicon, numbers);
      add(pieces, piece, shown);
      at = piece.end();
    }
    return pieces;
  }

  /** A hyphen within a word or between two parts it as a blank does. */
  private static boolean isHyphen(String text, int at) {
    return text.charAt(at) == '-'
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Letters.isLatin(text.charAt(at + 1));
  }

  private static Piece one(
      String text, int at, Language language, Lexicon lexicon, Numbers numbers) {
    Optional<Piece> time = time(text, at, language);
    if (time.isPresent()) {
      return time.get();
    }
    Optional<Piece.Num> number = numbers.at(at);
    Optional<Lexicon.Hit> hit = lexicon.at(text, at);
    if (number.isPresent() && hit.filter(h -> h.end() >= number.get().end()).isEmpty()) {
      return number.get();
    }
    if (hit.isPresent()) {
      Lexicon.Entry entry = hit.get().entry();
      return new Piece.Word(at, hit.get().end(), entry.role(), entry.value());
    }
    char letter = text.charAt(at);
    return MARKS.indexOf(letter) >= 0
        ? new Piece.Mark(at, at + 1, letter == '、' ? ',' : letter)
        : new Piece.Other(at, unknown(text, at));
  }

  private static Optional<Piece> time(String text, int at, Language language) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char letter = text.charAt(at);
    boolean inside =
        Letters.isDigit(letter) && (Letters.isDigit(before) || before == '.' || before == ',')
            || Letters.isLatin(letter) && Letters.isLatin(before);
    if (inside) {
      return Optional.empty();
    }
    Cursor cursor = new Cursor(text, at);
    Optional<When> when =
        language == Language.JAPANESE
            ? JapaneseTimes.read(cursor)
            : EnglishTimes.read(cursor, text);
    return when.map(found -> new Piece.Time(at, cursor.at(), found));
  }

  /** A Latin word, or one letter of another kind. */
  private static int unknown(String text, int at) {
    int end = at + 1;
    if (Letters.isLatin(text.charAt(at))) {
      while (end < text.length()
          && (Letters.isLatin(text.charAt(end))
              || text.charAt(end) == '\'' && end + 1 < text.length())) {
        end++;
      }
    } else if (end < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** "about" and the number behind it become one piece. */
  private static void add(List<Piece> pieces, Piece piece, String text) {
    if (piece instanceof Piece.Num num
        && !pieces.isEmpty()
        && pieces.getLast() instanceof Piece.Word word
        && word.is(Role.APPROXIMATION)
        && num.counts() == Piece.Counts.UNIT) {
      pieces.removeLast();
      pieces.add(
          num.about(
              Approximation.of(word.value()).orElseThrow(),
              word.start(),
              text.substring(word.start(), num.end())));
      return;
    }
    pieces.add(piece);
  }
}
