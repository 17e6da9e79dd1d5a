package org.tradebrief.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.tradebrief.render.pdf.Printed.Letter;

/** The structure tree of a finished file with the letters of each element, as PDFBox reads them. */
public final class TagTree {

  /** A box on a page, y down from its top. */
  record Box(int page, float left, float top, float right, float bottom) {

    Box with(Box other) {
      return new Box(
          page,
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    /** True if both lie on each other by more than a hair. */
    boolean meets(Box other) {
      return page == other.page
          && Math.min(right, other.right) - Math.max(left, other.left) > 0.5f
          && Math.min(bottom, other.bottom) - Math.max(top, other.top) > 0.5f;
    }

    boolean holds(Box other) {
      return page == other.page
          && other.left >= left - 0.5f
          && other.right <= right + 0.5f
          && other.top >= top - 0.5f
          && other.bottom <= bottom + 0.5f;
    }
  }

  /**
   * An element.
   *
   * @param own letters that are content of the element itself
   * @param figure where a figure says it stands
   */
  record Node(
      String type,
      List<Node> parts,
      List<Letter> own,
      int columns,
      int rows,
      Optional<Box> figure) {

    /** All letters, those of footnotes left out, which stand elsewhere. */
    List<Letter> letters() {
      List<Letter> all = new ArrayList<>(own);
      for (Node part : parts) {
        if (!part.type.equals("Note")) {
          all.addAll(part.letters());
        }
      }
      return all;
    }

    String text() {
      StringBuilder text = new StringBuilder();
      letters().forEach(letter -> text.append(letter.text()));
      return text.toString();
    }

    /** The place on each page. */
    Map<Integer, Box> boxes() {
      Map<Integer, Box> boxes = new HashMap<>();
      own.forEach(letter -> boxes.merge(letter.page(), box(letter), Box::with));
      figure.ifPresent(box -> boxes.merge(box.page(), box, Box::with));
      for (Node part : parts) {
        if (!part.type.equals("Note")) {
          part.boxes().values().forEach(box -> boxes.merge(box.page(), box, Box::with));
        }
      }
      return boxes;
    }

    /** This element and all below it. */
    List<Node> all() {
      List<Node> all = new ArrayList<>(List.of(this));
      parts.forEach(part -> all.addAll(part.all()));
      return all;
    }

    List<Node> all(String wanted) {
      return all().stream().filter(node -> node.type.equals(wanted)).toList();
    }
  }

  private final Map<COSBase, Integer> pages = new HashMap<>();
  private final Map<Integer, Map<Integer, List<Letter>>> content = new HashMap<>();

  private TagTree() {}

  /** From the capitals' height to a little below the baseline. */
  static Box box(Letter letter) {
    return new Box(
        letter.page(),
        letter.x(),
        letter.baseline() - 0.72f * letter.size(),
        letter.right(),
        letter.baseline() + 0.1f * letter.size());
  }

  static Node of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TagTree tree = new TagTree();
      int number = 0;
      for (PDPage page : document.getPages()) {
        number++;
        tree.pages.put(page.getCOSObject(), number);
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, List<Letter>> byId = new HashMap<>();
        for (PDMarkedContent marked : extractor.getMarkedContents()) {
          if (marked.getMCID() >= 0) {
            byId.put(marked.getMCID(), letters(marked, number));
          }
        }
        tree.content.put(number, byId);
      }
      List<Node> roots = tree.parts(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return roots.getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Letter> letters(PDMarkedContent marked, int page) {
    List<Letter> letters = new ArrayList<>();
    for (Object part : marked.getContents()) {
      if (part instanceof TextPosition at && !at.getUnicode().isBlank()) {
        letters.add(
            new Letter(
                page,
                at.getUnicode(),
                at.getXDirAdj(),
                at.getYDirAdj(),
                at.getWidthDirAdj(),
                at.getFontSize()));
      }
    }
    return letters;
  }

  private List<Node> parts(PDStructureNode parent, List<Letter> own) {
    List<Node> nodes = new ArrayList<>();
    for (Object kid : parent.getKids()) {
      // What is none of these is an annotation: a box without letters.
      if (kid instanceof PDStructureElement element) {
        nodes.add(node(element));
      } else if (kid instanceof Integer id && parent instanceof PDStructureElement element) {
        own.addAll(content(element.getPage(), id));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page =
            reference.getPage() == null && parent instanceof PDStructureElement element
                ? element.getPage()
                : reference.getPage();
        own.addAll(content(page, reference.getMCID()));
      }
    }
    return nodes;
  }

  private List<Letter> content(PDPage page, int id) {
    return content.get(pages.get(page.getCOSObject())).getOrDefault(id, List.of());
  }

  private Node node(PDStructureElement element) {
    List<Letter> own = new ArrayList<>();
    List<Node> parts = parts(element, own);
    int columns = 1;
    int rows = 1;
    Optional<Box> figure = Optional.empty();
    for (int i = 0; i < element.getAttributes().size(); i++) {
      var attribute = element.getAttributes().getObject(i);
      COSDictionary facts = attribute.getCOSObject();
      columns = Math.max(columns, facts.getInt(COSName.getPDFName("ColSpan"), 1));
      rows = Math.max(rows, facts.getInt(COSName.getPDFName("RowSpan"), 1));
      if (attribute instanceof PDLayoutAttributeObject layout && layout.getBBox() != null) {
        figure = Optional.of(box(element.getPage(), layout.getBBox()));
      }
    }
    return new Node(element.getStructureType(), parts, own, columns, rows, figure);
  }

  private Box box(PDPage page, PDRectangle box) {
    float height = page.getMediaBox().getHeight();
    return new Box(
        pages.get(page.getCOSObject()),
        box.getLowerLeftX(),
        height - box.getUpperRightY(),
        box.getUpperRightX(),
        height - box.getLowerLeftY());
  }
}
