package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * The months over which partners are shown: two years up to the pack's own, or from the first of
 * them that any partner has a figure for, in a release or in an area series. Months without figures
 * in between are among them: a gap is shown.
 */
final class PartnerWindow {

  private static final int MONTHS = 24;

  private PartnerWindow() {}

  /** Oldest first; at least the pack's month. */
  static List<Month> months(TradeView view, MonthlySeries series) {
    Month last = view.target().month();
    List<Area> areas = view.areas().stream().map(AreaRow::area).filter(a -> !a.isWorld()).toList();
    List<Month> months = new ArrayList<>();
    for (Month month = last.plus(1 - MONTHS); !last.isBefore(month); month = month.plus(1)) {
      if (!months.isEmpty() || month.equals(last) || known(series, areas, month)) {
        months.add(month);
      }
    }
    return List.copyOf(months);
  }

  private static boolean known(MonthlySeries series, List<Area> areas, Month month) {
    return areas.stream()
        .anyMatch(area -> series.level(area.id(), Flow.EXPORTS, month).isPresent());
  }
}
