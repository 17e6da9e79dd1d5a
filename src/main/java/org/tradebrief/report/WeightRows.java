package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.TariffExposure;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Formula.Function;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Figure;

/** The rows of the year before by item: derived from the printed value and its printed growth. */
record WeightRows(ExposureFormulas formulas, List<TariffExposure.Line> lines) {

  Row row(TariffExposure.Line line) {
    List<Cell> cells = new ArrayList<>();
    cells.add(ExposureRows.name(line));
    cells.add(new ExposureRows(formulas, lines).value(line));
    cells.add(change(line));
    cells.addAll(before(line));
    cells.add(
        line.before()
            .flatMap(
                year ->
                    lines
                        .getLast()
                        .before()
                        .flatMap(whole -> Share.percent(year.value(), whole.value()))
                        .map(
                            share ->
                                RateCells.percent(Optional.of(share), "share", year.figures())))
            .orElse(Cells.EMPTY));
    return new Row(
        ExposureRows.key(line), ExposureRows.role(line), ExposureRows.depth(line), cells);
  }

  /** The growth as printed; what is left over has none of its own. */
  private static Cell change(TariffExposure.Line line) {
    return line.figures().size() > 1
        ? Cells.EMPTY
        : line.before()
            .<Cell>map(year -> new Cell.Printed(year.figures().getLast()))
            .orElse(Cells.EMPTY);
  }

  private List<Cell> before(TariffExposure.Line line) {
    if (line.figures().size() == 1) {
      Figure value = line.figures().get(0);
      return RateCells.before(
          line.before(),
          formulas.before(value.commodity().id()),
          formulas.beforeAtLeast(value),
          formulas.beforeAtMost(value));
    }
    List<Figure> parts = line.figures().subList(1, line.figures().size());
    Figure whole = line.figures().get(0);
    return RateCells.before(
        line.before(),
        notBelowZero(less(formulas.before(whole.commodity().id()), parts, "value")),
        notBelowZero(less(formulas.beforeAtLeast(whole), parts, "high")),
        notBelowZero(less(formulas.beforeAtMost(whole), parts, "low")));
  }

  private Formula less(Formula whole, List<Figure> parts, String bound) {
    Formula left = whole;
    for (Figure part : parts) {
      left =
          left.minus(
              switch (bound) {
                case "high" -> formulas.beforeAtMost(part);
                case "low" -> formulas.beforeAtLeast(part);
                default -> formulas.before(part.commodity().id());
              });
    }
    return left;
  }

  private static Formula notBelowZero(Formula value) {
    return Formula.call(Function.MAX, Formula.of(0), value);
  }
}
