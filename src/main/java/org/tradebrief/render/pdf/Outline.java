package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.render.pdf.flow.Bookmark;

/** Collects the headings of a document on the way through its blocks. */
final class Outline {

  private final List<Bookmark> bookmarks = new ArrayList<>();

  void add(int level, String title, String anchor) {
    bookmarks.add(new Bookmark(level, title, anchor));
  }

  List<Bookmark> bookmarks() {
    return List.copyOf(bookmarks);
  }
}
