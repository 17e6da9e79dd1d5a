package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.document.Block;
import org.tradebrief.document.Box;
import org.tradebrief.document.Bullets;
import org.tradebrief.document.PageBreak;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.Paragraph.Style;
import org.tradebrief.document.Run;
import org.tradebrief.document.SideBySide;
import org.tradebrief.render.pdf.Printed.Line;
import org.tradebrief.table.Language;

/** Footnotes as a reader of the finished file finds them. */
class FootnoteTest {

  private static Paragraph noted(String words, String note) {
    return new Paragraph(
        Style.BODY, List.of(Run.plain(words).noted(note), Run.plain(" and so on.")));
  }

  private static Line line(byte[] pdf, String part) {
    return Printed.lines(pdf).stream()
        .filter(line -> line.text().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError(part + " is not in " + Printed.text(pdf)));
  }

  private static byte[] english(Block... blocks) {
    return PrintTest.render(Samples.of(Language.ENGLISH, List.of(blocks)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsPdfUaAndPdfA(Language language) {
    boolean japanese = language == Language.JAPANESE;
    String note = japanese ? "税関長公示レートによる。" : "At the customs rate.";
    Paragraph words = noted(japanese ? "輸出額" : "Exports", note);
    byte[] pdf =
        PrintTest.render(
            Samples.of(
                language,
                List.of(
                    words,
                    new Bullets(List.of(words.runs())),
                    new Box("Box", List.of(words)),
                    new SideBySide(List.of(words), List.of(words)),
                    new PageBreak(),
                    words)));
    assertEquals(List.of(), Verdict.failures(pdf));
    assertEquals(List.of(), Printed.overlaps(pdf));
    List<String> types = StructureDump.types(pdf);
    assertEquals(6, types.stream().filter("Note"::equals).count());
    assertEquals(6, types.stream().filter("Reference"::equals).count());
    // Five on the first page, numbered in reading order, then one again from 1.
    List<String> numbers =
        Printed.lines(pdf).stream()
            .filter(line -> line.text().matches("\\d") && line.size() < 9)
            .map(line -> line.page() + ":" + line.text())
            .toList();
    for (String number : List.of("1:1", "1:2", "1:3", "1:4", "1:5", "2:1")) {
      assertTrue(numbers.contains(number), number + " is not in " + numbers);
    }
    assertFalse(numbers.contains("2:2"), numbers.toString());
  }

  @Test
  void theNoteStandsAtTheFootAndTheMarkAboveItsLine() {
    byte[] pdf = english(noted("Exports of goods", "Customs-cleared, f.o.b."));
    Line words = line(pdf, "Exports of goods");
    Line note = line(pdf, "Customs-cleared, f.o.b.");
    assertTrue(note.baseline() > words.baseline() + 400, note.toString());
    assertTrue(note.size() < words.size());
    Line mark =
        Printed.lines(pdf).stream()
            .filter(line -> line.text().equals("1") && line.baseline() < note.baseline() - 100)
            .findFirst()
            .orElseThrow();
    assertTrue(mark.baseline() < words.baseline() - 2, mark.toString());
    assertTrue(mark.x() >= words.x(), mark.toString());
  }

  /** Wherever on a page a mark falls, its note is on that page and nothing lies on it. */
  @ParameterizedTest
  @ValueSource(ints = {30, 36, 40, 41, 42, 43, 44, 45, 46, 47})
  void markAndNoteShareAPage(int lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(new Paragraph(Style.NOTE, List.of(Run.plain("filler " + i))));
    }
    blocks.add(noted("the first mark", "the first note ".repeat(20) + "ends"));
    blocks.add(noted("the second mark", "the second note"));
    byte[] pdf = english(blocks.toArray(Block[]::new));
    assertEquals(List.of(), Printed.overlaps(pdf));
    assertEquals(line(pdf, "first mark").page(), line(pdf, "the first note the").page());
    assertEquals(line(pdf, "first mark").page(), line(pdf, "ends").page());
    assertEquals(line(pdf, "second mark").page(), line(pdf, "the second note").page());
    for (String note : List.of("the first note the", "the second note")) {
      Line found = line(pdf, note);
      for (Line other : Printed.lines(pdf)) {
        boolean text = other.page() == found.page() && other.text().matches("filler.*|.* mark.*");
        assertTrue(!text || other.baseline() < found.baseline(), other + " is below " + found);
      }
    }
  }

  /** The mark is never the first of a line, at any width of the words before it. */
  @Test
  void theMarkStaysWithItsWord() {
    int marks = 0;
    for (int width = 1; width < 60; width += 3) {
      byte[] pdf = english(noted("word ".repeat(12) + "x".repeat(width), "the note"));
      Line note = line(pdf, "the note");
      for (Line line : Printed.lines(pdf)) {
        boolean mark = line.text().equals("1") && line.baseline() < note.baseline() - 100;
        assertTrue(!mark || line.x() > 60, line + " begins a line");
        marks += mark ? 1 : 0;
      }
    }
    assertEquals(20, marks);
  }
}
