package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.TariffExposure;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;

/** The rows of the exposure by item, each with the formulas that it follows from. */
record ExposureRows(ExposureFormulas formulas, List<TariffExposure.Line> lines) {

  /** The key of the row of all goods that no other row holds. */
  static final String REST = "REST";

  Row row(TariffExposure.Line line) {
    boolean all = line.kind() == TariffExposure.Kind.ALL;
    List<Figure> figures = line.figures();
    List<Cell> cells = new ArrayList<>();
    cells.add(name(line));
    cells.add(all ? Cells.EMPTY : new Cell.Word("tariff-cover." + line.cover()));
    cells.add(value(line));
    cells.add(
        RateCells.percent(Share.percent(line.value(), lines.getLast().value()), "share", figures));
    cells.add(ExposureTables.rate(line.inForce()));
    cells.add(
        RateCells.by(
            RateCells.percent(line.rate().map(Interval::low), "statutory-rate", figures),
            rate(line, false)));
    cells.add(
        RateCells.by(
            RateCells.percent(line.rate().map(Interval::high), "statutory-rate", figures),
            rate(line, true)));
    Cell implied = RateCells.money(line.impliedDuty().map(Interval::high), "implied-duty", figures);
    cells.add(all ? RateCells.by(implied, sum("implied_duty")) : implied);
    cells.add(ExposureTables.rate(line.announced()));
    cells.add(TariffTables.day(line.announced().flatMap(state -> state.measure().effectiveFrom())));
    return new Row(key(line), role(line), depth(line), cells);
  }

  /** A line that is counted in the one above it says so. */
  static Cell name(TariffExposure.Line line) {
    if (line.kind() == TariffExposure.Kind.PART) {
      return new Cell.Phrase("tariff.of-which", line.commodity().orElseThrow().name());
    }
    String word = line.kind() == TariffExposure.Kind.ALL ? "tariff.all" : "tariff.rest";
    return line.commodity()
        .<Cell>map(commodity -> new Cell.Text(commodity.name()))
        .orElse(new Cell.Word(word));
  }

  static RowRole role(TariffExposure.Line line) {
    return switch (line.kind()) {
      case ALL -> RowRole.TOTAL;
      case PART -> RowRole.MEMO;
      case ITEM, REST -> RowRole.ITEM;
    };
  }

  static int depth(TariffExposure.Line line) {
    return line.kind() == TariffExposure.Kind.PART ? 1 : 0;
  }

  static String key(TariffExposure.Line line) {
    return switch (line.kind()) {
      case ALL -> Commodity.TOTAL_ID;
      case REST -> REST;
      case ITEM, PART -> line.commodity().orElseThrow().id();
    };
  }

  /** Values are printed; what is left is the whole less the items that follow it. */
  Cell value(TariffExposure.Line line) {
    List<Figure> figures = line.figures();
    if (figures.size() == 1) {
      return new Cell.Printed(figures.get(0));
    }
    Formula left = printed(figures.get(0));
    for (Figure item : figures.subList(1, figures.size())) {
      left = left.minus(printed(item));
    }
    return RateCells.by(RateCells.money(Optional.of(line.value()), "rest", figures), left);
  }

  private Formula printed(Figure figure) {
    return formulas.printed(figure.commodity().id(), "value");
  }

  /** All goods: the sum of rates times values over the whole. */
  private Formula rate(TariffExposure.Line line, boolean atMost) {
    if (line.statute().isPresent()) {
      return ExposureFormulas.rate(
          atMost ? line.statute().get().atMost() : line.statute().get().surely(),
          line.statute().get().base(),
          atMost);
    }
    String column = atMost ? "statutory" : "statutory_low";
    List<Formula> terms =
        weighted().stream()
            .map(
                part ->
                    ExposureFormulas.own(key(part), "value")
                        .times(ExposureFormulas.own(key(part), column)))
            .toList();
    return ExposureFormulas.sum(terms).over(Formula.column("value"));
  }

  private Formula sum(String column) {
    return ExposureFormulas.sum(
        weighted().stream().map(part -> ExposureFormulas.own(key(part), column)).toList());
  }

  private List<TariffExposure.Line> weighted() {
    return lines.stream().filter(line -> line.statute().isPresent()).toList();
  }
}
