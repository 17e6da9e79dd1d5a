package org.tradebrief.render.pdf.flow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.tradebrief.document.Properties;

/**
 * Draws placed slabs and writes the file. The structure tree is written whole before the first page
 * is drawn, in the order of the tags; pages may then be drawn in any order of reading.
 */
public final class TaggedPdf {

  /** A4 in points. */
  public static final float PAGE_WIDTH = PageSize.A4.getWidth();

  public static final float PAGE_HEIGHT = PageSize.A4.getHeight();

  /** What stands on every page. */
  @FunctionalInterface
  public interface PageFurniture {
    void draw(Canvas canvas, int page, int pages);
  }

  /** Where an anchor is: the page, counted from 1, and the height on it in PDF's direction. */
  private record Place(int page, float y) {}

  private static final String PRODUCER = "Tradebrief with OpenPDF";

  private final Properties facts;
  private final FontSet fonts;
  private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<Mark, Integer> numbers = new HashMap<>();
  private final TreeMap<String, PdfStructureElement> named = new TreeMap<>();
  private PdfWriter writer;

  public TaggedPdf(Properties facts, FontSet fonts) {
    this.facts = facts;
    this.fonts = fonts;
  }

  /**
   * @return the bytes of the file, the same for the same arguments
   */
  public byte[] write(
      Tag root,
      List<List<Paginator.Placed>> pages,
      List<Bookmark> bookmarks,
      List<Attachment> attachments,
      PageFurniture furniture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    fonts.prepare();
    Document document = new Document(PageSize.A4, 0, 0, 0, 0);
    document.setGlyphSubstitutionEnabled(false);
    writer = PdfWriter.getInstance(document, bytes);
    writer.setPDFXConformance(PdfWriter.PDFA3A);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    document.open();
    describe(attachments);
    find(pages);
    element(root, null);
    nameElements();
    bookmarks(bookmarks);
    for (int i = 0; i < pages.size(); i++) {
      Canvas canvas = new Canvas(this, writer.getDirectContent(), PAGE_HEIGHT, fonts);
      furniture.draw(canvas, i + 1, pages.size());
      for (Paginator.Placed placed : pages.get(i)) {
        placed.slab().drawing().draw(canvas, placed.x(), placed.y());
      }
      writer.setPageEmpty(false);
      document.newPage();
    }
    Attachments.add(writer, attachments);
    document.close();
    return bytes.toByteArray();
  }

  private void describe(List<Attachment> attachments) {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, text(facts.title()));
    info.put(PdfName.AUTHOR, text(facts.author()));
    info.put(PdfName.SUBJECT, text(facts.subject()));
    info.put(PdfName.KEYWORDS, text(String.join(", ", facts.keywords())));
    info.put(PdfName.PRODUCER, text(PRODUCER));
    info.put(PdfName.CREATOR, text(PRODUCER));
    info.put(PdfName.CREATIONDATE, new PdfString(Dates.pdf(facts.dated())));
    info.put(PdfName.MODDATE, new PdfString(Dates.pdf(facts.dated())));
    info.put(PdfName.FILEID, identity(attachments));
    writer.setXmpMetadata(Metadata.xmp(facts, PRODUCER));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(facts.language().code()));
    try {
      PdfStream profile = new PdfStream(ScreenColours.profile());
      profile.put(PdfName.N, new PdfNumber(3));
      profile.flateCompress();
      PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.S, PdfName.GTS_PDFA1);
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, text("sRGB IEC61966-2.1"));
      intent.put(PdfName.INFO, text("sRGB IEC61966-2.1"));
      intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
      writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An edition with attachments is another file than the one without. */
  private PdfObject identity(List<Attachment> attachments) {
    StringBuilder text = new StringBuilder(facts.identity());
    attachments.forEach(attachment -> text.append('+').append(attachment.fileName()));
    return Dates.identity(text.toString());
  }

  private void find(List<List<Paginator.Placed>> pages) {
    for (int i = 0; i < pages.size(); i++) {
      int notes = 0;
      for (Paginator.Placed placed : pages.get(i)) {
        int page = i + 1;
        float y = PAGE_HEIGHT - placed.y() + 12;
        for (Footnote note : placed.slab().footnotes()) {
          numbers.put(note.mark(), ++notes);
        }
        placed.slab().anchors().forEach(anchor -> places.putIfAbsent(anchor, new Place(page, y)));
      }
    }
  }

  private void element(Tag tag, PdfStructureElement parent) {
    PdfName type = new PdfName(tag.role().type());
    PdfStructureElement element =
        parent == null
            ? new PdfStructureElement(writer.getStructureTreeRoot(), type)
            : new PdfStructureElement(parent, type);
    elements.put(tag, element);
    tag.id()
        .ifPresent(
            id -> {
              element.put(new PdfName("ID"), new PdfString(id));
              named.put(id, element);
            });
    tag.alternative().ifPresent(words -> element.put(new PdfName("Alt"), text(words)));
    tag.language().ifPresent(l -> element.put(PdfName.LANG, new PdfString(l.code())));
    PdfDictionary table = new PdfDictionary();
    tag.scope().ifPresent(scope -> table.put(new PdfName("Scope"), new PdfName(scope.word())));
    tag.summary().ifPresent(words -> table.put(new PdfName("Summary"), text(words)));
    if (tag.columns() > 1) {
      table.put(new PdfName("ColSpan"), new PdfNumber(tag.columns()));
    }
    if (tag.rows() > 1) {
      table.put(new PdfName("RowSpan"), new PdfNumber(tag.rows()));
    }
    if (table.size() > 0) {
      table.put(PdfName.O, new PdfName("Table"));
      element.put(PdfName.A, table);
    }
    tag.parts().forEach(part -> element(part, element));
  }

  /**
   * ISO 32000-1, 14.7.2: elements with an id are listed in a name tree, in the order of the ids.
   */
  private void nameElements() {
    if (named.isEmpty()) {
      return;
    }
    PdfArray names = new PdfArray();
    named.forEach(
        (id, element) -> {
          names.add(new PdfString(id));
          names.add(element.getReference());
        });
    PdfDictionary tree = new PdfDictionary();
    tree.put(PdfName.NAMES, names);
    writer.getStructureTreeRoot().put(new PdfName("IDTree"), tree);
  }

  /** The number of a footnote on its page. */
  int number(Mark mark) {
    Integer number = numbers.get(mark);
    if (number == null) {
      throw new IllegalStateException("a footnote that stands on no page: " + mark.text());
    }
    return number;
  }

  PdfStructureElement element(Tag tag) {
    PdfStructureElement element = elements.get(tag);
    if (element == null) {
      throw new IllegalStateException("a tag that is not in the tree: " + tag.role());
    }
    return element;
  }

  void box(Tag tag, float x, float y, float width, float height) {
    PdfDictionary layout = new PdfDictionary();
    layout.put(PdfName.O, new PdfName("Layout"));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    layout.put(PdfName.BBOX, new PdfArray(new float[] {x, y, x + width, y + height}));
    element(tag).put(PdfName.A, layout);
  }

  /** Makes a part of a line lead somewhere; the annotation becomes part of the link's tag. */
  void link(Tag tag, float x1, float y1, float x2, float y2, String target, String words) {
    PdfStructureElement element = element(tag);
    PdfAnnotation annotation = new PdfAnnotation(writer, x1, y1, x2, y2, action(target));
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, text(words));
    annotation.put(
        PdfName.STRUCTPARENT,
        new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
    PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(new PdfName("Obj"), annotation.getIndirectReference());
    reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
    PdfObject kids = element.get(PdfName.K);
    if (kids instanceof PdfArray array) {
      array.add(reference);
    } else {
      PdfArray array = new PdfArray(kids);
      array.add(reference);
      element.put(PdfName.K, array);
    }
    writer.addAnnotation(annotation);
  }

  private PdfAction action(String target) {
    if (!target.startsWith("#")) {
      return new PdfAction(target);
    }
    PdfAction action = new PdfAction();
    action.put(PdfName.S, PdfName.GOTO);
    action.put(PdfName.D, destination(target.substring(1)));
    return action;
  }

  private PdfDestination destination(String anchor) {
    Place place = places.get(anchor);
    if (place == null) {
      throw new IllegalArgumentException(
          "a link leads to #" + anchor + ", which is not in the document");
    }
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1, place.y(), 0);
    destination.addPage(writer.getPageReference(place.page()));
    return destination;
  }

  private void bookmarks(List<Bookmark> bookmarks) {
    Deque<PdfOutline> path = new ArrayDeque<>();
    path.push(writer.getRootOutline());
    for (Bookmark bookmark : bookmarks) {
      while (path.size() > bookmark.level()) {
        path.pop();
      }
      path.push(
          new PdfOutline(path.peek(), destination(bookmark.anchor()), bookmark.title(), true));
    }
  }

  private static PdfString text(String words) {
    return new PdfString(words, PdfObject.TEXT_UNICODE);
  }
}
