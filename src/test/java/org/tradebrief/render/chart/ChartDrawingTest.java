package org.tradebrief.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.document.BarChart;
import org.tradebrief.document.Chart;
import org.tradebrief.document.GroupedBarChart;
import org.tradebrief.document.Ink;
import org.tradebrief.document.PanelChart;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SeriesChart.Series;
import org.tradebrief.document.StepChart;
import org.tradebrief.document.Theme;
import org.tradebrief.document.TimelineChart;
import org.tradebrief.document.TimelineChart.Span;
import org.tradebrief.document.TimelineChart.State;
import org.tradebrief.document.WaterfallChart;
import org.tradebrief.table.Language;

/** No word on a bar, on another word or outside the picture, whatever the figures are. */
class ChartDrawingTest {

  /** Letters that are all half as wide as high: the geometry is under test, not a font. */
  private static final Lettering LETTERS =
      new Lettering() {
        @Override
        public float width(String text, float size, boolean strong) {
          return text.length() * size / 2;
        }

        @Override
        public List<String> lines(String text, float size, boolean strong, float width) {
          List<String> lines = new ArrayList<>();
          int most = Math.max(1, (int) (width / (size / 2)));
          for (int i = 0; i < text.length(); i += most) {
            lines.add(text.substring(i, Math.min(text.length(), i + most)));
          }
          return lines;
        }
      };

  private static ChartDrawing drawing;

  @BeforeAll
  static void readTheme() throws IOException {
    Path theme =
        Path.of(System.getProperty("tradebrief.home", "."), "templates", "theme.properties");
    Properties file = new Properties();
    try (Reader in = Files.newBufferedReader(theme, StandardCharsets.UTF_8)) {
      file.load(in);
    }
    Map<String, String> values = new HashMap<>();
    file.stringPropertyNames().forEach(key -> values.put(key, file.getProperty(key)));
    drawing = new ChartDrawing(new Theme(values), LETTERS, Language.ENGLISH);
  }

  private record Box(String what, float left, float top, float right, float bottom) {
    boolean meets(Box other) {
      return Math.min(right, other.right) - Math.max(left, other.left) > 0.5f
          && Math.min(bottom, other.bottom) - Math.max(top, other.top) > 0.5f;
    }
  }

  private static List<Box> words(Picture picture) {
    List<Box> boxes = new ArrayList<>();
    for (Shape shape : picture.shapes()) {
      if (shape instanceof Shape.Words words && !words.text().isBlank()) {
        float wide = LETTERS.width(words.text(), words.size(), words.strong());
        float left =
            switch (words.anchor()) {
              case START -> words.x();
              case MIDDLE -> words.x() - wide / 2;
              case END -> words.x() - wide;
            };
        float top = words.baseline() - words.size() * 0.7f;
        boxes.add(new Box(words.text(), left, top, left + wide, words.baseline()));
      }
    }
    return boxes;
  }

  @Test
  void groupsOfBarsLeaveRoomForTheirWords() {
    List<GroupedBarChart.Key> keys =
        List.of(
            new GroupedBarChart.Key("Quantity", Ink.FOCUS),
            new GroupedBarChart.Key("Unit value", Ink.MUTED));
    List<GroupedBarChart.Group> groups = new ArrayList<>();
    for (String figures : List.of("-0.8 4.8", "-48.5 104.0", "0.0 -0.1", "-17.7 -1.6")) {
      List<GroupedBarChart.Bar> bars = new ArrayList<>();
      for (String figure : figures.split(" ")) {
        bars.add(new GroupedBarChart.Bar(Optional.of(new BigDecimal(figure)), figure + "%"));
      }
      groups.add(new GroupedBarChart.Group("Middle East and others", "value +3.9%", bars));
    }
    for (float width : List.of(240f, 499f)) {
      assertClean(new GroupedBarChart("prices", keys, groups, ""), width);
    }
  }

  /** Each bar begins where the one above ended, on either side of zero and across it. */
  @ParameterizedTest
  @ValueSource(floats = {499, 240})
  void theBarsOfAWaterfallMeet(float width) {
    for (String[] moves :
        List.of(
            new String[] {"1.1", "-0.4", "0.6", "0.05"},
            new String[] {"-1.2", "3.0", "-4.4", "0.1"},
            new String[] {"-0.3", "-2.0", "0"})) {
      List<WaterfallChart.Bar> bars = new ArrayList<>();
      BigDecimal sum = BigDecimal.ZERO;
      for (int at = 0; at < moves.length; at++) {
        String move = moves[at];
        BigDecimal next = sum.add(new BigDecimal(move));
        boolean fall = move.startsWith("-");
        bars.add(
            new WaterfallChart.Bar(
                "Semiconductor machinery etc",
                sum,
                next,
                move,
                fall ? WaterfallChart.Part.FALL : WaterfallChart.Part.RISE,
                at == moves.length - 1));
        sum = next;
      }
      bars.add(
          new WaterfallChart.Bar(
              "Total",
              BigDecimal.ZERO,
              sum,
              sum.toPlainString(),
              WaterfallChart.Part.TOTAL,
              false));
      WaterfallChart chart = new WaterfallChart("w", bars, "points");
      assertClean(chart, width);
      Picture picture = drawing.draw(chart, width);
      List<Box> areas = new ArrayList<>();
      List<Shape.Stroke> joints = new ArrayList<>();
      for (Shape shape : picture.shapes()) {
        if (shape instanceof Shape.Area area) {
          areas.add(box(area));
        } else if (shape instanceof Shape.Stroke stroke && stroke.points().size() == 2) {
          joints.add(stroke);
        }
      }
      for (Box area : areas) {
        words(picture).forEach(word -> assertTrue(!word.meets(area), word + " on " + area));
      }
      float zero = joints.getLast().points().getFirst().x();
      assertEquals(bars.size(), joints.size(), "a line between neighbours, and zero");
      Box total = areas.getLast();
      float end = joints.get(joints.size() - 2).points().getFirst().x();
      assertEquals(Math.min(zero, end), total.left(), 0.6f);
      assertEquals(Math.max(zero, end), total.right(), 0.6f);
      float first = joints.getFirst().points().getFirst().x();
      assertEquals(Math.min(zero, first), areas.getFirst().left(), 0.6f);
      assertEquals(Math.max(zero, first), areas.getFirst().right(), 0.6f);
    }
  }

  /** In a grey print too: a rise of the rest is paler, a fall has its stripes further apart. */
  @Test
  void theRestLooksUnlikeAName() {
    for (WaterfallChart.Part part : List.of(WaterfallChart.Part.RISE, WaterfallChart.Part.FALL)) {
      BigDecimal end = new BigDecimal(part == WaterfallChart.Part.RISE ? "2" : "-2");
      List<List<Shape>> drawn = new ArrayList<>();
      for (boolean rest : List.of(false, true)) {
        WaterfallChart.Bar bar =
            new WaterfallChart.Bar("Line", BigDecimal.ZERO, end, "2", part, rest);
        Picture picture = drawing.draw(new WaterfallChart("w", List.of(bar), "points"), 240);
        drawn.add(
            picture.shapes().stream()
                .filter(shape -> shape instanceof Shape.Area || shape instanceof Shape.Hatch)
                .toList());
      }
      assertEquals(drawn.get(0).size(), drawn.get(1).size());
      assertTrue(!drawn.get(0).equals(drawn.get(1)), part.toString());
    }
  }

  @Test
  void panelsLeaveRoomForTheirWords() {
    List<PanelChart.Panel> panels = new ArrayList<>();
    for (String name : List.of("China", "Central and Eastern Europe, Russia", "UAE", "Korea")) {
      List<Series> lines = new ArrayList<>();
      for (Ink ink : List.of(Ink.EXPORTS, Ink.IMPORTS)) {
        List<Optional<BigDecimal>> values =
            List.of(
                Optional.of(new BigDecimal("0.4")),
                Optional.empty(),
                Optional.of(new BigDecimal("2.31")));
        lines.add(new Series(ink.name(), SeriesChart.Shape.LINE, ink, values, ""));
      }
      panels.add(new PanelChart.Panel(name, lines));
    }
    List<String> months = List.of("May 2024", "Jun 2024", "Mar 2025");
    for (float width : List.of(240f, 499f)) {
      assertClean(
          new PanelChart("partners", months, panels, "trillion yen", months.size() / 2), width);
    }
  }

  /** A partner a hundredth of another's size has as high a line, and its own numbers beside it. */
  @Test
  void panelsWithScalesOfTheirOwnUseTheirWholeHeight() {
    List<PanelChart.Panel> panels = new ArrayList<>();
    for (String[] values : List.of(new String[] {"1", "2"}, new String[] {"0.01", "0.02"})) {
      List<Optional<BigDecimal>> points =
          java.util.Arrays.stream(values).map(BigDecimal::new).map(Optional::of).toList();
      panels.add(
          new PanelChart.Panel(
              values[1],
              List.of(new Series("a", SeriesChart.Shape.LINE, Ink.EXPORTS, points, values[1]))));
    }
    List<String> months = List.of("Feb 2025", "Mar 2025");
    PanelChart own = new PanelChart("p", months, panels, "", 2, true);
    assertClean(own, 499);
    List<Float> heights = lineHeights(drawing.draw(own, 499));
    assertEquals(heights.get(0), heights.get(1), 0.01f);
    assertTrue(heights.get(0) > 15, heights.toString());
    List<Float> shared = lineHeights(drawing.draw(new PanelChart("p", months, panels, "", 2), 499));
    assertTrue(shared.get(1) < 1, shared.toString());
    assertTrue(!own.startsAboveZero());
  }

  /** What each line rises over its plot; lines of the grid and the key do not rise. */
  private static List<Float> lineHeights(Picture picture) {
    return picture.shapes().stream()
        .filter(Shape.Stroke.class::isInstance)
        .map(Shape.Stroke.class::cast)
        .map(stroke -> stroke.points().getFirst().y() - stroke.points().getLast().y())
        .filter(rise -> rise > 0.01f)
        .toList();
  }

  private static void assertClean(Chart chart, float width) {
    for (Picture picture : List.of(drawing.draw(chart, width), drawing.drawLow(chart, width))) {
      List<Box> words = words(picture);
      for (int i = 0; i < words.size(); i++) {
        Box box = words.get(i);
        assertTrue(
            box.left() > -0.5f
                && box.right() < picture.width() + 0.5f
                && box.top() > -1
                && box.bottom() < picture.height() + 0.5f,
            box + " leaves " + picture.width() + " x " + picture.height());
        for (int j = i + 1; j < words.size(); j++) {
          assertTrue(!box.meets(words.get(j)), box + " meets " + words.get(j));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {499, 240})
  void barsAndTheirWordsKeepApart(float width) {
    for (String[] values :
        List.of(
            new String[] {"847.0", "-566.2", "0", "0.1"},
            new String[] {"-1", "-2650.7", "-3"},
            new String[] {"9847.8", "1", "2"},
            new String[] {"0", "0"},
            new String[] {"5"})) {
      List<BarChart.Bar> bars = new ArrayList<>();
      for (String value : values) {
        bars.add(
            new BarChart.Bar(
                "Central and Eastern Europe, Russia etc.",
                new BigDecimal(value),
                value.replace('-', '\u2212'),
                Ink.FOCUS));
      }
      BarChart chart = new BarChart("b", bars, "", 1);
      assertClean(chart, width);
      List<Box> words = words(drawing.draw(chart, width));
      for (Shape shape : drawing.draw(chart, width).shapes()) {
        if (shape instanceof Shape.Area area) {
          Box bar = box(area);
          words.forEach(word -> assertTrue(!word.meets(bar), word + " lies on " + bar));
        }
      }
    }
  }

  private static Box box(Shape.Area area) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = 0;
    float bottom = 0;
    for (Shape.Point point : area.corners()) {
      left = Math.min(left, point.x());
      right = Math.max(right, point.x());
      top = Math.min(top, point.y());
      bottom = Math.max(bottom, point.y());
    }
    return new Box("area", left, top, right, bottom);
  }

  @ParameterizedTest
  @ValueSource(floats = {499, 240})
  void endLabelsKeepApartWhereLinesMeet(float width) {
    List<SeriesChart.Series> series = new ArrayList<>();
    List<String> months = new ArrayList<>();
    for (Ink ink : List.of(Ink.EXPORTS, Ink.IMPORTS, Ink.BALANCE)) {
      List<Optional<BigDecimal>> values = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        values.add(i == 7 ? Optional.empty() : Optional.of(new BigDecimal(9000 + i * 10)));
      }
      series.add(
          new SeriesChart.Series(
              ink.name(), SeriesChart.Shape.LINE, ink, values, ink.name() + " 9,230.0"));
    }
    for (int i = 0; i < 24; i++) {
      months.add("Mar 2025");
    }
    assertClean(new SeriesChart("s", months, months, series, "", 0, 20), width);
  }

  @ParameterizedTest
  @ValueSource(floats = {499, 240})
  void longNamesOfSeriesTakeSeveralLines(float width) {
    List<Optional<BigDecimal>> values = List.of(Optional.of(BigDecimal.ONE));
    String name = "Machinery for the production of semiconductors, flat panels and circuits +14.6%";
    List<SeriesChart.Series> series =
        List.of(
            new SeriesChart.Series("a", SeriesChart.Shape.LINE, Ink.FOCUS, values, name),
            new SeriesChart.Series("b", SeriesChart.Shape.COLUMN, Ink.MUTED, values, name));
    assertClean(new SeriesChart("s", List.of("x"), List.of("March 2025"), series, "", 0, 1), width);
  }

  @Test
  void aGapIsLeftOpen() {
    List<Optional<BigDecimal>> values =
        List.of(
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.TWO),
            Optional.empty(),
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.TEN));
    List<String> none = List.of("", "", "", "", "");
    SeriesChart chart =
        new SeriesChart(
            "g",
            none,
            none,
            List.of(new SeriesChart.Series("x", SeriesChart.Shape.LINE, Ink.FOCUS, values, "x 10")),
            "",
            0,
            5);
    long thick =
        drawing.draw(chart, 499).shapes().stream()
            .filter(s -> s instanceof Shape.Stroke stroke && stroke.width() > 1.5f)
            .count();
    // Two pieces of the line and the sample in its label.
    assertEquals(3, thick);
  }

  @Test
  void aChartWithoutFiguresIsStillDrawn() {
    SeriesChart empty = new SeriesChart("e", List.of(), List.of(), List.of(), "", 0, 0);
    assertTrue(drawing.draw(empty, 499).height() > 50);
    assertTrue(drawing.draw(new BarChart("e", List.of(), "", 0), 499).height() > 0);
  }

  @ParameterizedTest
  @ValueSource(floats = {499, 240})
  void measuresAndTheirWordsKeepApart(float width) {
    LocalDate from = LocalDate.of(2025, 1, 1);
    LocalDate to = LocalDate.of(2027, 1, 1);
    List<Span> spans = new ArrayList<>();
    for (State state : State.values()) {
      spans.add(
          new Span(
              "Steel, aluminium and products of both under section 232",
              "25% on top of the general rate, announced on 10 February 2025, in force from 12 March",
              from.plusMonths(spans.size() * 7L),
              spans.size() % 2 == 0 ? Optional.empty() : Optional.of(to.plusYears(1)),
              state));
    }
    assertClean(
        new TimelineChart("t", from, to, LocalDate.of(2025, 1, 3), "3 January 2025", spans), width);
    assertClean(
        new TimelineChart("t", from, to, LocalDate.of(2026, 12, 31), "31 December", spans), width);
  }

  /** Steps a day apart, steps of one height, and a line of the day on the first and the last. */
  @ParameterizedTest
  @ValueSource(floats = {200, 260, 500})
  void stepsWithTheirFigures(float width) {
    LocalDate from = LocalDate.of(2025, 1, 1);
    List<StepChart.Step> steps = new ArrayList<>();
    for (String[] step :
        new String[][] {
          {"2025-01-01", "4.1"},
          {"2025-03-12", "4.5"},
          {"2025-04-03", "11.1"},
          {"2025-04-05", "18.3"},
          {"2025-04-09", "28.4"},
          {"2025-04-10", "18.3"},
          {"2025-05-03", "19.2"},
          {"2025-07-09", "28.4"}
        }) {
      LocalDate day = LocalDate.parse(step[0]);
      steps.add(
          new StepChart.Step(
              day, new BigDecimal(step[1]), step[1], day.isAfter(LocalDate.of(2025, 4, 17))));
    }
    LocalDate to = LocalDate.of(2025, 9, 1);
    for (LocalDate today : List.of(from, LocalDate.of(2025, 4, 17), to)) {
      assertClean(new StepChart("s", from, to, today, today.toString(), steps, "%"), width);
    }
    Picture picture =
        drawing.draw(
            new StepChart("s", from, to, LocalDate.of(2025, 4, 17), "17 April", steps, "%"), width);
    assertTrue(
        picture.shapes().stream()
            .anyMatch(shape -> shape instanceof Shape.Stroke stroke && !stroke.dash().isEmpty()),
        "what is announced is dashed");
  }
}
