package org.tradebrief.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.source.Columns;
import org.tradebrief.source.CsvReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFile;
import org.tradebrief.source.InputFolders;
import org.tradebrief.source.Limits;
import org.tradebrief.source.SourceFile;
import org.tradebrief.source.Table;

/**
 * The way into this room. A file that neither folder has is a finding for {@code reference/} and an
 * empty list for {@code context/}: without names nothing can be read, without a forecast a box is
 * left out.
 */
public final class ContextReader {
  private final InputFolders folders;
  private final Findings findings;
  private final List<InputFile> files = new ArrayList<>();

  public ContextReader(InputFolders folders, Findings findings) {
    this.folders = folders;
    this.findings = findings;
  }

  public Context read() {
    ContextTables tables = new ContextTables(findings);
    ReferenceLists reference =
        new ReferenceReader(findings)
            .read(
                reference(ReferenceReader.AREAS, ReferenceReader.AREA_COLUMNS),
                reference(ReferenceReader.COMMODITIES, ReferenceReader.COMMODITY_COLUMNS));
    return new Context(
        reference,
        context("exchange-rates", ContextTables.EXCHANGE_RATES, tables::exchangeRates),
        context("forecasts", ContextTables.FORECASTS, tables::forecasts),
        context("quotes", ContextTables.QUOTES, tables::quotes),
        context("calendar", ContextTables.CALENDAR, tables::calendar),
        context("waivers", ContextTables.WAIVERS, tables::waivers),
        files);
  }

  private Optional<Table> reference(String path, Columns columns) {
    Optional<SourceFile> file = folders.read(path, findings);
    if (file.isEmpty()) {
      findings.unreadable(
          "missing-file",
          org.tradebrief.table.SourcePlace.file(path),
          "a reference list in the inputs or the shipped folder",
          "none",
          "Copy the list from the shipped inputs.");
    }
    return file.flatMap(found -> table(found, columns));
  }

  private <T> List<T> context(String name, Columns columns, Function<Table, List<T>> rows) {
    return folders
        .read("context/" + name + ".csv", findings)
        .flatMap(file -> table(file, columns))
        .map(rows)
        .orElse(List.of());
  }

  private Optional<Table> table(SourceFile file, Columns columns) {
    Optional<Table> table = new CsvReader(Limits.DEFAULT).table(file, columns, findings);
    String layout = file.path().replaceFirst(".*/", "").replaceFirst("\\.csv$", "");
    files.add(
        new InputFile(
            file.path(), file.sha256(), layout, table.map(found -> found.rows().size()).orElse(0)));
    return table;
  }
}
