package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The notes of a pack: what {@code text/<language>/notes.ftl} writes, a line each, as {@code term |
 * text}, and why sections are missing.
 */
record NoteLines(Composition composition) {

  /** A note; the term is what it explains. */
  record Note(String term, String text) {}

  List<Note> all() {
    String name = composition.tongue().template("notes.ftl");
    Map<String, Object> model = composition.model();
    List<Note> notes = new ArrayList<>();
    for (String line : composition.tongue().engine().text(name, model).lines().toList()) {
      if (!line.isBlank()) {
        notes.add(note(name, line.strip()));
      }
    }
    for (String section : composition.pack().missing()) {
      notes.add(new Note(composition.word("missing"), composition.word("missing." + section)));
    }
    for (String waived : composition.pack().waived()) {
      notes.add(new Note(composition.word("waived"), waived));
    }
    return notes;
  }

  private static Note note(String name, String line) {
    int bar = line.indexOf(" | ");
    if (bar < 1) {
      throw new TemplateFailure(name, 0, "", "expected a line \"term | text\", found: " + line);
    }
    return new Note(line.substring(0, bar).strip(), line.substring(bar + 3).strip());
  }
}
