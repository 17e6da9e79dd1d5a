package org.tradebrief.render.pdf.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines to a width, the first that fits, by {@link BreakRules}. Only a word that is wider
 * than the whole line is torn. A blank at the end of a line is kept, beyond the measured width, so
 * that a reader of the text finds two words and not one.
 */
public final class LineBreaker {

  /**
   * How far letters of a Japanese line may be moved apart to meet the right edge, in parts of the
   * letter's size.
   */
  private static final float MOST_SPREAD = 0.06f;

  /** The last line of a text is to be this long at least, in letters' sizes. */
  private static final float SHORTEST_LAST = 3.5f;

  /** How much of a line is given up, in letters' sizes, to keep a katakana word whole. */
  private static final float MOST_GIVEN = 4;

  /** The same, to end a line of a title with a phrase. */
  private static final float MOST_GIVEN_TO_PHRASES = 6;

  private record Glyph(
      int codePoint, int stretch, Face face, TextStyle style, float width, boolean mark) {
    boolean blank() {
      return codePoint == ' ' || codePoint == '\u00A0';
    }
  }

  private final FontSet fonts;

  public LineBreaker(FontSet fonts) {
    this.fonts = fonts;
  }

  /** Lines of text with a ragged right edge. */
  public List<TextLine> lines(List<Stretch> stretches, float width) {
    return lines(stretches, width, false, false);
  }

  /** Lines of a title, a head or a label, which end where a phrase ends if that costs little. */
  public List<TextLine> phrases(List<Stretch> stretches, float width) {
    return lines(stretches, width, false, true);
  }

  /**
   * Lines of text, spread to the full width where {@code even} and no more is needed than a hair's
   * breadth.
   */
  public List<TextLine> lines(List<Stretch> stretches, float width, boolean even) {
    return lines(stretches, width, even, false);
  }

  private List<TextLine> lines(
      List<Stretch> stretches, float width, boolean even, boolean phrases) {
    List<Glyph> glyphs = glyphs(stretches);
    List<Integer> ends = new ArrayList<>();
    for (int start = 0; start < glyphs.size(); start = ends.getLast()) {
      ends.add(end(glyphs, start, width, phrases));
    }
    fillLastLine(glyphs, ends, width, phrases);
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      boolean last = end == glyphs.size() || glyphs.get(end - 1).codePoint() == '\n';
      lines.add(line(glyphs.subList(start, end), even && !last ? width : 0));
      start = end;
    }
    return lines;
  }

  /**
   * Ends the last line but one earlier where the last would otherwise hold no more than a syllable
   * or two.
   */
  private static void fillLastLine(
      List<Glyph> glyphs, List<Integer> ends, float width, boolean phrases) {
    int lines = ends.size();
    if (lines < 2 || glyphs.get(ends.get(lines - 2) - 1).codePoint() == '\n') {
      return;
    }
    int start = lines == 2 ? 0 : ends.get(lines - 3);
    float size = glyphs.getLast().style().size();
    float least = SHORTEST_LAST * size;
    for (float narrower = width; narrower > width / 2; narrower -= size / 2) {
      int end = end(glyphs, start, narrower, phrases);
      float rest = 0;
      for (Glyph glyph : glyphs.subList(end, glyphs.size())) {
        rest += glyph.width();
      }
      if (rest > width) {
        return;
      }
      Glyph last = glyphs.get(end - 1);
      Glyph next = glyphs.get(end);
      boolean atABreak =
          between(last, next)
              && (!phrases || BreakRules.betweenPhrases(last.codePoint(), next.codePoint()));
      if (rest >= least && atABreak) {
        ends.set(lines - 2, end);
        return;
      }
    }
  }

  /** One line, however wide it is. */
  public TextLine line(List<Stretch> stretches) {
    return line(glyphs(stretches), 0);
  }

  private List<Glyph> glyphs(List<Stretch> stretches) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      TextStyle style = stretch.style();
      int[] codePoints = stretch.text().codePoints().toArray();
      for (int codePoint : codePoints) {
        // A line feed is an order, not a character of the font.
        int printed = codePoint == '\n' || codePoint == '\u00A0' ? ' ' : codePoint;
        Face face = fonts.face(printed, style.strong(), stretch.text());
        float width = codePoint == '\n' ? 0 : face.width(printed, style.size());
        glyphs.add(new Glyph(codePoint, i, face, style, width, stretch.mark().isPresent()));
      }
    }
    return glyphs;
  }

  /** The index after the last glyph of the line that begins at {@code start}. */
  private static int end(List<Glyph> glyphs, int start, float width, boolean phrases) {
    float mostGiven = phrases ? MOST_GIVEN_TO_PHRASES : MOST_GIVEN;
    float used = 0;
    int chance = -1;
    int good = -1;
    float usedAtGood = 0;
    for (int i = start; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.codePoint() == '\n') {
        return i + 1;
      }
      used += glyph.width();
      // A blank may hang over the edge; it is not seen. 0.01 absorbs the rounding of sums.
      if (used > width + 0.01f && !glyph.blank()) {
        if (good > start && used - usedAtGood <= mostGiven * glyph.style().size()) {
          return good;
        }
        return chance > start ? chance : Math.max(i, start + 1);
      }
      if (i + 1 < glyphs.size() && between(glyph, glyphs.get(i + 1))) {
        chance = i + 1;
        int before = glyph.codePoint();
        int after = glyphs.get(i + 1).codePoint();
        if (phrases
            ? BreakRules.betweenPhrases(before, after)
            : !BreakRules.insideWord(before, after)) {
          good = chance;
          usedAtGood = used;
        }
      }
    }
    return glyphs.size();
  }

  /** The mark of a footnote stays with the letter before it and is part of no number. */
  private static boolean between(Glyph before, Glyph after) {
    if (after.mark() || before.mark()) {
      return before.mark() && BreakRules.isWide(after.codePoint());
    }
    return BreakRules.between(before.codePoint(), after.codePoint());
  }

  private static TextLine line(List<Glyph> glyphs, float fullWidth) {
    int inked = glyphs.size();
    while (inked > 0
        && (glyphs.get(inked - 1).blank() || glyphs.get(inked - 1).codePoint() == '\n')) {
      inked--;
    }
    float natural = 0;
    for (Glyph glyph : glyphs.subList(0, inked)) {
      natural += glyph.width();
    }
    float spread = 0;
    if (fullWidth > natural && inked > 1 && mostlyWide(glyphs.subList(0, inked))) {
      float wanted = (fullWidth - natural) / (inked - 1);
      spread = wanted <= MOST_SPREAD * glyphs.getFirst().style().size() ? wanted : 0;
    }
    return new TextLine(pieces(glyphs, spread), natural + spread * Math.max(0, inked - 1), spread);
  }

  /** A line with a long Latin word, such as an address, would look torn if it were spread. */
  private static boolean mostlyWide(List<Glyph> glyphs) {
    long wide = glyphs.stream().filter(glyph -> BreakRules.isWide(glyph.codePoint())).count();
    return wide * 4 >= glyphs.size() * 3L;
  }

  private static List<TextLine.Piece> pieces(List<Glyph> glyphs, float spread) {
    List<TextLine.Piece> pieces = new ArrayList<>();
    float x = 0;
    for (int i = 0; i < glyphs.size(); ) {
      Glyph first = glyphs.get(i);
      StringBuilder text = new StringBuilder();
      float start = x;
      for (; i < glyphs.size(); i++) {
        Glyph glyph = glyphs.get(i);
        if (glyph.stretch() != first.stretch() || glyph.face() != first.face()) {
          break;
        }
        text.appendCodePoint(glyph.blank() || glyph.codePoint() == '\n' ? ' ' : glyph.codePoint());
        x += glyph.width() + spread;
      }
      pieces.add(
          new TextLine.Piece(
              start, x - start, text.toString(), first.face(), first.style(), first.stretch()));
    }
    return pieces;
  }
}
