package org.tradebrief.render.pdf.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.tradebrief.render.chart.Picture;
import org.tradebrief.render.chart.Shape;
import org.tradebrief.render.chart.Shape.Point;

/**
 * Draws shapes and text with OpenPDF, turning our y, which runs down, into PDF's, which runs up.
 */
final class Pen {

  /** The outline that makes a regular letter look bold, in parts of its size. */
  private static final float THICKENING = 1 / 32f;

  /** How far the mark of a footnote stands above the baseline, in parts of its own size. */
  private static final float RISE = 0.4f;

  private final PdfContentByte content;
  private final float pageHeight;
  private final FontSet fonts;

  Pen(PdfContentByte content, float pageHeight, FontSet fonts) {
    this.content = content;
    this.pageHeight = pageHeight;
    this.fonts = fonts;
  }

  float flip(float y) {
    return pageHeight - y;
  }

  void text(TextLine.Piece piece, float x, float baseline, float spread) {
    TextStyle style = piece.style();
    content.saveState();
    fill(style.colour());
    content.beginText();
    content.setFontAndSize(piece.face().font(), style.size());
    if (spread != 0) {
      content.setCharacterSpacing(spread);
    }
    if (piece.face().thickened()) {
      ink(style.colour());
      content.setLineWidth(style.size() * THICKENING);
      content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
    }
    content.setTextMatrix(x + piece.x(), flip(baseline));
    content.showText(piece.text());
    content.endText();
    content.restoreState();
  }

  /** A number above the baseline; a second figure is pressed into the width of the first. */
  void raised(TextLine.Piece piece, float x, float baseline) {
    TextStyle style = piece.style();
    TextLine.Piece set =
        new TextLine.Piece(
            piece.x(),
            piece.width(),
            piece.text(),
            piece.face(),
            style.at(style.size() / piece.text().length()),
            piece.stretch());
    text(set, x, baseline - style.size() * RISE, 0);
  }

  void words(String words, TextStyle style, float x, float baseline) {
    TextLine line = new LineBreaker(fonts).line(List.of(Stretch.of(words, style)));
    line.pieces().forEach(piece -> text(piece, x, baseline, 0));
  }

  void rule(float x1, float y1, float x2, float y2, float width, int colour) {
    stroke(Shape.Stroke.of(x1, y1, x2, y2, colour, width), 0, 0);
  }

  void box(float x, float y, float width, float height, int colour) {
    content.saveState();
    fill(colour);
    content.rectangle(x, flip(y + height), width, height);
    content.fill();
    content.restoreState();
  }

  void picture(Picture picture, float x, float y) {
    for (Shape shape : picture.shapes()) {
      switch (shape) {
        case Shape.Stroke stroke -> stroke(stroke, x, y);
        case Shape.Area area -> area(area, x, y);
        case Shape.Disc disc -> disc(disc, x, y);
        case Shape.Square square -> square(square, x, y);
        case Shape.Hatch hatch -> hatch(hatch, x, y);
        case Shape.Words words -> words(words, x, y);
      }
    }
  }

  private void words(Shape.Words words, float x, float y) {
    TextStyle style = new TextStyle(words.size(), words.size(), words.strong(), words.colour());
    TextLine line = new LineBreaker(fonts).line(List.of(Stretch.of(words.text(), style)));
    float start =
        switch (words.anchor()) {
          case START -> words.x();
          case MIDDLE -> words.x() - line.width() / 2;
          case END -> words.x() - line.width();
        };
    line.pieces().forEach(piece -> text(piece, x + start, y + words.baseline(), 0));
  }

  private void fill(int colour) {
    content.setRGBColorFill(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
  }

  private void ink(int colour) {
    content.setRGBColorStroke(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
  }

  private void path(List<Point> points, float x, float y) {
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (i == 0) {
        content.moveTo(x + point.x(), flip(y + point.y()));
      } else {
        content.lineTo(x + point.x(), flip(y + point.y()));
      }
    }
  }

  private void stroke(Shape.Stroke stroke, float x, float y) {
    content.saveState();
    ink(stroke.colour());
    content.setLineWidth(stroke.width());
    content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    if (!stroke.dash().isEmpty()) {
      float[] dash = new float[stroke.dash().size()];
      for (int i = 0; i < dash.length; i++) {
        dash[i] = stroke.dash().get(i);
      }
      content.setLineDash(dash, 0);
    }
    path(stroke.points(), x, y);
    content.stroke();
    content.restoreState();
  }

  private void area(Shape.Area area, float x, float y) {
    content.saveState();
    fill(area.colour());
    path(area.corners(), x, y);
    content.closePath();
    content.fill();
    content.restoreState();
  }

  private void disc(Shape.Disc disc, float x, float y) {
    content.saveState();
    fill(disc.fill());
    ink(disc.ring());
    content.setLineWidth(disc.ringWidth());
    content.circle(x + disc.x(), flip(y + disc.y()), disc.radius());
    content.fillStroke();
    content.restoreState();
  }

  private void square(Shape.Square square, float x, float y) {
    float half = square.half();
    content.saveState();
    fill(square.fill());
    ink(square.ring());
    content.setLineWidth(square.ringWidth());
    content.rectangle(x + square.x() - half, flip(y + square.y() + half), 2 * half, 2 * half);
    content.fillStroke();
    content.restoreState();
  }

  private void hatch(Shape.Hatch hatch, float x, float y) {
    content.saveState();
    content.rectangle(
        x + hatch.x(), flip(y + hatch.y() + hatch.height()), hatch.width(), hatch.height());
    content.clip();
    content.newPath();
    ink(hatch.colour());
    content.setLineWidth(hatch.lineWidth());
    float left = x + hatch.x();
    float top = flip(y + hatch.y());
    float base = top - hatch.height();
    // Lines that rise to the right at 45 degrees; the square root of 2 keeps their distance as
    // asked.
    float step = hatch.spacing() * 1.4142f;
    for (float start = left - hatch.height(); start < left + hatch.width(); start += step) {
      content.moveTo(start, base);
      content.lineTo(start + hatch.height(), top);
    }
    content.stroke();
    content.restoreState();
  }

  /** An image in its own pixels, stretched to the box. */
  void image(byte[] png, float x, float y, float width, float height) {
    try {
      Image image = Image.getInstance(png);
      image.scaleAbsolute(width, height);
      image.setAbsolutePosition(x, flip(y + height));
      content.addImage(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
