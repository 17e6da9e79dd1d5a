package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.document.BarChart;
import org.tradebrief.document.Block;
import org.tradebrief.document.Bullets;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.Heading;
import org.tradebrief.document.Ink;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.Paragraph.Style;
import org.tradebrief.document.Run;
import org.tradebrief.document.SideBySide;
import org.tradebrief.render.pdf.TagTree.Node;
import org.tradebrief.table.Language;

/** Set type, read from the finished file. */
class TypeTest {

  private static final String ENGLISH =
      "Exports rose 3.9% from a year earlier to 9,847.8 billion yen, the sixth rise in a row, while"
          + " year-on-year growth in imports slowed to 2.0% (revised from 2.1%); the balance was a"
          + " surplus of 544.1 billion yen. ";
  private static final String JAPANESE =
      "輸出額は9兆8,478億円で、前年同月比3.9％増（6カ月連続の増加）と、2月の「11.4％増（改定値）」から伸びが鈍化した。"
          + "コンピューター、ウェハー等は伸びたが、ッャュョーで始まる語や「引用（括弧付き）。」は行頭に来ない。";

  private static String text(Language language) {
    return language == Language.JAPANESE ? JAPANESE : ENGLISH;
  }

  private static Paragraph body(String words) {
    return new Paragraph(Style.BODY, List.of(Run.plain(words)));
  }

  private static byte[] pdf(Language language, List<Block> blocks) {
    return PrintTest.render(Samples.of(language, blocks));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSampleHasNoFaults(Language language) {
    assertEquals(
        List.of(), TypeFaults.of(Reading.of(PrintTest.render(Samples.full(language))), language));
  }

  /** In full width, in columns, in lists, with the text moved along letter by letter. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void linesBeginAndEndAsTheyShould(Language language) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String words = text(language).substring(0, i).strip() + text(language);
      blocks.add(body(words));
      blocks.add(
          new SideBySide(
              List.of(body(words)),
              List.of(new Bullets(List.of(List.of(Run.plain(words), Run.strong(words)))))));
    }
    byte[] pdf = pdf(language, blocks);
    assertEquals(List.of(), TypeFaults.of(Reading.of(pdf), language));
    // Nothing is lost or added at the end of a line, such as a hyphen.
    String last = text(language).substring(0, 23).strip() + text(language);
    List<Node> paragraphs = TagTree.of(pdf).all("P");
    assertTrue(
        paragraphs.stream().anyMatch(p -> p.text().equals(last.replaceAll("\\s", ""))), last);
  }

  /** Paragraphs of two to seven lines at every height of a page. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void noLineIsLeftAlone(Language language) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String words = text(language).repeat(1 + i % 3);
      blocks.add(body(words.substring(0, words.length() - 7 * (i % 9))));
      if (i % 5 == 0) {
        blocks.add(new Heading(1 + i % 2, "Heading " + i, "h" + i));
      }
    }
    byte[] pdf = pdf(language, blocks);
    assertTrue(Printed.pages(pdf) > 4);
    assertEquals(List.of(), TypeFaults.of(Reading.of(pdf), language));
  }

  /** A heading that would stand last on a page, wherever the page ends. */
  @ParameterizedTest
  @ValueSource(ints = {38, 39, 40, 41, 42, 43, 44, 45, 46})
  void aHeadingMovesWithItsText(int lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(new Paragraph(Style.NOTE, List.of(Run.plain("filler " + i))));
    }
    blocks.add(new Heading(1, "The heading", "h"));
    blocks.add(body(ENGLISH.repeat(2)));
    assertEquals(
        List.of(), TypeFaults.of(Reading.of(pdf(Language.ENGLISH, blocks)), Language.ENGLISH));
  }

  /** A value of almost nothing is still seen, and printed. */
  @Test
  void theSmallestBarIsNoHairline() {
    List<BarChart.Bar> bars = new ArrayList<>();
    bars.add(new BarChart.Bar("large", new BigDecimal("1000"), "1,000.0", Ink.FOCUS));
    bars.add(new BarChart.Bar("small", new BigDecimal("0.1"), "0.1", Ink.FOCUS));
    bars.add(new BarChart.Bar("below", new BigDecimal("-0.1"), "-0.1", Ink.MUTED));
    ChartBlock chart = new ChartBlock(new BarChart("b", bars, "x", 1), "T", "s", "alt", "");
    assertEquals(
        List.of(),
        TypeFaults.of(Reading.of(pdf(Language.ENGLISH, List.of(chart))), Language.ENGLISH));
  }

  /** The ruler reads a line as the eye does. */
  @Test
  void theRulerCanSayNo() {
    byte[] pdf = pdf(Language.JAPANESE, List.of(body("、から始まる。")));
    assertTrue(
        TypeFaults.of(Reading.of(pdf), Language.JAPANESE).stream()
            .anyMatch(fault -> fault.startsWith("begins or ends wrongly")));
  }
}
