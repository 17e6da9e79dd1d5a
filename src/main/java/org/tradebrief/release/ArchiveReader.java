package org.tradebrief.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.source.CsvReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFile;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.Limits;
import org.tradebrief.source.SourceFile;
import org.tradebrief.source.WorkbookReader;
import org.tradebrief.source.XmlReader;
import org.tradebrief.table.Figure;
import org.tradebrief.table.NineDigitRow;

/**
 * The way into this room. Reads every file below {@code releases} and {@code history}, sorted by
 * path, so that the same folder gives the same archive and the same findings in the same order.
 */
public final class ArchiveReader {
  private static final List<String> FOLDERS = List.of("history", "releases");

  private final ReferenceLists reference;
  private final Limits limits;

  public ArchiveReader(ReferenceLists reference) {
    this(reference, Limits.DEFAULT);
  }

  ArchiveReader(ReferenceLists reference, Limits limits) {
    this.reference = reference;
    this.limits = limits;
  }

  /** Everything below {@code releases} and {@code history}. */
  public ReadArchive read(InputFolder inputs) {
    Findings findings = new Findings();
    List<String> paths = new ArrayList<>();
    for (String folder : FOLDERS) {
      paths.addAll(inputs.list(folder, findings));
    }
    return read(inputs, paths, findings);
  }

  /** One file alone, wherever it is in the folder. */
  public ReadArchive readFile(InputFolder folder, String path) {
    return read(folder, List.of(path), new Findings());
  }

  private ReadArchive read(InputFolder inputs, List<String> paths, Findings findings) {
    List<InputFile> files = new ArrayList<>();
    ArchiveAssembly assembly = new ArchiveAssembly(findings);
    for (String path : paths) {
      Optional<SourceFile> file = inputs.read(path, findings);
      if (file.isPresent()) {
        Optional<Layout> layout = recognise(file.get(), findings);
        int count = layout.map(found -> add(found, file.get(), assembly, findings)).orElse(0);
        files.add(
            new InputFile(
                path, file.get().sha256(), layout.map(Layout::id).orElse("unknown"), count));
      }
    }
    return new ReadArchive(assembly.archive(), findings.list(), files);
  }

  /** How many figures, or rows of a nine-digit table, were added. */
  private int add(Layout layout, SourceFile file, ArchiveAssembly assembly, Findings findings) {
    if (layout == Layout.NINE_DIGIT_CSV) {
      List<NineDigitRow> rows =
          new NineDigitReader(new Names(reference, findings), file, findings)
              .rows(new CsvReader(limits));
      assembly.addRows(file.path(), rows);
      return rows.size();
    }
    List<Figure> figures = figures(layout, file, findings);
    assembly.add(file.path(), figures);
    return figures.size();
  }

  private List<Figure> figures(Layout layout, SourceFile file, Findings findings) {
    Names names = new Names(reference, findings);
    return switch (layout) {
      case TIDY_CSV ->
          new CsvReader(limits)
              .table(file, TidyFigures.COLUMNS, findings)
              .map(table -> new TidyFigures(names, findings).figures(table))
              .orElse(List.of());
      case PRESS_XML ->
          new XmlReader(limits)
              .read(file, findings)
              .map(root -> new PressRelease(names, findings).figures(file, root))
              .orElse(List.of());
      case WORLD_HISTORY_CSV ->
          series(file, findings)
              .map(series -> new WorldHistory(names, series).figures())
              .orElse(List.of());
      case AREA_HISTORY_CSV ->
          series(file, findings)
              .map(series -> new AreaHistory(names, series).figures())
              .orElse(List.of());
      case COMMODITY_HISTORY_CSV ->
          series(file, findings)
              .map(series -> new CommodityHistory(names, series).figures())
              .orElse(List.of());
      case TIDY_XLSX ->
          new WorkbookReader(limits)
              .tables(file, TidyFigures.COLUMNS, findings).stream()
                  .flatMap(table -> new TidyFigures(names, findings).figures(table).stream())
                  .toList();
      case NINE_DIGIT_CSV ->
          throw new IllegalArgumentException("a nine-digit table has rows of its own");
    };
  }

  private Optional<SeriesText> series(SourceFile file, Findings findings) {
    return SeriesText.of(file, new CsvReader(limits), findings);
  }

  private static Optional<Layout> recognise(SourceFile file, Findings findings) {
    if (file.bytes().length == 0) {
      findings.unreadable(
          "empty-file",
          file.place(),
          "a table of a release or a history",
          "0 bytes",
          "Fetch the file again, or remove it.");
      return Optional.empty();
    }
    if (beginsLikeUtf16(file.bytes())) {
      findings.unreadable(
          "wrong-encoding",
          file.place(),
          "UTF-8, or the encoding of the ministry's own files",
          "UTF-16",
          "Save the file again as UTF-8.");
      return Optional.empty();
    }
    Optional<Layout> layout = Layout.of(file);
    if (layout.isEmpty()) {
      findings.unreadable(
          "unknown-layout",
          file.place(),
          "a press release (hodoxml), a history (d41ma, d42ma, d51ma, d61ma), a nine-digit table"
              + " or the tidy layout",
          "a file that begins with " + beginning(file),
          "Remove the file from the folder, or bring it into a layout of docs/input-layouts.md.");
    }
    return layout;
  }

  /** A byte order mark of UTF-16, or a letter and an empty byte: what spreadsheets call Unicode. */
  private static boolean beginsLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return (first == 0xff && second == 0xfe)
        || (first == 0xfe && second == 0xff)
        || (first == 0) != (second == 0);
  }

  private static String beginning(SourceFile file) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(40, file.bytes().length); i++) {
      int b = file.bytes()[i];
      text.append(b >= ' ' && b < 127 ? (char) b : '.');
    }
    return text.toString();
  }
}
