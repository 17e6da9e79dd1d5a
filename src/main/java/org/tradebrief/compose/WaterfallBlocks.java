package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.WaterfallChart;
import org.tradebrief.document.WaterfallChart.Part;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.table.Points;

/** Turns contributions and their total into a waterfall of the briefing. */
record WaterfallBlocks(Composition composition) {

  WaterfallChart chart(DataChart chart) {
    DataTable table = chart.data();
    int category = table.indexOf(chart.category());
    int at = table.indexOf("contribution");
    CellTexts texts = new CellTexts(composition.tongue(), Optional.empty());
    List<WaterfallChart.Bar> bars = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (DataTable.Row row : table.rows()) {
      if (!(row.cells().get(at) instanceof Cell.Computed cell
          && cell.reading() instanceof Points points)) {
        throw new IllegalStateException(chart.id() + " has a row without a contribution");
      }
      boolean total = row.role() == RowRole.TOTAL;
      BigDecimal from = total ? BigDecimal.ZERO : sum;
      BigDecimal to = from.add(cell.exact());
      Part part = total ? Part.TOTAL : cell.exact().signum() < 0 ? Part.FALL : Part.RISE;
      bars.add(
          new WaterfallChart.Bar(
              texts.of(row.cells().get(category), table.columns().get(category)),
              from,
              to,
              composition.tongue().formats().bareSigned(points),
              part,
              row.role() == RowRole.MEMO));
      sum = to;
    }
    return new WaterfallChart(chart.id(), bars, composition.word(ChartValues.unitWord(table, at)));
  }
}
