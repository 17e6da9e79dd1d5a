package org.tradebrief.render.pdf.flow;

import java.util.List;
import java.util.function.Supplier;
import org.openpdf.text.pdf.BaseFont;
import org.tradebrief.render.chart.Lettering;

/**
 * The fonts of one document in order of preference. A character is set in the first that has it; a
 * character that none has is an error, since OpenPDF would drop it in silence. Later fonts are read
 * only when a character asks for them. Not for use by several threads.
 */
public final class FontSet implements Lettering {

  /** A font in its two weights. */
  record Pair(Face regular, Face strong) {
    Face face(boolean isStrong) {
      return isStrong ? strong : regular;
    }
  }

  private final List<Supplier<List<Pair>>> fonts;

  FontSet(List<Supplier<List<Pair>>> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /** The face that prints a character. */
  Face face(int codePoint, boolean strong, String text) {
    for (Supplier<List<Pair>> font : fonts) {
      for (Pair pair : font.get()) {
        if (pair.face(strong).has(codePoint)) {
          return pair.face(strong);
        }
      }
    }
    throw new MissingGlyphException(codePoint, text);
  }

  /** True if a face prints the character. */
  public boolean has(int codePoint) {
    return fonts.stream()
        .flatMap(font -> font.get().stream())
        .anyMatch(pair -> pair.regular().has(codePoint) && pair.strong().has(codePoint));
  }

  /** The width of one line of text, which is also the check that every character can be printed. */
  @Override
  public float width(String text, float size, boolean strong) {
    float width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += face(codePoint, strong, text).width(codePoint, size);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  @Override
  public List<String> lines(String text, float size, boolean strong, float width) {
    TextStyle style = new TextStyle(size, size, strong, 0);
    return new LineBreaker(this)
        .phrases(List.of(Stretch.of(text, style)), width).stream().map(TextLine::text).toList();
  }

  /** The subset names in the file start with six letters; these make them the same in every run. */
  void prepare() {
    // Only fonts already read can have been used.
    for (Supplier<List<Pair>> font : fonts) {
      for (Pair pair : font.get()) {
        seed(pair.regular().font());
        seed(pair.strong().font());
      }
    }
  }

  private static void seed(BaseFont font) {
    font.setSecureRandom(new NamedSeed(font.getPostscriptFontName()));
  }
}
