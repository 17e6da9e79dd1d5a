package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.statement.StatedUnit;
import org.tradebrief.table.Flow;

/** Finds what Japanese clauses are about: names, 向け, からの and 対 joined to a flow by の. */
final class JapaneseNouns {
  private final Tokens tokens;
  private final List<Noun> nouns = new ArrayList<>();

  private JapaneseNouns(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Noun> of(Tokens tokens) {
    JapaneseNouns finder = new JapaneseNouns(tokens);
    int at = 0;
    while (at < tokens.size()) {
      at = finder.from(at);
    }
    return finder.nouns;
  }

  private int from(int start) {
    int end = run(start);
    if (end == start) {
      return start + 1;
    }
    Noun noun = noun(start, end);
    boolean named = !noun.goods().isEmpty() && tokens.is(end, Role.LINK, "topic");
    if (noun.flow().isPresent() || named) {
      Noun moved = moved(noun);
      nouns.add(moved.object(isShareOf(moved)));
      return moved.to();
    }
    return end;
  }

  /** The end of the pieces that can belong to one noun. */
  private int run(int start) {
    int at = start;
    while (belongs(at) || at > start && (joins(at) || listed(at))) {
      at++;
    }
    while (at > start && (joins(at - 1) || tokens.isMark(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean belongs(int at) {
    return tokens.is(at, Role.AREA)
        || tokens.is(at, Role.GOODS)
        || tokens.is(at, Role.FLOW)
        || tokens.is(at, Role.SIDE)
        || tokens.is(at, Role.ASPECT)
        || tokens.is(at, Role.REPORTER)
        || tokens.is(at, Role.LINK, "bound")
        || tokens.is(at, Role.LINK, "from") && tokens.is(at - 1, Role.AREA)
        || tokens.is(at, Role.LINK, "with") && tokens.is(at + 1, Role.AREA)
        || tokens.is(at, Role.LINK, "with") && tokens.is(at - 1, Role.AREA);
  }

  private boolean joins(int at) {
    return tokens.is(at, Role.LINK, "of") || tokens.is(at, Role.AND, "and");
  }

  /** A comma between two names of one kind. */
  private boolean listed(int at) {
    boolean bound =
        tokens.is(at - 1, Role.LINK, "bound")
            && tokens.is(at + 1, Role.AREA)
            && tokens.is(at + 2, Role.LINK, "bound");
    return tokens.isMark(at, ',')
        && (bound
            || tokens.is(at - 1, Role.AREA) && tokens.is(at + 1, Role.AREA)
            || tokens.is(at - 1, Role.GOODS) && tokens.is(at + 1, Role.GOODS));
  }

  private Noun noun(int start, int end) {
    Noun noun = Noun.at(start, end);
    Optional<Flow> way = Optional.empty();
    for (int i = start; i < end; i++) {
      String value = tokens.value(i);
      if (tokens.is(i, Role.AREA)) {
        noun = value.equals("WORLD") ? noun : noun.area(value);
      } else if (tokens.is(i, Role.GOODS)) {
        noun = noun.good(value);
      } else if (tokens.is(i, Role.FLOW)) {
        boolean part = value.equals("balance") && noun.flow().isPresent();
        noun = part ? noun : noun.flow(EnglishNouns.flow(value));
      } else if (tokens.is(i, Role.SIDE)) {
        noun = noun.side(value);
      } else if (tokens.is(i, Role.ASPECT)) {
        String[] parts = value.split("-");
        noun = noun.aspect(parts[0]);
        noun = parts.length > 1 ? noun.flow(EnglishNouns.flow(parts[1])) : noun;
      } else if (tokens.is(i, Role.LINK, "bound") && tokens.is(i - 1, Role.AREA)) {
        way = Optional.of(Flow.EXPORTS);
      } else if (tokens.is(i, Role.LINK, "from") && tokens.is(i - 1, Role.AREA)) {
        way = Optional.of(Flow.IMPORTS);
      }
    }
    if (noun.flow().isEmpty() && way.isPresent()) {
      noun = noun.flow(way.get());
    }
    return noun.unclear(isOthers(noun, start, end));
  }

  /** 中国の輸出: the exports of China, of which the tables know nothing. */
  private boolean isOthers(Noun noun, int start, int end) {
    for (int i = start; i + 2 < end; i++) {
      boolean of =
          tokens.is(i, Role.AREA)
              && tokens.is(i + 1, Role.LINK, "of")
              && !tokens.is(i - 1, Role.LINK, "with")
              && !pieceText(i).startsWith("対");
      if (of && (tokens.is(i + 2, Role.FLOW) || tokens.is(i + 2, Role.SIDE))) {
        return true;
      }
    }
    return false;
  }

  private String pieceText(int at) {
    return tokens.text().substring(tokens.get(at).start(), tokens.get(at).end());
  }

  /** 輸出額の増加, 輸出額の伸び率. */
  private Noun moved(Noun noun) {
    int of = noun.to();
    int move = tokens.is(of, Role.LINK, "of") ? of + 1 : of;
    if (noun.aspect().equals("pace")) {
      return noun.aspect("").move("rise");
    }
    boolean rate = tokens.is(move, Role.MOVE) && pieceText(move).endsWith("率");
    boolean noun_ = tokens.is(move, Role.MOVE) && move > of;
    return rate || noun_ ? noun.move(tokens.value(move)).span(noun.from(), move + 1) : noun;
  }

  /** 輸入額の20.6％, without a direction behind it. */
  private boolean isShareOf(Noun noun) {
    int of = noun.to();
    int number = of + 1;
    if (noun.move().isEmpty()
        && tokens.is(of, Role.LINK, "of")
        && tokens.isNum(number)
        && tokens.num(number).is(StatedUnit.PERCENT)) {
      int next = tokens.after(number);
      boolean moves =
          tokens.is(next, Role.MOVE)
              || tokens.is(next, Role.LINK, "of") && tokens.is(next + 1, Role.MOVE);
      return !moves;
    }
    return tokens.is(of, Role.LINK, "to") && tokens.is(of + 1, Role.SHARE);
  }
}
