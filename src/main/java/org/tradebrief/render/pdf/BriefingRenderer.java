package org.tradebrief.render.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Theme;
import org.tradebrief.render.pdf.flow.Attachment;
import org.tradebrief.render.pdf.flow.FontSet;
import org.tradebrief.render.pdf.flow.FontShelf;
import org.tradebrief.render.pdf.flow.Paginator;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.TaggedPdf;
import org.tradebrief.table.Language;

/**
 * Prints briefings. Fonts are read once and kept, so that the second briefing is faster than the
 * first. Not for use by several threads.
 */
public final class BriefingRenderer {

  /** A finished file and how many pages it came to. */
  public record Print(byte[] bytes, int pages) {}

  private final FontShelf shelf;

  /**
   * @param fontFolders where a Japanese font of the system is looked for if the build brought none,
   *     such as {@link FontShelf#usualFolders()}
   */
  public BriefingRenderer(List<Path> fontFolders) {
    this.shelf = new FontShelf(BriefingRenderer.class.getClassLoader(), fontFolders);
  }

  /** True if a font prints the character in documents of the language. */
  public boolean prints(int codePoint, Language language) {
    return shelf.fonts(language).has(codePoint);
  }

  /**
   * The file, PDF/UA-1 and PDF/A-3a, the same bytes for the same arguments.
   *
   * @param attachments files to carry inside, the source of the figures; often none
   * @throws org.tradebrief.render.pdf.flow.FontMissingException if no font prints the language
   * @throws org.tradebrief.render.pdf.flow.MissingGlyphException if no font prints a character
   * @throws org.tradebrief.render.pdf.flow.PageOverflowException if a row of a table is higher than
   *     a page
   */
  public byte[] render(Briefing briefing, Theme theme, List<Attachment> attachments) {
    return print(briefing, theme, attachments).bytes();
  }

  /** The same with the number of its pages. */
  public Print print(Briefing briefing, Theme theme, List<Attachment> attachments) {
    FontSet fonts = shelf.fonts(briefing.properties().language());
    Setting setting = new Setting(theme, fonts, briefing.properties().language());
    PageFrame frame = new PageFrame(setting, briefing.furniture());
    Tag root = new Tag(Tag.Role.DOCUMENT);
    List<Slab> slabs = new ArrayList<>();
    slabs.addAll(new MastheadLayout(setting, briefing.masthead()).slabs(root, frame.width()));
    Outline outline = new Outline();
    BlockLayout layout = new BlockLayout(setting, outline);
    slabs.addAll(layout.document(briefing.blocks(), root, frame.width()));
    List<List<Paginator.Placed>> pages = pages(slabs, frame);
    byte[] bytes =
        new TaggedPdf(briefing.properties(), fonts)
            .write(root, pages, outline.bookmarks(), attachments, frame);
    return new Print(bytes, pages.size());
  }

  private static List<List<Paginator.Placed>> pages(List<Slab> slabs, PageFrame frame) {
    Density density = new Density(some -> frame.paginator().place(some).size());
    return frame.paginator().place(density.choose(slabs));
  }
}
