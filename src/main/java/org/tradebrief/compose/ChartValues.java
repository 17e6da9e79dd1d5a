package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.document.SheetTable;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Unit;

/** The numbers that a chart draws, and the unit they are shown in. */
final class ChartValues {

  private static final BigDecimal FIVE_TRILLION = new BigDecimal("5000000");
  private static final BigDecimal HALF_A_TRILLION = new BigDecimal("500000");

  private ChartValues() {}

  /** Amounts in million yen, all else as it is. */
  static Optional<BigDecimal> of(Cell cell) {
    return reading(cell).flatMap(ChartValues::number);
  }

  static Optional<Reading> reading(Cell cell) {
    return switch (cell) {
      case Cell.Printed printed -> Optional.of(printed.figure().reading());
      case Cell.Computed computed -> Optional.of(computed.reading());
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> number(Reading reading) {
    return reading instanceof Amount amount ? Optional.of(amount.inMillions()) : reading.number();
  }

  /** True where the chart shows money. */
  static boolean isMoney(DataTable table) {
    return table.unit().map(Unit::isMoney).orElse(false);
  }

  /** The word for the unit of a column that holds no money. */
  static String unitWord(DataTable table, int column) {
    return table.columns().get(column).kind() == SheetTable.Kind.PERCENT
        ? "unit.chart.percent"
        : "unit.chart.points";
  }

  /** Trillions for a chart of whole trillions, so that its axis has few digits; else billions. */
  static MoneyUnit unit(DataChart chart, Composition composition) {
    BigDecimal largest = BigDecimal.ZERO;
    for (DataTable.Row row : chart.data().rows()) {
      for (DataChart.Series series : chart.series()) {
        Optional<BigDecimal> value = of(row.cells().get(chart.data().indexOf(series.column())));
        largest = value.map(BigDecimal::abs).map(largest::max).orElse(largest);
      }
    }
    if (largest.compareTo(FIVE_TRILLION) >= 0) {
      return MoneyUnit.of("trillion-yen", 0, composition.language());
    }
    return largest.compareTo(HALF_A_TRILLION) >= 0 && chart.series().size() > 1
        ? MoneyUnit.of("trillion-yen", 1, composition.language())
        : MoneyUnit.of("billion-yen", 1, composition.language());
  }
}
