package org.tradebrief.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.tradebrief.render.pdf.Printed.Letter;
import org.tradebrief.render.pdf.Printed.Line;
import org.tradebrief.render.pdf.TagTree.Box;
import org.tradebrief.render.pdf.TagTree.Node;
import org.tradebrief.table.Language;

/**
 * What a typesetter would mark in the finished file: lines that begin or end with the wrong sign,
 * blanks drawn out, text off its rhythm or too small, headings and lines left alone, near-black
 * ink, shapes too thin to print.
 */
final class TypeFaults {

  /** JIS X 4051: closing brackets, full stops and commas, small kana and the like. */
  private static final String NOT_FIRST = "、。，．・：；？！）」』】〕〉》ー～％ぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ々)]},.:;?!%";

  private static final String NOT_LAST = "（「『【〔〈《([{";

  /** Half a beat; see decision 0004. */
  private static final float GRID = 1.75f;

  private static final float BODY = 10;

  private final List<String> faults = new ArrayList<>();

  private TypeFaults() {}

  static List<String> of(Reading reading, Language language) {
    TypeFaults faults = new TypeFaults();
    Node root = reading.root();
    faults.lines(Printed.lines(reading.letters()));
    faults.rhythm(root);
    faults.alone(root);
    root.all("LBody").forEach(faults::size);
    faults.ink(reading.pdf(), language);
    return faults.faults;
  }

  private void lines(List<Line> lines) {
    for (Line line : lines) {
      String text = line.text();
      // "% on a year earlier" names a unit and follows no figure.
      if (text.length() > 1
          && !text.startsWith("% ")
          && (NOT_FIRST.indexOf(text.charAt(0)) >= 0
              || NOT_LAST.indexOf(text.charAt(text.length() - 1)) >= 0)) {
        faults.add("begins or ends wrongly: " + line);
      }
    }
  }

  /** Baselines of text in the body's size are whole half beats apart, down every page. */
  private void rhythm(Node root) {
    Map<Integer, Float> first = new TreeMap<>();
    for (Node node : root.all()) {
      if (node.type().equals("Figure")) {
        continue;
      }
      for (Letter letter : node.own()) {
        if (letter.size() != BODY) {
          continue;
        }
        float from = first.computeIfAbsent(letter.page(), page -> letter.baseline());
        float beats = (letter.baseline() - from) / GRID;
        if (Math.abs(beats - Math.round(beats)) > 0.06f) {
          faults.add("off the rhythm: " + letter);
        }
      }
    }
  }

  /** Headings have text below them; no paragraph leaves one line on a page. */
  private void alone(Node root) {
    Map<Integer, Float> lowest = new TreeMap<>();
    for (Node node : root.all()) {
      if (!node.type().matches("H\\d|Note") && !node.own().isEmpty()) {
        node.own().forEach(letter -> lowest.merge(letter.page(), letter.baseline(), Math::max));
      }
    }
    for (Node node : root.all()) {
      if (node.type().matches("H\\d")) {
        for (Box box : node.boxes().values()) {
          if (lowest.getOrDefault(box.page(), 0f) < box.bottom()) {
            faults.add("a heading at the end of page " + box.page() + ": " + node.text());
          }
        }
      }
      if (node.type().matches("P|LBody")) {
        paragraph(node);
      }
    }
  }

  private void paragraph(Node node) {
    Map<Integer, Map<Integer, Letter>> lines = new TreeMap<>();
    boolean inline =
        node.parts().stream().allMatch(p -> p.type().matches("Span|Link|Reference|Note"));
    if (!inline) {
      return;
    }
    for (Letter letter : node.letters()) {
      if (letter.size() == BODY) {
        lines
            .computeIfAbsent(letter.page(), page -> new TreeMap<>())
            .put(Math.round(letter.baseline()), letter);
      }
    }
    for (Map<Integer, Letter> page : lines.values()) {
      if (lines.size() > 1 && page.size() < 2) {
        faults.add("a line alone: " + node.text());
      }
    }
  }

  /** What a list says itself; key figures are lists whose parts have sizes of their own. */
  private void size(Node body) {
    for (Letter letter : body.own()) {
      if (letter.size() < BODY) {
        faults.add("too small for the body: " + letter);
      }
    }
  }

  private void ink(byte[] pdf, Language language) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        new Ink(language).read(new PDFStreamParser(page).parse());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The drawing operators of a page. */
  private final class Ink {

    private final Language language;
    private final List<Float> operands = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private float size;

    Ink(Language language) {
      this.language = language;
    }

    void read(List<Object> tokens) {
      for (Object token : tokens) {
        if (token instanceof COSNumber number) {
          operands.add(number.floatValue());
        } else if (token instanceof Operator operator) {
          apply(operator.getName());
          operands.clear();
        }
      }
    }

    private void apply(String operator) {
      switch (operator) {
        case "rg", "RG" -> {
          boolean dark = operands.stream().allMatch(part -> part < 0.25f);
          if (dark && operands.stream().anyMatch(part -> part > 0)) {
            faults.add("nearly black and not black: " + operands);
          }
        }
        case "Tf" -> size = operands.getLast();
        case "Tw", "Tc" -> spread();
        case "m", "l" -> path.add(new float[] {operands.get(0), operands.get(1)});
        case "re" -> {
          path.add(new float[] {operands.get(0), operands.get(1)});
          path.add(
              new float[] {operands.get(0) + operands.get(2), operands.get(1) + operands.get(3)});
        }
        case "f" -> {
          thin();
          path.clear();
        }
        case "S", "s", "B", "b", "n" -> path.clear();
        default -> {
          // draws nothing, or nothing that can be too thin
        }
      }
    }

    /** English lines are ragged, so that no blanks run down a paragraph; Japanese hardly move. */
    private void spread() {
      float most = language == Language.JAPANESE ? 0.061f * size : 0;
      if (Math.abs(operands.getFirst()) > most) {
        faults.add("letters drawn apart by " + operands.getFirst() + " at " + size + " pt");
      }
    }

    private void thin() {
      if (path.isEmpty()) {
        return;
      }
      for (int axis = 0; axis < 2; axis++) {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (float[] point : path) {
          low = Math.min(low, point[axis]);
          high = Math.max(high, point[axis]);
        }
        if (high - low < 0.25f) {
          faults.add("a shape of " + (high - low) + " pt at " + path.getFirst()[0]);
        }
      }
    }
  }
}
