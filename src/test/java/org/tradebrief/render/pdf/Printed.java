package org.tradebrief.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A finished file as PDFBox reads it. */
public final class Printed {

  /** A letter and its box, y down from the top of the page. */
  record Letter(int page, String text, float x, float baseline, float width, float size) {
    float right() {
      return x + width;
    }
  }

  private Printed() {}

  /** All text, with runs of white space and line ends as one blank. */
  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every letter that is not a blank. */
  static List<Letter> letters(byte[] pdf) {
    List<Letter> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
              if (!position.getUnicode().isBlank()) {
                letters.add(
                    new Letter(
                        getCurrentPageNo(),
                        position.getUnicode(),
                        position.getXDirAdj(),
                        position.getYDirAdj(),
                        position.getWidthDirAdj(),
                        position.getFontSize()));
              }
            }
          };
      stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return letters;
  }

  /**
   * A line of print: letters on one baseline with no gap wider than a blank between them. Cells of
   * a table and columns side by side are lines of their own.
   */
  record Line(int page, String text, float x, float right, float baseline, float size) {}

  /** A blank is at most this wide, in letters' sizes. */
  private static final float BLANK = 0.8f;

  /** All lines from the top of the first page, blanks kept as one. */
  static List<Line> lines(byte[] pdf) {
    return lines(letters(pdf));
  }

  static List<Line> lines(List<Letter> printed) {
    List<Letter> letters = new ArrayList<>(printed);
    letters.sort(
        Comparator.comparing(Letter::page)
            .thenComparing(letter -> Math.round(letter.baseline() * 4))
            .thenComparing(Letter::x));
    List<Line> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < letters.size(); ) {
      Letter first = letters.get(i);
      Letter last = first;
      text.setLength(0);
      text.append(first.text());
      for (i++; i < letters.size(); i++) {
        Letter next = letters.get(i);
        float gap = next.x() - last.right();
        boolean same =
            next.page() == first.page()
                && Math.abs(next.baseline() - first.baseline()) < 0.3f
                && gap < BLANK * next.size();
        if (!same) {
          break;
        }
        text.append(gap > 0.12f * next.size() ? " " : "").append(next.text());
        last = next;
      }
      lines.add(
          new Line(
              first.page(),
              text.toString(),
              first.x(),
              last.right(),
              first.baseline(),
              first.size()));
    }
    return lines;
  }

  /** Pairs of letters that lie on each other by more than a hair. */
  static List<String> overlaps(byte[] pdf) {
    return overlaps(letters(pdf));
  }

  static List<String> overlaps(List<Letter> printed) {
    List<String> overlaps = new ArrayList<>();
    List<Letter> letters = new ArrayList<>(printed);
    letters.sort(Comparator.comparing(Letter::page).thenComparing(Letter::baseline));
    for (int i = 0; i < letters.size(); i++) {
      Letter a = letters.get(i);
      for (int j = i + 1; j < letters.size(); j++) {
        Letter b = letters.get(j);
        if (a.page() != b.page() || b.baseline() - a.baseline() > 0.7f * a.size()) {
          break;
        }
        boolean across = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()) > 0.6f;
        boolean along = b.baseline() - a.baseline() < 0.7f * Math.min(a.size(), b.size());
        if (across && along) {
          overlaps.add("page " + a.page() + ": " + a + " and " + b);
        }
      }
    }
    return overlaps;
  }
}
