package org.tradebrief.render.xlsx;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetChart;

/** Draws the charts of a sheet as charts of the file, which a reader can edit. */
final class ChartWriter {
  private final XSSFSheet target;
  private final Sheet sheet;
  private final Placement placement;
  private final Styles styles;

  ChartWriter(XSSFSheet target, Sheet sheet, Placement placement, Styles styles) {
    this.target = target;
    this.sheet = sheet;
    this.placement = placement;
    this.styles = styles;
  }

  void write() {
    if (sheet.charts().isEmpty()) {
      return;
    }
    ChartPlacement places = ChartPlacement.of(sheet, placement);
    if (!places.below()) {
      target.setColumnWidth(places.firstColumn() - 1, 3 * 256);
      for (int column = places.firstColumn(); column <= places.lastColumn(); column++) {
        target.setColumnWidth(column, Placement.OTHER_WIDTH * 256 + 384);
      }
    }
    XSSFDrawing drawing = target.createDrawingPatriarch();
    for (int index = 0; index < sheet.charts().size(); index++) {
      draw(drawing, sheet.charts().get(index), places, places.boxes().get(index));
    }
  }

  private void draw(
      XSSFDrawing drawing, SheetChart chart, ChartPlacement places, ChartPlacement.Box box) {
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    double wide = places.width() * Units.EMU_PER_POINT;
    place(anchor, places.firstColumn(), box.left() * wide, true);
    place(anchor, places.firstColumn(), (box.left() + box.width()) * wide, false);
    anchor.setRow1(box.firstRow());
    anchor.setRow2(box.lastRow() + 1);
    // A filter hides rows of the table; the chart beside them must not shrink with them.
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    XSSFChart made = drawing.createChart(anchor);
    describe(made, chart);
    Inks inks = new Inks(styles.theme());
    ChartWords words =
        new ChartWords(inks, styles.theme().text(styles.fontKey()), styles.formats().language());
    ChartSource source = new ChartSource(sheet, chart, placement, styles.formats());
    words.letters(made);
    words.title(made, chart);
    switch (chart.kind()) {
      case DIVERGING_BARS, GROUPED_BARS ->
          new BarDrawing(made, chart, source, inks, words).draw(height(box));
      case COLUMNS_AND_LINES, LINES, PANELS ->
          new SeriesDrawing(made, chart, source, inks, words).draw(height(box));
      case WATERFALL -> new WaterfallDrawing(made, chart, source, inks, words).draw(height(box));
      case STEPS -> new StepDrawing(made, chart, source, inks, words).draw(height(box));
    }
  }

  /** What a screen reader says in place of the chart. */
  private static void describe(XSSFChart made, SheetChart chart) {
    CTNonVisualDrawingProps about =
        made.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    about.setName(chart.id());
    about.setTitle(CellText.written(chart.title()));
    about.setDescr(CellText.written(chart.alt()));
  }

  /** Sets a corner of the anchor so many units right of a column's left edge. */
  private void place(XSSFClientAnchor anchor, int firstColumn, double distance, boolean start) {
    int column = firstColumn;
    double left = distance;
    double width = target.getColumnWidthInPixels(column) * Units.EMU_PER_PIXEL;
    while (left >= width) {
      left -= width;
      column++;
      width = target.getColumnWidthInPixels(column) * Units.EMU_PER_PIXEL;
    }
    if (start) {
      anchor.setCol1(column);
      anchor.setDx1((int) left);
    } else {
      anchor.setCol2(column);
      anchor.setDx2((int) left);
    }
  }

  private double height(ChartPlacement.Box box) {
    return (box.lastRow() - box.firstRow() + 1) * (double) styles.rowHeight();
  }
}
