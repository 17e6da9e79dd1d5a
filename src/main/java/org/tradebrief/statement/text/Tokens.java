package org.tradebrief.statement.text;

import java.util.List;

/** The pieces of a sentence and what stands beside what; positions are those of the pieces. */
final class Tokens {
  private final String text;
  private final List<Piece> pieces;
  private final int[] depth;
  private final int[] opens;

  Tokens(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = List.copyOf(pieces);
    this.depth = new int[pieces.size()];
    this.opens = new int[pieces.size()];
    brackets();
  }

  private void brackets() {
    int open = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (isMark(i, '(') && open < 0) {
        open = i;
      }
      depth[i] = open >= 0 ? 1 : 0;
      opens[i] = open;
      if (isMark(i, ')')) {
        open = -1;
      }
    }
  }

  String text() {
    return text;
  }

  int size() {
    return pieces.size();
  }

  Piece get(int at) {
    return pieces.get(at);
  }

  boolean inside(int at) {
    return at >= 0 && at < size() && depth[at] > 0;
  }

  /** The opening bracket around the place, or -1. */
  int bracket(int at) {
    return opens[at];
  }

  boolean isMark(int at, char mark) {
    return at >= 0 && at < size() && pieces.get(at) instanceof Piece.Mark m && m.mark() == mark;
  }

  boolean isMark(int at) {
    return at >= 0 && at < size() && pieces.get(at) instanceof Piece.Mark;
  }

  boolean is(int at, Role role) {
    return at >= 0 && at < size() && pieces.get(at) instanceof Piece.Word w && w.is(role);
  }

  boolean is(int at, Role role, String value) {
    return at >= 0 && at < size() && pieces.get(at) instanceof Piece.Word w && w.is(role, value);
  }

  boolean isTime(int at) {
    return at >= 0 && at < size() && pieces.get(at) instanceof Piece.Time;
  }

  boolean isNum(int at) {
    return at >= 0 && at < size() && pieces.get(at) instanceof Piece.Num;
  }

  boolean isOther(int at) {
    return at >= 0 && at < size() && pieces.get(at) instanceof Piece.Other;
  }

  /** The value of the word, or empty for anything else. */
  String value(int at) {
    return at >= 0 && at < size() && pieces.get(at) instanceof Piece.Word w ? w.value() : "";
  }

  Piece.Num num(int at) {
    return (Piece.Num) pieces.get(at);
  }

  When when(int at) {
    return ((Piece.Time) pieces.get(at)).when();
  }

  /** The first place from there on with that role, before the limit, or -1. */
  int next(int from, int limit, Role role) {
    for (int i = Math.max(0, from); i < Math.min(limit, size()); i++) {
      if (is(i, role)) {
        return i;
      }
    }
    return -1;
  }

  /** The last place before, not before the limit, with that role, or -1. */
  int last(int before, int limit, Role role) {
    for (int i = Math.min(before, size()) - 1; i >= Math.max(0, limit); i--) {
      if (is(i, role)) {
        return i;
      }
    }
    return -1;
  }

  boolean has(Role role) {
    return next(0, size(), role) >= 0;
  }

  boolean has(Role role, String value) {
    for (int i = 0; i < size(); i++) {
      if (is(i, role, value)) {
        return true;
      }
    }
    return false;
  }

  /** The next place that says something: fillers are passed over. */
  int after(int at) {
    int i = at + 1;
    while (is(i, Role.FILLER)) {
      i++;
    }
    return i;
  }

  /** The place before that says something. */
  int before(int at) {
    int i = at - 1;
    while (is(i, Role.FILLER)) {
      i--;
    }
    return i;
  }
}
