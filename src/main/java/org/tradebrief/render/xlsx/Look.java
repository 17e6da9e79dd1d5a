package org.tradebrief.render.xlsx;

import org.tradebrief.document.RowRole;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetTable.Kind;

/**
 * Everything that decides how a cell looks; equal looks share one style of the file.
 *
 * @param format number format code
 * @param right whether the content ends at the right
 * @param indent steps from the edge it is set at
 * @param quoted marks a text that a spreadsheet would take for a formula if it were typed again
 */
record Look(
    Letters letters,
    String format,
    boolean right,
    boolean top,
    int indent,
    boolean wrap,
    boolean quoted,
    Frame frame) {

  /** Rules and fill around a cell. */
  enum Frame {
    NONE,
    HAIR,
    TOTAL,
    /** A box on all sides: the cell is there to be filled in. */
    INPUT,
    HEADER,
    TILE
  }

  static Look title() {
    return plain(new Letters("title", true, "heading", false));
  }

  static Look line(Sheet.Style style, boolean link) {
    boolean strong = style == Sheet.Style.STRONG;
    String colour =
        link
            ? "heading"
            : switch (style) {
              case PLAIN, STRONG -> "text";
              case SUBTITLE, NOTE -> "quiet";
            };
    return plain(new Letters("body", strong, colour, link));
  }

  static Look header(Kind kind, boolean first) {
    boolean right = Roles.figures(kind);
    return new Look(
        new Letters("body", true, "heading", false),
        "General",
        right,
        false,
        right ? 2 : first ? 0 : 1,
        true,
        false,
        Frame.HEADER);
  }

  static Look tile(String size, boolean bold, String colour) {
    return new Look(
        new Letters(size, bold, colour, false),
        "General",
        false,
        false,
        1,
        false,
        false,
        Frame.TILE);
  }

  static Look body(RowRole role, Kind kind, String format, int indent, boolean link, boolean top) {
    boolean right = Roles.figures(kind);
    String colour = link ? "heading" : role == RowRole.MEMO ? "quiet" : "text";
    return new Look(
        new Letters("body", Roles.bold(role), colour, link),
        format,
        right,
        top,
        right ? 1 : indent,
        ColumnWidths.wraps(kind),
        false,
        role == RowRole.TOTAL ? Frame.TOTAL : Frame.HAIR);
  }

  Look asQuoted() {
    return new Look(letters, format, right, top, indent, wrap, true, frame);
  }

  /** As a cell that a reader is to change. */
  Look asInput() {
    return new Look(letters, format, right, top, indent, wrap, quoted, Frame.INPUT);
  }

  /** As a cell of a sheet for machines: one line, no rules. */
  Look asData() {
    return new Look(letters, format, right, false, indent, false, quoted, Frame.NONE);
  }

  private static Look plain(Letters letters) {
    return new Look(letters, "General", false, true, 0, false, false, Frame.NONE);
  }
}
