package org.tradebrief.statement.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.About;
import org.tradebrief.statement.Approximation;
import org.tradebrief.statement.Stated;
import org.tradebrief.statement.StatedUnit;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.statement.WrittenUnit;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Period;

/**
 * The cells of a Markdown table: a row's label says of which partner, goods or flow they are, the
 * head of their column says the flow and the unit. A cell of which either is not clear is left to
 * the reader of sentences, which lists its number as unread.
 */
final class TableRows {

  /**
   * What a column holds.
   *
   * @param text its head in small letters
   * @param own its head names a time of its own, or a change in money: its cells are left unread
   */
  private record Column(
      Optional<Flow> flow, String side, String text, boolean share, boolean own) {}

  private List<Column> columns = List.of();
  private boolean open;
  private boolean headed;
  private int line;

  /** A passage that is no row ends the table. */
  void end() {
    open = false;
  }

  /** The first row of a table is its head; of the others the cells that are clear are said. */
  void row(Tokens tokens, Carry carry, Told told, int at) {
    List<int[]> cells = cells(tokens);
    // Between the head and the row below stands the line of dashes.
    boolean next = at <= line + (headed ? 2 : 1);
    line = at;
    headed = !open || !next;
    if (headed) {
      open = true;
      columns = head(tokens, cells);
      return;
    }
    if (cells.size() != columns.size() || cells.size() < 2) {
      return;
    }
    Optional<Noun> label = label(tokens, cells.getFirst());
    Optional<Period> period = carry.period();
    if (label.isEmpty() || period.isEmpty()) {
      return;
    }
    Optional<Flow> flow = label.get().flow();
    String side = label.get().side();
    for (int i = 1; i < cells.size(); i++) {
      Column column = columns.get(i);
      if (column.own()) {
        continue;
      }
      if (column.flow().isPresent()) {
        flow = column.flow();
        side = column.side();
      }
      cell(tokens, cells.get(i), column, label.get(), flow, side, period.get(), carry, told);
    }
  }

  private static void cell(
      Tokens tokens,
      int[] cell,
      Column column,
      Noun label,
      Optional<Flow> flow,
      String side,
      Period period,
      Carry carry,
      Told told) {
    int at = only(tokens, cell);
    Optional<Stated> stated =
        at < 0 || flow.isEmpty() ? Optional.empty() : stated(tokens.num(at), column.text());
    if (stated.isEmpty()) {
      return;
    }
    About about =
        new About(
            label.areas().stream().filter(id -> !id.equals("WORLD")).findFirst(),
            flow,
            label.goods().stream().findFirst(),
            Optional.of(period).filter(p -> !p.equals(carry.verified())));
    Stated value = stated.get();
    int sign = value.number().signum();
    boolean balance = flow.get() == Flow.BALANCE;
    if (value.unit() == StatedUnit.YEN && !balance && sign < 0) {
      return;
    }
    StatementKind kind =
        switch (value.unit()) {
          case YEN -> balance ? StatementKind.BALANCE : StatementKind.LEVEL;
          case POINTS -> StatementKind.CONTRIBUTION;
          default ->
              column.share()
                  ? StatementKind.SHARE
                  : balance ? StatementKind.BALANCE_CHANGE : StatementKind.CHANGE;
        };
    String form =
        switch (kind) {
          case BALANCE -> !side.isEmpty() ? side : sign < 0 ? "deficit" : "surplus";
          case BALANCE_CHANGE -> List.of("narrower", "unchanged", "wider").get(sign + 1);
          case CHANGE -> List.of("fall", "flat", "rise").get(sign + 1);
          default -> "";
        };
    told.say(kind, about, form, Optional.of(form.isEmpty() ? value : size(value)), Map.of(), at);
  }

  private static Stated size(Stated value) {
    return new Stated(
        value.number().abs(),
        value.unit(),
        value.precision(),
        value.approximation(),
        value.printed());
  }

  /** With the unit of the cell, else that of the head. */
  private static Optional<Stated> stated(Piece.Num num, String head) {
    if (num.is(StatedUnit.YEN) || num.is(StatedUnit.PERCENT) || num.is(StatedUnit.POINTS)) {
      return Optional.of(num.signedStated());
    }
    Optional<WrittenUnit> unit =
        num.counts() == Piece.Counts.NOTHING ? unit(head) : Optional.empty();
    return unit.map(
        u ->
            new Stated(
                scaled(num.number(), u),
                u.unit(),
                scaled(num.precision(), u),
                Approximation.EXACT,
                num.printed()));
  }

  private static BigDecimal scaled(BigDecimal number, WrittenUnit unit) {
    BigDecimal moved = number.movePointRight(unit.power());
    return moved.setScale(Math.max(0, moved.scale()));
  }

  private static Optional<WrittenUnit> unit(String head) {
    if (head.contains("dollar") || head.contains("$") || head.contains("ドル")) {
      return Optional.empty();
    }
    if (head.contains("points") || head.contains("ポイント") || head.contains(" pt")) {
      return Optional.of(WrittenUnit.POINTS);
    }
    if (head.contains("%") || head.contains("percent") || head.contains("per cent")) {
      return Optional.of(WrittenUnit.PERCENT);
    }
    if (!head.contains("yen") && !head.contains("円") && !head.contains("\u00A5")) {
      return Optional.empty();
    }
    if (head.contains("trillion") || head.contains("tn") || head.contains("兆")) {
      return Optional.of(WrittenUnit.TRILLION_YEN);
    }
    if (head.contains("billion") || head.contains("bn") || head.contains("十億")) {
      return Optional.of(WrittenUnit.BILLION_YEN);
    }
    if (head.contains("億")) {
      return Optional.of(WrittenUnit.OKU_YEN);
    }
    return head.contains("million") || head.contains("百万")
        ? Optional.of(WrittenUnit.MILLION_YEN)
        : Optional.empty();
  }

  private static List<Column> head(Tokens tokens, List<int[]> cells) {
    List<Column> head = new ArrayList<>();
    for (int[] cell : cells) {
      Optional<Flow> flow = Optional.empty();
      String side = "";
      boolean share = false;
      boolean time = false;
      boolean change = false;
      for (int i = cell[0]; i < cell[1]; i++) {
        if (tokens.is(i, Role.FLOW)) {
          flow = Optional.of(EnglishNouns.flow(tokens.value(i)));
        } else if (tokens.is(i, Role.SIDE)) {
          flow = Optional.of(Flow.BALANCE);
          side = tokens.value(i);
        }
        share |= tokens.is(i, Role.SHARE);
        time |= tokens.isTime(i);
        change |=
            tokens.is(i, Role.MOVE) || tokens.is(i, Role.AGAINST) || tokens.is(i, Role.REVISED);
      }
      String text = text(tokens, cell);
      boolean money = unit(text).filter(u -> u.unit() == StatedUnit.YEN).isPresent();
      head.add(new Column(flow, side, text, share, time || change && money));
    }
    return List.copyOf(head);
  }

  /** A label that is nothing but names of one thing. */
  private static Optional<Noun> label(Tokens tokens, int[] cell) {
    Noun noun = Noun.at(cell[0], cell[1]);
    for (int i = cell[0]; i < cell[1]; i++) {
      if (tokens.is(i, Role.AREA)) {
        noun = noun.area(tokens.value(i));
      } else if (tokens.is(i, Role.GOODS)) {
        noun = noun.good(tokens.value(i));
      } else if (tokens.is(i, Role.FLOW)) {
        noun = noun.flow(EnglishNouns.flow(tokens.value(i)));
      } else if (tokens.is(i, Role.SIDE)) {
        noun = noun.side(tokens.value(i));
      } else if (!tokens.is(i, Role.FILLER)
          && !tokens.is(i, Role.LINK)
          && !tokens.is(i, Role.REPORTER)
          && !tokens.isMark(i)) {
        return Optional.empty();
      }
    }
    boolean one = noun.areas().size() < 2 && noun.goods().size() < 2;
    return one && cell[1] > cell[0] ? Optional.of(noun) : Optional.empty();
  }

  /** The one number of a cell that holds nothing else but marks, or -1. */
  private static int only(Tokens tokens, int[] cell) {
    int found = -1;
    for (int i = cell[0]; i < cell[1]; i++) {
      if (tokens.isNum(i) && found < 0) {
        found = i;
      } else if (!tokens.isMark(i)) {
        return -1;
      }
    }
    return found;
  }

  /** First piece and the piece behind the last of each cell. */
  private static List<int[]> cells(Tokens tokens) {
    List<int[]> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.isMark(i, ';')) {
        cells.add(new int[] {from, i});
        from = i + 1;
      }
    }
    return cells;
  }

  private static String text(Tokens tokens, int[] cell) {
    return cell[1] <= cell[0]
        ? ""
        : tokens
            .text()
            .substring(tokens.get(cell[0]).start(), tokens.get(cell[1] - 1).end())
            .toLowerCase(Locale.ROOT);
  }
}
