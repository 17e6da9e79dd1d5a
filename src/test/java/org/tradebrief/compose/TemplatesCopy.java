package org.tradebrief.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.DataTable;

/** The shipped templates in a folder of their own, with another outline of the workbook. */
public final class TemplatesCopy {

  public static final Path SHIPPED =
      Path.of(System.getProperty("tradebrief.home", "."), "templates");

  private TemplatesCopy() {}

  /** The shipped outline, changed; fails if the change changed nothing. */
  public static Path with(Path folder, UnaryOperator<String> change) throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(SHIPPED.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Path outline = folder.resolve(WorkbookComposer.OUTLINE);
    String before = Files.readString(outline);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalStateException("the change did not change the outline");
    }
    Files.writeString(outline, after);
    return folder;
  }

  /** Without the tidy data: no formulas, nine tenths of the cells. */
  public static Path withoutData(Path folder) throws IOException {
    return with(folder, outline -> outline.replaceAll("\\s*<sheet id=\"data\"[^>]*/>", ""));
  }

  /** A sheet for every table that a catalogue offers, also for those that the briefing shows. */
  public static Path withEveryTable(Path folder, Catalogue catalogue) throws IOException {
    StringBuilder outline = new StringBuilder("<workbook title=\"t\" header=\"h\" footer=\"f\">");
    List<String> tables = catalogue.tables().stream().map(DataTable::id).toList();
    for (int at = 0; at < tables.size(); at++) {
      String id = tables.get(at);
      if (!id.equals("data")) {
        outline.append(
            "<sheet id=\"x-%s\" tab=\"%d\" title=\"%s\" table=\"%s\"/>".formatted(id, at, id, id));
      }
    }
    outline.append("<sheet id=\"names\" tab=\"names\" title=\"names\"><names/></sheet></workbook>");
    return with(folder, before -> outline.toString());
  }
}
