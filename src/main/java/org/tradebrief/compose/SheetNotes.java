package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;

/**
 * The notes of a workbook: the table of the notes sheet, and the marks {@code [note 3]} that lead
 * to it from titles and lines.
 */
final class SheetNotes {

  /** In {@code notes.ftl}: the line that names stage and release date. */
  static final String STAGE = "stage";

  /** In {@code notes.ftl}: the line that says what changes are measured against. */
  static final String CHANGES = "changes";

  private final Composition composition;
  private final List<Element> sheets;
  private final List<NoteLines.Note> notes;
  private final boolean shown;

  SheetNotes(Composition composition, List<Element> sheets) {
    this.composition = composition;
    this.sheets = sheets;
    this.notes = new NoteLines(composition).all();
    this.shown =
        sheets.stream()
            .anyMatch(
                sheet -> sheet.children().stream().anyMatch(child -> child.name().equals("notes")));
  }

  /** " [note 2] [note 5]", for a table's id, {@link #STAGE} or {@link #CHANGES}; may be empty. */
  String marks(String about) {
    StringBuilder marks = new StringBuilder();
    for (int at = 0; shown && at < notes.size(); at++) {
      if (matches(notes.get(at), about)) {
        marks.append(' ').append(number(at));
      }
    }
    return marks.toString();
  }

  private static boolean matches(NoteLines.Note note, String about) {
    return note.about().stream()
        .anyMatch(
            name ->
                name.endsWith("*")
                    ? about.startsWith(name.substring(0, name.length() - 1))
                    : name.equals(about));
  }

  private String number(int at) {
    return composition.word("note.number", Integer.toString(at + 1));
  }

  /** Number, term, text, and the sheets that refer to it. */
  SheetTable table(String name) {
    List<SheetTable.Row> rows = new ArrayList<>();
    for (int at = 0; at < notes.size(); at++) {
      NoteLines.Note note = notes.get(at);
      rows.add(
          new SheetTable.Row(
              RowRole.ITEM,
              0,
              Stream.of(number(at), note.term(), note.text(), used(note))
                  .map(SheetCell::text)
                  .toList()));
    }
    return new SheetTable(
        name,
        List.of(
            column("note", SheetTable.Kind.TEXT, 10),
            column("term", SheetTable.Kind.TEXT, 20),
            column("text", SheetTable.Kind.PROSE, 70),
            column("used", SheetTable.Kind.PROSE, 32)),
        rows);
  }

  private String used(NoteLines.Note note) {
    if (note.about().isEmpty()) {
      return composition.word("note.everywhere");
    }
    return Stream.concat(
            Stream.of(STAGE, CHANGES)
                .filter(note.about()::contains)
                .map(about -> composition.word("note." + about)),
            sheets.stream()
                .filter(sheet -> matches(note, about(sheet)))
                .map(sheet -> sheet.required("tab")))
        .collect(Collectors.joining(composition.word("note.used.between")));
  }

  /** The id of the table that a sheet shows; of a chart, that of the table it draws. */
  private String about(Element sheet) {
    return sheet
        .optional("chart")
        .flatMap(composition::chart)
        .map(DataChart::data)
        .map(DataTable::id)
        .or(() -> sheet.optional("table"))
        .orElse("");
  }

  private SheetTable.Column column(String id, SheetTable.Kind kind, int width) {
    return new SheetTable.Column(id, composition.word("column." + id), kind, 0, width);
  }
}
