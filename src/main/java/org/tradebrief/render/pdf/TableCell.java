package org.tradebrief.render.pdf;

import java.util.List;
import org.tradebrief.document.TableBlock.Align;
import org.tradebrief.render.pdf.flow.Canvas;
import org.tradebrief.render.pdf.flow.LineBreaker;
import org.tradebrief.render.pdf.flow.Stretch;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.TaggedText;
import org.tradebrief.render.pdf.flow.TextLine;
import org.tradebrief.render.pdf.flow.TextStyle;

/** The set text of a cell. */
record TableCell(
    List<TextLine> lines, TaggedText tags, TextStyle style, Side side, float left, float width) {

  /** Where lines stand in the cell. */
  enum Side {
    START,
    MIDDLE,
    END;

    static Side of(Align align) {
      return align == Align.END ? END : START;
    }
  }

  /**
   * @param left the edge of the cell from the edge of the table
   * @param indent further to the right, for a part of something above
   */
  static TableCell of(
      LineBreaker breaker,
      Tag tag,
      String text,
      TextStyle style,
      Side side,
      float left,
      float width,
      float indent) {
    List<Stretch> stretches = text.isEmpty() ? List.of() : List.of(Stretch.of(text, style));
    float start = left + TableColumns.PAD + indent;
    float room = width - 2 * TableColumns.PAD - indent;
    List<TextLine> lines = breaker.phrases(stretches, room);
    return new TableCell(lines, new TaggedText(tag, stretches), style, side, start, room);
  }

  float height() {
    return lines.size() * style.leading();
  }

  /** Draws the lines from {@code y} down, as content of the cell's tag. */
  void draw(Canvas canvas, float x, float y) {
    draw(canvas, x, y, 0, lines.size());
  }

  /** Draws some of the lines, the first of them at {@code y}. */
  void draw(Canvas canvas, float x, float y, int from, int to) {
    for (int i = from; i < Math.min(to, lines.size()); i++) {
      canvas.line(lines.get(i), x + start(lines.get(i)), baseline(y, i - from), tags);
    }
  }

  /** Draws the lines inside an artifact that is open. */
  void repeat(Canvas canvas, float x, float y) {
    for (int i = 0; i < lines.size(); i++) {
      canvas.words(lines.get(i), x + start(lines.get(i)), baseline(y, i));
    }
  }

  private float baseline(float y, int line) {
    return y + line * style.leading() + Setting.baseline(style);
  }

  private float start(TextLine line) {
    return switch (side) {
      case START -> left;
      case MIDDLE -> left + (width - line.width()) / 2;
      case END -> left + width - line.width();
    };
  }
}
