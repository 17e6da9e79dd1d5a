package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.ShippedPacks;
import org.tradebrief.document.Block;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Chart;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.GroupedBarChart;
import org.tradebrief.document.PanelChart;
import org.tradebrief.document.SideBySide;
import org.tradebrief.document.Theme;
import org.tradebrief.render.pdf.flow.FontShelf;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.DataTable;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/**
 * The shipped templates on every kind of pack, as printed: full release, area month, part of a
 * month, month of the time series.
 */
class RealPacksTest {

  private static final Path TEMPLATES =
      Path.of(System.getProperty("tradebrief.home", "."), "templates");

  /** The first month of the time series that has a year before it. */
  private static final Month FIRST = Month.parse("1980-01");

  private static final Month LAST = Month.parse("2026-03");

  /** Prime to twelve, so that the sample has every month of the year. */
  private static final int SAMPLED = 41;

  private static final int MOST_BYTES = 600_000;

  private static final BriefingRenderer RENDERER = new BriefingRenderer(FontShelf.usualFolders());

  private static ShippedPacks packs;
  private static Composer composer;
  private static Theme theme;

  @BeforeAll
  static void read() {
    packs = ShippedPacks.shared();
    composer = new Composer(TEMPLATES);
    theme = composer.theme();
  }

  private static byte[] print(Briefing briefing) {
    return RENDERER.render(briefing, theme, List.of());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindOfPackKeepsPdfUaAndPdfA(Language language) {
    for (Catalogue pack : packs.all()) {
      for (byte[] pdf :
          List.of(
              print(composer.briefing(pack, language)), print(composer.brief(pack, language)))) {
        String id = pack.pack().vintage().id();
        assertEquals(List.of(), Verdict.failures(pdf), id);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReleaseIsPrintedWhole(Language language) throws IOException {
    for (String id : packs.releases()) {
      holds(packs.release(id), language);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void monthsOfTheTimeSeriesArePrintedWhole(Language language) throws IOException {
    for (Month month = FIRST; !LAST.isBefore(month); month = month.plus(SAMPLED)) {
      holds(packs.history(month), language);
    }
  }

  /** Minutes: left to those who ask for it, with {@code -DexcludedGroups=}. */
  @Test
  @Tag("slow")
  void everyMonthOfTheTimeSeriesIsPrintedWhole() throws IOException {
    for (Month month = FIRST; !LAST.isBefore(month); month = month.plus(1)) {
      for (Language language : Language.values()) {
        holds(packs.history(month), language);
      }
    }
  }

  /**
   * The charts of prices and volumes and of partners stand in the full pack, each with its words.
   */
  @ParameterizedTest
  @EnumSource(Language.class)
  void theFullPackDrawsPricesVolumesAndPartners(Language language) {
    List<ChartBlock> charts = new ArrayList<>();
    collect(composer.briefing(packs.release("2025-03-provisional"), language).blocks(), charts);
    GroupedBarChart exports = chart(charts, GroupedBarChart.class);
    assertEquals(List.of("−0.8", "+4.8"), signs(exports.groups().getFirst()));
    List<PanelChart> panels =
        charts.stream()
            .map(ChartBlock::chart)
            .filter(PanelChart.class::isInstance)
            .map(PanelChart.class::cast)
            .toList();
    PanelChart trends = panels.getFirst();
    assertEquals(3, trends.panels().size());
    assertEquals(25, trends.axisLabels().size());
    // The releases at hand begin in May 2024: those months are not final.
    assertEquals(14, trends.provisionalFrom());
    PanelChart partners = panels.getLast();
    assertEquals(6, partners.panels().size());
    assertEquals(11, partners.axisLabels().size());
    for (ChartBlock chart : charts) {
      assertFalse(chart.title().isEmpty() || chart.alt().isEmpty(), chart.chart().id());
    }
  }

  /** The last page says what was checked, in the gate's own numbers, how to trace, whom to ask. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void theNotesTellChecksTracingAndContact(Language language) {
    Catalogue pack = packs.release("2025-03-provisional");
    DataTable checks = pack.table("checks").orElseThrow();
    long tried =
        checks.rows().stream()
            .map(row -> row.cells().get(checks.indexOf("tried")))
            .mapToLong(cell -> ((DataTable.Cell.Plain) cell).value().longValueExact())
            .sum();
    String text = Printed.text(print(composer.briefing(pack, language))).replace(" ", "");
    List<String> wanted = new ArrayList<>();
    wanted.add(String.format(Locale.ROOT, "%,d", tried));
    wanted.add("tradebriefexplain");
    wanted.add("trace." + language.code() + ".csv");
    wanted.add("customs.go.jp/toukei");
    boolean japanese = language == Language.JAPANESE;
    wanted.add(japanese ? "実施した検査" : "Checkspassed");
    wanted.add(japanese ? "問い合わせ" : "Contact");
    wanted.add(japanese ? "記号" : "Symbols");
    wanted.add(japanese ? "出所" : "Sources");
    for (String words : wanted) {
      assertTrue(text.contains(words), words + " is not in " + text);
    }
  }

  private static List<String> signs(GroupedBarChart.Group group) {
    return group.bars().stream().map(bar -> bar.valueLabel().replaceAll("[%％]", "")).toList();
  }

  private static <T extends Chart> T chart(List<ChartBlock> charts, Class<T> kind) {
    return charts.stream()
        .map(ChartBlock::chart)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void collect(List<Block> blocks, List<ChartBlock> charts) {
    for (Block block : blocks) {
      if (block instanceof ChartBlock chart) {
        charts.add(chart);
      } else if (block instanceof SideBySide both) {
        collect(both.left(), charts);
        collect(both.right(), charts);
      }
    }
  }

  private static void holds(Catalogue pack, Language language) throws IOException {
    String id = pack.pack().vintage().id() + " " + language.code();
    byte[] whole = print(composer.briefing(pack, language));
    byte[] brief = print(composer.brief(pack, language));
    assertEquals(1, Printed.pages(brief), id);
    int pages = Printed.pages(whole);
    assertTrue(pages <= 6, id + " has " + pages + " pages");
    for (byte[] pdf : List.of(whole, brief)) {
      assertEquals(List.of(), Reading.faults(pdf, language), id);
      PrintTest.assertMarginsAreEmpty(pdf);
      PrintTest.assertNothingIsTooSmallOrTooThin(pdf);
      assertTrue(pdf.length < MOST_BYTES, id + " has " + pdf.length + " bytes");
    }
  }

  @Test
  void theSampleHasEveryMonthOfTheYear() {
    long months =
        IntStream.range(0, 12)
            .map(i -> FIRST.plus(i * SAMPLED).toYearMonth().getMonthValue())
            .distinct()
            .count();
    assertEquals(12, months);
  }
}
