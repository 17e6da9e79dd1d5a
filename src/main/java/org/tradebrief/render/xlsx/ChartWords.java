package org.tradebrief.render.xlsx;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.text.TextAlignment;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;
import org.tradebrief.document.SheetChart;
import org.tradebrief.table.Language;

/** Title, subtitle and letters of a chart, and the room that they leave for the drawing. */
final class ChartWords {
  private static final double TITLE_SIZE = 11;
  private static final double SUBTITLE_SIZE = 9;

  /** Characters of a title that fit across a chart. */
  private static final int TITLE_WIDTH = 72;

  private final Inks inks;
  private final String font;
  private final Locale locale;

  ChartWords(Inks inks, String font, Language language) {
    this.inks = inks;
    this.font = font;
    this.locale = Locale.forLanguageTag(language.code());
  }

  List<String> titleLines(SheetChart chart) {
    return TextWidth.lines(chart.title(), TITLE_WIDTH);
  }

  /** The marks and labels of the chart's series, in the same letters. */
  SeriesMarks marks(SheetChart chart, ChartSource source) {
    return new SeriesMarks(chart, source, inks, font);
  }

  /** The finding, in strong letters at the left. */
  void title(XSSFChart target, SheetChart chart) {
    target.setAutoTitleDeleted(false);
    target.setTitleOverlay(true);
    target.setTitleText("");
    XDDFTitle title = target.getTitle();
    XDDFTextBody body = title.getBody();
    List<String> lines = titleLines(chart);
    for (int index = 0; index < lines.size(); index++) {
      run(
          index == 0 ? body.getParagraph(0) : body.addNewParagraph(),
          lines.get(index),
          TITLE_SIZE,
          true,
          "text");
    }
    var written = target.getCTChart().getTitle();
    place(written.isSetLayout() ? written.getLayout() : written.addNewLayout(), 0.012, 0.012);
  }

  /**
   * Measure and unit. They stand in the title of the level axis, moved below the chart's own, since
   * some programs set the whole of a chart's title in the letters of its first word.
   */
  void subtitle(CTTitle title, SheetChart chart, double height) {
    XDDFTitle axis = new XDDFTitle(null, title);
    XDDFTextBody body = axis.getBody();
    body.initialize();
    body.getXmlObject().getBodyPr().setRot(0);
    body.getXmlObject().getBodyPr().setVert(STTextVerticalType.HORZ);
    run(body.getParagraph(0), chart.subtitle(), SUBTITLE_SIZE, false, "quiet");
    place(title.addNewLayout(), 0.012, (titleLines(chart).size() * 17 + 8) / height);
    axis.setOverlay(true);
  }

  private static void place(CTLayout layout, double x, double y) {
    CTManualLayout place = layout.addNewManualLayout();
    place.addNewXMode().setVal(STLayoutMode.EDGE);
    place.addNewYMode().setVal(STLayoutMode.EDGE);
    place.addNewX().setVal(x);
    place.addNewY().setVal(y);
  }

  private void run(
      XDDFTextParagraph paragraph, String text, double size, boolean bold, String colour) {
    paragraph.setTextAlignment(TextAlignment.LEFT);
    XDDFTextRun run =
        paragraph.getTextRuns().isEmpty()
            ? paragraph.appendRegularRun(text)
            : paragraph.getTextRuns().getFirst();
    run.setText(CellText.written(text));
    dress(run, size, bold, colour);
  }

  private void dress(XDDFTextRun run, double size, boolean bold, String colour) {
    // Else the library writes the language of the machine.
    run.setLanguage(locale);
    run.setFontSize(size);
    run.setBold(bold);
    run.setFontColor(inks.colour(colour));
    run.setFonts(
        new XDDFFont[] {
          new XDDFFont(
              org.apache.poi.common.usermodel.fonts.FontGroup.LATIN, font, null, null, null),
          new XDDFFont(
              org.apache.poi.common.usermodel.fonts.FontGroup.EAST_ASIAN, font, null, null, null)
        });
  }

  /** Height above the drawing, in points: title, subtitle and a gap. */
  double above(SheetChart chart) {
    return titleLines(chart).size() * 17 + (chart.subtitle().isEmpty() ? 10 : 34);
  }

  /** Letters of everything that has none of its own: axes, labels, legend. */
  void letters(XSSFChart target) {
    var space = target.getCTChartSpace();
    var text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
    text.addNewBodyPr();
    CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
    letters.setSz(900);
    letters.addNewSolidFill().set(inks.fill("quiet").getXmlObject());
    letters.addNewLatin().setTypeface(font);
    letters.addNewEa().setTypeface(font);
    text.getPArray(0).addNewEndParaRPr();
  }

  /** Fixes the drawing's place, so that it is the same whatever program lays the words out. */
  static void plotArea(XSSFChart target, double left, double top, double width, double height) {
    var plot = target.getCTChart().getPlotArea();
    CTLayout layout = plot.isSetLayout() ? plot.getLayout() : plot.addNewLayout();
    CTManualLayout place = layout.addNewManualLayout();
    place.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    place.addNewXMode().setVal(STLayoutMode.EDGE);
    place.addNewYMode().setVal(STLayoutMode.EDGE);
    place.addNewX().setVal(left);
    place.addNewY().setVal(top);
    place.addNewW().setVal(width);
    place.addNewH().setVal(height);
  }
}
