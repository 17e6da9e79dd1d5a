package org.tradebrief.render.pdf.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.table.Language;

class BreakRulesTest {

  /** The places where a text may break, as bars. */
  private static String broken(String text) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && BreakRules.between(text.charAt(i - 1), text.charAt(i))) {
        marked.append('|');
      }
      marked.append(text.charAt(i));
    }
    return marked.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "輸出は増加、輸入は, 輸|出|は|増|加、|輸|入|は",
    "（速報）の「値」。, （速|報）|の|「値」。",
    "9兆8478億円の黒字, 9兆8478億円|の|黒|字",
    "2025年3月分, 2025年|3月|分",
    "6か月連続, 6か月|連|続",
    "約3.9％増, 約3.9％|増",
    "コンピューター, コ|ン|ピュー|ター",
    "米国USA向け, 米|国|USA|向|け"
  })
  void japanese(String text, String expected) {
    assertEquals(expected, broken(text));
  }

  @Test
  void amountsAndGroupsStayWhole() {
    assertEquals("9兆8,478億円|の", broken("9兆8,478億円の"));
    assertEquals("\u22125,221.7 |billion |yen", broken("\u22125,221.7 billion yen"));
    assertEquals("year-|on-|year", broken("year-on-year"));
    assertEquals("2024-25", broken("2024-25"));
    assertEquals("3.9%, |then", broken("3.9%, then"));
    assertEquals("17\u00A0April |2025", broken("17\u00A0April 2025"));
  }

  /** A whole paragraph at many widths: every line obeys, and nothing is lost. */
  @ParameterizedTest
  @ValueSource(floats = {90, 121, 133.7f, 180, 251, 333, 440})
  void noLineBreaksTheRules(float width) {
    String text =
        "輸出額は9兆8,478億円で、前年同月比3.9％増と、2月の11.4％増（改定値）から伸びが鈍化した。"
            + "「速報」の輸入額は9兆3,038億円で2.0％増加し、コンピューター、ウェハー等が伸びた。";
    FontSet fonts =
        new FontShelf(BreakRulesTest.class.getClassLoader(), List.<Path>of())
            .fonts(Language.JAPANESE);
    TextStyle style = new TextStyle(10, 17.5f, false, 0);
    List<TextLine> lines =
        new LineBreaker(fonts).lines(List.of(Stretch.of(text, style)), width, true);
    StringBuilder all = new StringBuilder();
    for (TextLine line : lines) {
      String words = line.text();
      all.append(words);
      assertTrue("、。）」％ーッェュ".indexOf(words.charAt(0)) < 0, words);
      assertTrue("（「".indexOf(words.charAt(words.length() - 1)) < 0, words);
      assertTrue(line.width() <= width + 0.1f, line.width() + " > " + width);
    }
    assertEquals(text, all.toString());
    for (int i = 1; i < lines.size(); i++) {
      String seam = lines.get(i - 1).text();
      boolean torn =
          Character.isDigit(seam.charAt(seam.length() - 1))
              && "0123456789,.兆億円％月".indexOf(lines.get(i).text().charAt(0)) >= 0;
      assertTrue(!torn, seam + " | " + lines.get(i).text());
    }
  }

  /** Titles and heads of tables end their lines with a phrase where there is room to. */
  @ParameterizedTest
  @CsvSource({
    "米国向け輸出額, 48, 米国向け|輸出額",
    "発効中の税率（％）, 52, 発効中の|税率（％）",
    "公表済み税率（％）, 62, 公表済み|税率（％）",
    "輸出の伸びへの寄与は自動車がプラス最大、鉱物性燃料がマイナス最大, 240, 輸出の伸びへの寄与は自動車がプラス最大、|鉱物性燃料がマイナス最大"
  })
  void titlesBreakBetweenPhrases(String text, float width, String expected) {
    FontSet fonts =
        new FontShelf(BreakRulesTest.class.getClassLoader(), List.<Path>of())
            .fonts(Language.JAPANESE);
    TextStyle style = new TextStyle(10, 14, true, 0);
    List<TextLine> lines = new LineBreaker(fonts).phrases(List.of(Stretch.of(text, style)), width);
    assertEquals(expected, String.join("|", lines.stream().map(TextLine::text).toList()));
  }
}
