package org.tradebrief.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Published;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Release;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;

/**
 * The area pages of many releases, typed beside the ministry's files; not a layout of the product.
 */
public final class MinistryAreas {
  private static final List<Flow> FLOWS = List.of(Flow.EXPORTS, Flow.IMPORTS, Flow.BALANCE);

  private MinistryAreas() {}

  /** One release a month and stage of the file; the test is skipped where the folder is absent. */
  public static List<Release> read(String file) {
    Path folder = Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"));
    Assumptions.assumeTrue(
        Files.isDirectory(folder), () -> "the ministry's files are not at " + folder);
    ReferenceLists reference = Shipped.reference();
    Map<Vintage, List<Figure>> figures = new LinkedHashMap<>();
    List<String> lines = lines(folder.resolve("mof-press-areas").resolve(file));
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", -1);
      Vintage vintage =
          new Vintage(
              Month.parse(cells[0]),
              cells[1].equals("5") ? Stage.EXPORTS_DETAILED : Stage.PROVISIONAL,
              Published.on(LocalDate.parse(cells[2])));
      List<Figure> release = figures.computeIfAbsent(vintage, v -> new ArrayList<>());
      for (int flow = 0; flow < FLOWS.size(); flow++) {
        for (Measure measure : List.of(Measure.VALUE, Measure.GROWTH)) {
          int column = 5 + 2 * flow + (measure == Measure.VALUE ? 0 : 1);
          release.add(
              new Figure(
                  vintage,
                  TableId.AREAS,
                  vintage.period(),
                  reference.area(cells[4]).orElseThrow(),
                  Commodity.TOTAL,
                  FLOWS.get(flow),
                  measure,
                  reading(measure, cells[column]),
                  "",
                  "",
                  SourcePlace.of(file, "", "row " + (i + 1), "column " + (column + 1))));
        }
      }
    }
    List<Release> releases = new ArrayList<>();
    figures.forEach(
        (vintage, list) -> releases.add(new Release(vintage, new FigureSet(list), file)));
    return releases;
  }

  private static Reading reading(Measure measure, String text) {
    Optional<Mark> mark = Mark.of(text);
    if (mark.isPresent()) {
      return mark.get();
    }
    if (text.startsWith("*")) {
      return new Fold(new BigDecimal(text.substring(1)));
    }
    return measure == Measure.VALUE ? Amount.millions(new BigDecimal(text)) : Percent.of(text);
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
