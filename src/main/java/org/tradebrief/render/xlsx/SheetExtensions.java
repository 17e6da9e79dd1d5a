package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataBar;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfvoType;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Kind;

/**
 * Drawings inside cells: bars behind contributions, to both sides of zero, and small columns of the
 * last months. Both live in the extensions that Excel added in 2010, for which the library has no
 * types; a program that does not know them shows the cells alone.
 */
final class SheetExtensions {
  private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

  /** How Excel knows the extensions. */
  private static final String BARS = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

  private static final String BAR_OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  private static final String SPARKLINES = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";

  /** Rows below which a bar says no more than the number. */
  private static final int FEWEST_ROWS = 5;

  private final XSSFSheet target;
  private final Sheet sheet;
  private final Placement placement;
  private final Styles styles;
  private final StringBuilder extensions = new StringBuilder();

  SheetExtensions(XSSFSheet target, Sheet sheet, Placement placement, Styles styles) {
    this.target = target;
    this.sheet = sheet;
    this.placement = placement;
    this.styles = styles;
  }

  /**
   * @param placements where the tables of all sheets stand
   */
  void write(Map<Sheet, Placement> placements) {
    sheet.table().ifPresent(this::bars);
    sheet.trend().ifPresent(trend -> sparklines(trend, placements));
    if (!extensions.isEmpty()) {
      append(extensions.toString());
    }
  }

  private void bars(SheetTable table) {
    StringBuilder bars = new StringBuilder();
    for (int column = 0; column < table.columns().size(); column++) {
      String cells = cells(table, column);
      if (table.columns().get(column).kind() == Kind.POINTS
          && table.rows().size() >= FEWEST_ROWS
          && !cells.isEmpty()) {
        bars.append(bar(column, cells));
      }
    }
    if (!bars.isEmpty()) {
      extension(BARS, "<x14:conditionalFormattings>" + bars + "</x14:conditionalFormattings>");
    }
  }

  /** All cells of a column but those of totals, which would make all other bars short. */
  private String cells(SheetTable table, int column) {
    List<String> ranges = new ArrayList<>();
    int first = -1;
    for (int row = 0; row <= table.rows().size(); row++) {
      boolean shown = row < table.rows().size() && table.rows().get(row).role() != RowRole.TOTAL;
      if (shown && first < 0) {
        first = row;
      } else if (!shown && first >= 0) {
        int top = placement.firstDataRow() + first;
        int bottom = placement.firstDataRow() + row - 1;
        ranges.add(new CellRangeAddress(top, bottom, column, column).formatAsString());
        first = -1;
      }
    }
    return String.join(" ", ranges);
  }

  private String bar(int column, String cells) {
    String id = String.format(java.util.Locale.ROOT, "{00000000-0000-4000-8000-%012X}", column + 1);
    CTConditionalFormatting formatting = target.getCTWorksheet().addNewConditionalFormatting();
    formatting.setSqref(List.of((Object[]) cells.split(" ")));
    CTCfRule rule = formatting.addNewCfRule();
    rule.setType(STCfType.DATA_BAR);
    rule.setPriority(column + 1);
    CTDataBar bar = rule.addNewDataBar();
    bar.addNewCfvo().setType(STCfvoType.MIN);
    bar.addNewCfvo().setType(STCfvoType.MAX);
    bar.addNewColor().setRgb(styles.colour("bar.up").getARGB());
    try (XmlCursor end = rule.newCursor()) {
      end.toEndToken();
      copy(
          "<extLst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><ext uri=\""
              + BAR_OF_RULE
              + "\" xmlns:x14=\""
              + X14
              + "\"><x14:id>"
              + id
              + "</x14:id></ext></extLst>",
          end);
    }
    return "<x14:conditionalFormatting xmlns:xm=\""
        + XM
        + "\"><x14:cfRule type=\"dataBar\" id=\""
        + id
        + "\"><x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\">"
        + "<x14:cfvo type=\"autoMin\"/><x14:cfvo type=\"autoMax\"/><x14:negativeFillColor rgb=\""
        + argb("bar.down")
        + "\"/><x14:axisColor rgb=\""
        + argb("text")
        + "\"/></x14:dataBar></x14:cfRule><xm:sqref>"
        + cells
        + "</xm:sqref></x14:conditionalFormatting>";
  }

  private void sparklines(Sheet.Trend trend, Map<Sheet, Placement> placements) {
    Sheet other =
        placements.keySet().stream()
            .filter(candidate -> candidate.id().equals(trend.sheet()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        sheet.id() + " draws from the sheet " + trend.sheet() + ", not there"));
    SheetTable source = other.table().orElseThrow();
    SheetTable table = sheet.table().orElseThrow();
    int column = table.columnAt(trend.column()).orElseThrow();
    int from = source.columnAt(trend.from()).orElseThrow();
    int to = source.columnAt(trend.to()).orElseThrow();
    StringBuilder lines = new StringBuilder();
    for (int row = 0; row < table.rows().size(); row++) {
      OptionalInt found = source.rowAt(table.rows().get(row).key());
      if (found.isPresent()) {
        int at = placements.get(other).firstDataRow() + found.getAsInt();
        lines
            .append("<x14:sparkline><xm:f>")
            .append(new CellRangeAddress(at, at, from, to).formatAsString(other.tab(), true))
            .append("</xm:f><xm:sqref>")
            .append(new CellReference(placement.firstDataRow() + row, column).formatAsString())
            .append("</xm:sqref></x14:sparkline>");
      }
    }
    extension(
        SPARKLINES,
        "<x14:sparklineGroups xmlns:xm=\""
            + XM
            + "\"><x14:sparklineGroup type=\"column\" displayEmptyCellsAs=\"gap\""
            + " negative=\"1\" displayXAxis=\"1\"><x14:colorSeries rgb=\""
            + argb("surplus")
            + "\"/><x14:colorNegative rgb=\""
            + argb("deficit")
            + "\"/><x14:colorAxis rgb=\""
            + argb("text")
            + "\"/><x14:sparklines>"
            + lines
            + "</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>");
  }

  private String argb(String colour) {
    return styles.colour(colour).getARGBHex();
  }

  private void extension(String uri, String content) {
    extensions
        .append("<ext uri=\"")
        .append(uri)
        .append("\" xmlns:x14=\"")
        .append(X14)
        .append("\">")
        .append(content)
        .append("</ext>");
  }

  private void append(String elements) {
    try (XmlCursor end = target.getCTWorksheet().newCursor()) {
      end.toEndToken();
      copy(
          "<extLst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
              + elements
              + "</extLst>",
          end);
    }
  }

  private static void copy(String element, XmlCursor place) {
    try (XmlCursor from = XmlObject.Factory.parse(element).newCursor()) {
      from.toFirstChild();
      from.copyXml(place);
    } catch (XmlException e) {
      throw new IllegalStateException("not an extension: " + element, e);
    }
  }
}
