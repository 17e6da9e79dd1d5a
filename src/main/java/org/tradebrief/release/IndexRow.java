package org.tradebrief.release;

import java.util.List;
import java.util.Set;
import org.tradebrief.source.XmlElement;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Period;
import org.tradebrief.table.TableId;

/**
 * A row of the index pages: value, quantity and unit-value index of both flows, as levels or
 * changes.
 */
record IndexRow(
    TableId table,
    Period period,
    Area area,
    boolean levels,
    String exportStatus,
    String importStatus) {
  private static final List<Column> COLUMNS =
      List.of(
          new Column(
              "exportkingaku", Flow.EXPORTS, Measure.VALUE_INDEX, Measure.VALUE_INDEX_GROWTH),
          new Column(
              "exportsuryo", Flow.EXPORTS, Measure.QUANTITY_INDEX, Measure.QUANTITY_INDEX_GROWTH),
          new Column(
              "exportkakaku",
              Flow.EXPORTS,
              Measure.UNIT_VALUE_INDEX,
              Measure.UNIT_VALUE_INDEX_GROWTH),
          new Column(
              "importkingaku", Flow.IMPORTS, Measure.VALUE_INDEX, Measure.VALUE_INDEX_GROWTH),
          new Column(
              "importsuryo", Flow.IMPORTS, Measure.QUANTITY_INDEX, Measure.QUANTITY_INDEX_GROWTH),
          new Column(
              "importkakaku",
              Flow.IMPORTS,
              Measure.UNIT_VALUE_INDEX,
              Measure.UNIT_VALUE_INDEX_GROWTH));

  /** The cells of figures that every row holds. */
  static final Set<String> NAMES =
      Set.of(
          "exportkingaku",
          "exportsuryo",
          "exportkakaku",
          "importkingaku",
          "importsuryo",
          "importkakaku");

  void read(PressPage page, XmlElement element, String row) {
    for (Column column : COLUMNS) {
      if (element.child(column.name).isPresent()) {
        String text = element.childText(column.name);
        String place = (levels ? "genchi/" : "nobiritsu/") + column.name;
        page.add(
            new PressPage.Cell(
                table,
                period,
                area,
                Commodity.TOTAL,
                column.flow,
                levels ? column.level : column.growth,
                column.flow == Flow.EXPORTS ? exportStatus : importStatus,
                row,
                place),
            levels ? page.index(row, place, text) : page.rate(row, place, text),
            text);
      }
    }
  }

  private record Column(String name, Flow flow, Measure level, Measure growth) {}
}
