package org.tradebrief.release;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.source.XmlElement;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.TableId;

/** Page 2: exports, imports, balance and their changes by region and country. */
final class AreaPage {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("exportkagakue", Flow.EXPORTS, Measure.VALUE),
          new Column("exportnobiritsu", Flow.EXPORTS, Measure.GROWTH),
          new Column("importkagakue", Flow.IMPORTS, Measure.VALUE),
          new Column("importnobiritsu", Flow.IMPORTS, Measure.GROWTH),
          new Column("sashihikikagakue", Flow.BALANCE, Measure.VALUE),
          new Column("sashihikinobiritsu", Flow.BALANCE, Measure.GROWTH));
  private static final Set<String> REQUIRED =
      Set.of(
          "chiikikunikbn",
          "chiikikuni",
          "exportkagakue",
          "exportnobiritsu",
          "importkagakue",
          "importnobiritsu",
          "sashihikikagakue",
          "sashihikinobiritsu");

  private final PressPage page;

  AreaPage(PressPage page) {
    this.page = page;
  }

  Optional<String> read() {
    page.expect(
        page.element(),
        "",
        Set.of("taishokikan", "chiikikunisogakuinfo"),
        Set.of("page", "chushaku"));
    page.expectMonth("taishokikan");
    int row = 0;
    for (XmlElement element : page.element().children("chiikikunisogakuinfo")) {
      read(element, Integer.toString(++row));
    }
    return Optional.empty();
  }

  private void read(XmlElement element, String row) {
    page.expect(element, row, REQUIRED, Set.of());
    Area area = page.names().area(element.childText("chiikikuni"), page.place(row, "chiikikuni"));
    checkKind(area, row, element.childText("chiikikunikbn"));
    for (Column column : COLUMNS) {
      if (element.child(column.name).isPresent()) {
        String text = element.childText(column.name);
        page.add(
            new PressPage.Cell(
                TableId.AREAS,
                page.month(),
                area,
                Commodity.TOTAL,
                column.flow,
                column.measure,
                "",
                row,
                column.name),
            column.measure == Measure.VALUE
                ? page.amount(row, column.name, text)
                : page.rate(row, column.name, text),
            text);
      }
    }
  }

  private void checkKind(Area area, String row, String kind) {
    String expected =
        switch (area.kind()) {
          case WORLD -> "0";
          case REGION -> "1";
          case COUNTRY -> "2";
          case MEMO, UNKNOWN -> kind;
        };
    page.expectKind(row, "chiikikunikbn", expected, kind);
  }

  private record Column(String name, Flow flow, Measure measure) {}
}
