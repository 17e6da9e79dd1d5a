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
    assertEquals(few, TimelineBlocks.drawn(few));
  }

  @Test
  void leavesOutWhatEndedFirst() {
    List<Measures.Entry> many = new ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      many.add(entry("ended", day));
    }
    many.add(entry("announced", 1));
    List<Measures.Entry> drawn = TimelineBlocks.drawn(many);
    assertEquals(TimelineBlocks.MOST, drawn.size());
    assertTrue(drawn.contains(entry("announced", 1)));
    assertTrue(drawn.contains(entry("ended", 28)));
    assertFalse(drawn.contains(entry("ended", 1)));
    assertEquals(drawn, many.stream().filter(drawn::contains).toList(), "in the order given");
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
        "");
  }
}
