package org.tradebrief.report;

import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.document.Formula;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;

/** What part of the world's trade a partner has; the world stands in the same table. */
final class Shares {

  private Shares() {}

  /** The column of shares beside a column of levels. */
  static Column column(String levels) {
    Formula world = new Formula.CellOf(Formula.OWN, Area.WORLD_ID, levels);
    return Column.computed(
        levels + "_share", Kind.PERCENT, 1, Formula.column(levels).percentOf(world));
  }

  /** Nothing where one of the two is no amount or the whole is zero. */
  static Cell of(Optional<Figure> part, Optional<Figure> whole) {
    Optional<Amount> of = part.flatMap(Figure::amount);
    Optional<Amount> all = whole.flatMap(Figure::amount);
    if (of.isEmpty() || all.isEmpty()) {
      return Cells.EMPTY;
    }
    return Share.percent(of.get().inMillions(), all.get().inMillions())
        .<Cell>map(
            exact ->
                new Cell.Computed(
                    Rounding.percent(exact), exact, "share", List.of(part.get(), whole.get())))
        .orElse(Cells.EMPTY);
  }
}
