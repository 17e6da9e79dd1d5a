package org.tradebrief.render.pdf;

import java.util.List;
import org.tradebrief.render.pdf.Printed.Letter;

/** A finished file, read once for several rulers. */
record Reading(byte[] pdf, TagTree.Node root, List<Letter> letters) {

  static Reading of(byte[] pdf) {
    return new Reading(pdf, TagTree.of(pdf), Printed.letters(pdf));
  }
}
