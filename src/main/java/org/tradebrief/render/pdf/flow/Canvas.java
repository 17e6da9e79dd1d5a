package org.tradebrief.render.pdf.flow;

import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.tradebrief.render.chart.Picture;

/**
 * The paper of one page. Whatever is drawn is wrapped in a tag's content or in an artifact; drawing
 * outside both, or one inside the other, is an error of the caller.
 */
public final class Canvas {

  /** Artifacts that belong to the page and not to the text. */
  public enum Furniture {
    HEADER("Header", "Top"),
    FOOTER("Footer", "Bottom");

    private final String type;
    private final String edge;

    Furniture(String type, String edge) {
      this.type = type;
      this.edge = edge;
    }
  }

  private final TaggedPdf document;
  private final PdfContentByte content;
  private final Pen pen;
  private boolean open;

  Canvas(TaggedPdf document, PdfContentByte content, float pageHeight, FontSet fonts) {
    this.document = document;
    this.content = content;
    this.pen = new Pen(content, pageHeight, fonts);
  }

  /** Draws content of a tag. */
  public void content(Tag tag, Runnable drawing) {
    enter();
    content.beginMarkedContentSequence(document.element(tag));
    drawing.run();
    leave();
  }

  /** Draws a figure; its box is written into the tag for readers that reflow. */
  public void figure(Tag tag, float x, float y, Picture picture) {
    document.box(tag, x, pen.flip(y + picture.height()), picture.width(), picture.height());
    content(tag, () -> pen.picture(picture, x, y));
  }

  /** Draws an image; its box is written into the tag as that of a figure is. */
  public void image(Tag tag, float x, float y, float width, float height, byte[] png) {
    document.box(tag, x, pen.flip(y + height), width, height);
    content(tag, () -> pen.image(png, x, y, width, height));
  }

  /** Draws what only decorates: rules, tints, repeated headers. */
  public void artifact(Runnable drawing) {
    enter();
    content.beginMarkedContentSequence(new PdfName("Artifact"));
    drawing.run();
    leave();
  }

  /** Draws the header or footer of the page. */
  public void furniture(Furniture kind, Runnable drawing) {
    enter();
    PdfDictionary facts = new PdfDictionary();
    facts.put(PdfName.TYPE, new PdfName("Pagination"));
    facts.put(PdfName.SUBTYPE, new PdfName(kind.type));
    facts.put(new PdfName("Attached"), new PdfArray(new PdfName(kind.edge)));
    content.beginMarkedContentSequence(new PdfName("Artifact"), facts, true);
    drawing.run();
    leave();
  }

  /**
   * Draws a line of a tagged text.
   *
   * @param tags the tag of each stretch, as {@link TaggedText} made them
   */
  public void line(TextLine line, float x, float baseline, TaggedText tags) {
    List<TextLine.Piece> pieces = line.pieces();
    for (int i = 0; i < pieces.size(); ) {
      TextLine.Piece first = pieces.get(i);
      Tag tag = tags.tag(first.stretch());
      int end = i;
      while (end < pieces.size() && tags.tag(pieces.get(end).stretch()) == tag) {
        end++;
      }
      List<TextLine.Piece> same = pieces.subList(i, end);
      Optional<Mark> mark = tags.mark(first.stretch());
      if (mark.isPresent()) {
        content(tag, () -> pen.raised(numbered(first, mark.get()), x, baseline));
      } else {
        content(tag, () -> same.forEach(piece -> pen.text(piece, x, baseline, line.spread())));
      }
      Optional<String> link = tags.link(first.stretch());
      if (link.isPresent()) {
        TextLine.Piece last = same.getLast();
        document.link(
            tag,
            x + first.x(),
            pen.flip(baseline + first.style().size() * 0.25f),
            x + last.x() + last.width(),
            pen.flip(baseline - first.style().size() * 0.85f),
            link.get(),
            tags.text(first.stretch()));
      }
      i = end;
    }
  }

  /** Draws the number of a note where the note begins. */
  public void number(Mark mark, Tag tag, TextStyle style, float x, float baseline) {
    String number = Integer.toString(document.number(mark));
    content(tag, () -> pen.words(number, style, x, baseline));
  }

  private TextLine.Piece numbered(TextLine.Piece piece, Mark mark) {
    return new TextLine.Piece(
        piece.x(),
        piece.width(),
        Integer.toString(document.number(mark)),
        piece.face(),
        piece.style(),
        piece.stretch());
  }

  /** Draws a line inside content or an artifact that is already open. */
  public void words(TextLine line, float x, float baseline) {
    require();
    line.pieces().forEach(piece -> pen.text(piece, x, baseline, line.spread()));
  }

  /** A straight line. */
  public void rule(float x1, float y1, float x2, float y2, float width, int colour) {
    require();
    pen.rule(x1, y1, x2, y2, width, colour);
  }

  /** A filled box. */
  public void box(float x, float y, float width, float height, int colour) {
    require();
    pen.box(x, y, width, height, colour);
  }

  private void enter() {
    if (open) {
      throw new IllegalStateException("tagged content or an artifact is already open");
    }
    open = true;
  }

  private void leave() {
    content.endMarkedContentSequence();
    open = false;
  }

  private void require() {
    if (!open) {
      throw new IllegalStateException("nothing may be drawn outside a tag and an artifact");
    }
  }
}
