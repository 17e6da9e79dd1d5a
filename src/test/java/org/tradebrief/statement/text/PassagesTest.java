package org.tradebrief.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static List<String> of(String text, boolean markdown) {
    return Passages.of(text, markdown).stream()
        .map(
            p ->
                p.line(0)
                    + " "
                    + p.kind().name().toLowerCase(java.util.Locale.ROOT)
                    + " "
                    + p.text())
        .toList();
  }

  @Test
  void markdownIsTakenApart() {
    String text =
        """
        ---
        title: 2025
        ---
        # Trade in *March*

        Exports **rose** 3.9%
        and [imports](https://example.org/2025) rose 2.0%.[^1]

        - The first `item`
          runs on
        1. The second

        > Quoted text

        ```
        code 123
        ```
        <!-- a comment 456 -->
        | flow | % |
        |------|---|
        | Exports | 3.9 |

        Under
        -----
        [^1]: A note &amp; more, see www.example.org/99
        """;
    assertEquals(
        List.of(
            "4 heading Trade in March",
            "6 paragraph Exports rose 3.9% and imports rose 2.0%.",
            "9 item The first item runs on",
            "11 item The second",
            "13 paragraph Quoted text",
            "19 row flow ; %",
            "21 row Exports ; 3.9",
            "23 heading Under",
            "25 paragraph : A note & more, see"),
        of(text, true));
  }

  @Test
  void plainTextKeepsItsLists() {
    String text =
        """
        Exports rose 3.9%,
        imports 2.0%.

        ・輸出は
        　増えた
        Exports: 9,847.8 billion yen
            +3.9%
        Imports: 9,303.8 billion yen
        # no heading
        """;
    assertEquals(
        List.of(
            "1 paragraph Exports rose 3.9%, imports 2.0%.",
            "4 item 輸出は増えた",
            "6 paragraph Exports: 9,847.8 billion yen +3.9%",
            "8 paragraph Imports: 9,303.8 billion yen # no heading"),
        of(text, false));
  }

  @Test
  void aSentenceStandsOnTheLineItBeginsOn() {
    List<Passage> passages =
        Passages.of("Exports rose. Imports\nfell. The balance\nwas a surplus.", false);
    Passage passage = passages.getFirst();
    assertEquals(
        List.of("1 Exports rose.", "1 Imports fell.", "2 The balance was a surplus."),
        Sentences.of(passage.text()).stream()
            .map(s -> passage.line(s.start()) + " " + s.text())
            .toList());
  }

  @Test
  void sentencesEndWhereTheyEnd() {
    assertEquals(
        List.of(
            "Exports to the U.S. rose 3.1% to 1.88 trillion yen.",
            "Imports from the U.S. Treasury's customers vs. others fell.",
            "No. 2 was China.",
            "\"It fell.\"",
            "輸出は増えた。",
            "「減った。」",
            "以上"),
        Sentences.of(
                "Exports to the U.S. rose 3.1% to 1.88 trillion yen. Imports from the U.S."
                    + " Treasury's customers vs. others fell. No. 2 was China. \"It fell.\""
                    + " 輸出は増えた。「減った。」以上")
            .stream()
            .map(Sentences.Sentence::text)
            .toList());
  }
}
