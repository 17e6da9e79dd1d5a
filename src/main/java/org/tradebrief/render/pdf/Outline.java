package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.render.pdf.flow.Bookmark;
import org.tradebrief.render.pdf.flow.Tag.Role;

/** Collects the headings of a document on the way through its blocks. */
final class Outline {

  private final List<Bookmark> bookmarks = new ArrayList<>();

  void add(int level, String title, String anchor) {
    bookmarks.add(new Bookmark(level, title, anchor));
  }

  /**
   * The tag of the heading added last. One of level 2 before any of level 1 follows the title of
   * the document directly, and no level may be skipped.
   */
  Role tag(int level) {
    boolean nested = level > 1 && bookmarks.stream().anyMatch(before -> before.level() <= 1);
    return nested ? Role.H3 : Role.H2;
  }

  List<Bookmark> bookmarks() {
    return List.copyOf(bookmarks);
  }
}
