package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.report.Measures;
import org.tradebrief.table.Label;

/** A chart of many measures keeps to its page: the list grows by some every month. */
class TimelineBlocksTest {

  @Test
  void drawsEverythingWhileItFits() {
    List<Measures.Entry> few = List.of(entry("in-force", 1), entry("ended", 2));
    assertEquals(few, drawn(few));
  }

  @Test
  void leavesOutWhatEndedFirst() {
    List<Measures.Entry> many = new ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      many.add(entry("ended", day));
    }
    many.add(entry("announced", 1));
    List<Measures.Entry> drawn = drawn(many);
    assertEquals(TimelineBlocks.MOST, drawn.size());
    assertTrue(drawn.contains(entry("announced", 1)));
    assertTrue(drawn.contains(entry("ended", 28)));
    assertFalse(drawn.contains(entry("ended", 1)));
    assertEquals(drawn, many.stream().filter(drawn::contains).toList(), "in the order given");
  }

  /** What ended two years before the day is history; what stands on the day is not. */
  @Test
  void leavesOutWhatEndedLongAgo() {
    List<Measures.Entry> entries = List.of(entry("in-force", 1), entry("ended", 2));
    LocalDate later = LocalDate.of(2027, 4, 3);
    assertEquals(List.of(entry("in-force", 1)), TimelineBlocks.drawn(new Measures(later, entries)));
  }

  private static List<Measures.Entry> drawn(List<Measures.Entry> entries) {
    return TimelineBlocks.drawn(new Measures(LocalDate.of(2025, 4, 17), entries));
  }

  private static Measures.Entry entry(String state, int day) {
    return new Measures.Entry(
        state + day,
        new Label("measure", "措置"),
        state,
        "ADD",
        Optional.empty(),
        LocalDate.of(2025, 3, 1),
        Optional.of(LocalDate.of(2025, 4, day)),
        "JAPAN",
        new Label("", ""),
        "",
        "",
        LocalDate.of(2025, 2, 1),
        List.of(),
        Optional.empty());
  }
}
