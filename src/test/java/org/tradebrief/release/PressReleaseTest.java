package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;

/**
 * The ministry's XML against the shipped tidy files, which were made from the same publication by
 * another program in another language.
 */
class PressReleaseTest {
  private static final String FOLDER = "mof-press-xml-2025-03/";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2025034e.xml, 2025-03-provisional",
    "2025031e.xml, 2025-03-first-10-days",
    "2025032e.xml, 2025-03-first-20-days"
  })
  void everyCellIsAsInTheShippedFile(String name, String id) throws IOException {
    ReadArchive read = readMinistry(name);
    assertEquals(List.of(), Inputs.told(read));
    List<Figure> found = release(read, id).figures().all();
    List<Figure> shipped = release(Inputs.read(Inputs.SHIPPED), id).figures().all();
    assertEquals(shipped.size(), found.size());
    for (int i = 0; i < shipped.size(); i++) {
      Figure expected = shipped.get(i);
      Figure figure = found.get(i);
      String where = expected.place().origin();
      assertEquals(expected.key(), figure.key(), where);
      assertEquals(expected.vintage(), figure.vintage(), where);
      assertEquals(expected.area(), figure.area(), where);
      assertEquals(expected.commodity(), figure.commodity(), where);
      assertEquals(expected.reading(), figure.reading(), where);
      assertEquals(expected.printed(), figure.printed(), where);
      assertEquals(expected.status(), figure.status(), where);
      assertEquals(
          where,
          name
              + " "
              + figure.place().part()
              + " row "
              + figure.place().row()
              + " "
              + figure.place().column());
    }
  }

  @Test
  void theMonthHasItsKnownNumberOfRows() throws IOException {
    FigureSet figures = release(readMinistry("2025034e.xml"), "2025-03-provisional").figures();
    List<Figure> values =
        figures.where(
            figure -> figure.table() == TableId.COMMODITIES && figure.measure() == Measure.VALUE);
    assertEquals(927, values.size());
    assertEquals(846, values.stream().filter(f -> f.amount().isPresent()).count());
    Set<Area> areas =
        figures.where(figure -> figure.table() == TableId.AREAS).stream()
            .map(Figure::area)
            .collect(Collectors.toSet());
    assertEquals(47, areas.size());
    assertEquals(Set.of("ZENGEN=20", "ZENZO=5"), marks(values(figures, Measure.GROWTH)));
    Set<Commodity.Level> levels =
        values.stream().map(figure -> figure.commodity().level()).collect(Collectors.toSet());
    assertEquals(
        Set.of(
            Commodity.Level.TOTAL,
            Commodity.Level.SECTION,
            Commodity.Level.ITEM,
            Commodity.Level.OF_WHICH),
        levels);
  }

  @Test
  void theSameReleaseTwiceIsANote() throws IOException {
    Inputs.write(
        folder, "releases/a.xml", Files.readAllBytes(Inputs.ministryFile(FOLDER + "2025034e.xml")));
    Inputs.write(
        folder,
        "releases/b.csv",
        Files.readAllBytes(Inputs.SHIPPED.resolve("releases/2025-03-provisional.csv")));
    ReadArchive read = Inputs.read(folder);
    assertEquals(
        List.of(
            "NOTE CHECK doubled-release at releases/b.csv: 5675 figures that are in releases/a.xml"
                + " too, all the same"),
        Inputs.told(read));
    assertEquals(1, read.archive().releases().size());
  }

  @Test
  void theSameReleaseTwiceWithOneOtherFigureStops() throws IOException {
    Inputs.write(
        folder, "releases/a.xml", Files.readAllBytes(Inputs.ministryFile(FOLDER + "2025031e.xml")));
    String other =
        Inputs.text(Inputs.SHIPPED.resolve("releases/2025-03-first-10-days.csv"))
            .replace("2899680", "2899681")
            .replace("2,899,680", "2,899,681");
    ReadArchive read = Inputs.read(folder, "releases/b.csv", other);
    assertTrue(
        Inputs.told(read)
            .contains(
                "STOP CHECK doubled-figure at releases/b.csv, row 2, column value: 2,899,681"),
        Inputs.told(read).toString());
  }

  private ReadArchive readMinistry(String name) throws IOException {
    Path file = Inputs.ministryFile(FOLDER + name);
    return Inputs.read(folder, "releases/anything.dat", Files.readAllBytes(file));
  }

  private static Release release(ReadArchive read, String id) {
    return read.archive().releases().stream()
        .filter(release -> release.vintage().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Figure> values(FigureSet figures, Measure measure) {
    return figures.where(
        figure -> figure.table() == TableId.COMMODITIES && figure.measure() == measure);
  }

  private static Set<String> marks(List<Figure> figures) {
    Map<String, Integer> counts = new HashMap<>();
    figures.stream()
        .filter(figure -> figure.printed().startsWith("ZEN"))
        .forEach(figure -> counts.merge(figure.printed(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
