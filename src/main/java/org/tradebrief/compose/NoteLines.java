package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The notes of a pack: what {@code text/<language>/notes.ftl} writes, a line each, as {@code term |
 * text} or {@code term | text | where}, and why sections are missing.
 */
record NoteLines(Composition composition) {

  /**
   * A note; the term is what it explains.
   *
   * @param about what it belongs to: {@code stage} and {@code changes} for these lines above a
   *     table, else ids of tables, with {@code *} for any ending; nothing for all sheets
   */
  record Note(String term, String text, List<String> about) {}

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
      notes.add(
          new Note(composition.word("missing"), composition.word("missing." + section), List.of()));
    }
    for (String waived : composition.pack().waived()) {
      notes.add(new Note(composition.word("waived"), waived, List.of()));
    }
    return notes;
  }

  private static Note note(String name, String line) {
    List<String> parts = Stream.of(line.split(" \\| ", -1)).map(String::strip).toList();
    if (parts.size() < 2 || parts.size() > 3 || parts.get(0).isEmpty()) {
      throw new TemplateFailure(
          name,
          0,
          "",
          "expected a line \"term | text\" or \"term | text | where\", found: " + line);
    }
    return new Note(
        parts.get(0),
        parts.get(1),
        parts.size() == 2 ? List.of() : List.of(parts.get(2).split("\\s+")));
  }
}
