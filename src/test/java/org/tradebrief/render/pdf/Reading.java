package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.render.pdf.Printed.Letter;
import org.tradebrief.table.Language;

/** A finished file, read once for several rulers. */
public record Reading(byte[] pdf, TagTree.Node root, List<Letter> letters) {

  static Reading of(byte[] pdf) {
    return new Reading(pdf, TagTree.of(pdf), Printed.letters(pdf));
  }

  /** What lies on something else, outside its place, or is badly set; empty for a good file. */
  public static List<String> faults(byte[] pdf, Language language) {
    return of(pdf).faults(language);
  }

  List<String> faults(Language language) {
    float margin = Samples.theme().number("page.margin").floatValue();
    List<String> faults = new ArrayList<>(Printed.overlaps(letters));
    faults.addAll(LayoutFaults.of(this, margin));
    faults.addAll(TypeFaults.of(this, language));
    return faults;
  }
}
