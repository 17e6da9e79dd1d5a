package org.tradebrief.analysis;

import java.util.Optional;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;

/** A row of the area page as printed; a cell that was not printed is empty. */
public record AreaRow(
    Area area,
    Optional<Figure> exports,
    Optional<Figure> exportsGrowth,
    Optional<Figure> imports,
    Optional<Figure> importsGrowth,
    Optional<Figure> balance,
    Optional<Figure> balanceGrowth) {

  public Optional<Figure> figure(Flow flow, Measure measure) {
    boolean value = measure == Measure.VALUE;
    return switch (flow) {
      case EXPORTS -> value ? exports : exportsGrowth;
      case IMPORTS -> value ? imports : importsGrowth;
      case BALANCE -> value ? balance : balanceGrowth;
    };
  }
}
