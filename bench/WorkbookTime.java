import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.claim.ClaimRules;
import org.tradebrief.claim.Lead;
import org.tradebrief.claim.LeadChooser;
import org.tradebrief.claim.Surroundings;
import org.tradebrief.compose.Composer;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.Theme;
import org.tradebrief.document.Workbook;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.render.xlsx.WorkbookRenderer;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.CatalogueBuilder;
import org.tradebrief.report.CatalogueInputs;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Language;
import org.tradebrief.table.Release;
import org.tradebrief.tariff.TariffReader;
import org.tradebrief.tariff.TariffView;
import org.tradebrief.trend.AdjustedTrade;

/**
 * Writes the workbook of March 2025 again and again in one process, with its formulas and with the
 * results in their place, in turns, and prints both times and their ratio.
 */
public final class WorkbookTime {
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    Composer composer = new Composer(home.resolve("templates"));
    Workbook live = composer.workbook(march(home.resolve("inputs")), Language.ENGLISH);
    Workbook values = withoutFormulas(live);
    double[] with = new double[times];
    double[] without = new double[times];
    for (int turn = -times; turn < times; turn++) { // the first half is not counted
      double first = time(live, composer.theme());
      double second = time(values, composer.theme());
      if (turn >= 0) {
        with[turn] = first;
        without[turn] = second;
      }
    }
    Arrays.sort(with);
    Arrays.sort(without);
    double base = without[times / 2];
    System.out.printf(Locale.ROOT, "workbook, results as values  %9.0f ms    1.00%n", base);
    System.out.printf(
        Locale.ROOT,
        "workbook, with its formulas  %9.0f ms %7.2f%n",
        with[times / 2],
        with[times / 2] / base);
  }

  private static double time(Workbook workbook, Theme theme) throws IOException {
    long start = System.nanoTime();
    new WorkbookRenderer().render(workbook, theme, OutputStream.nullOutputStream());
    return (System.nanoTime() - start) / 1e6;
  }

  private static Workbook withoutFormulas(Workbook live) {
    return new Workbook(
        live.properties(), live.sheets().stream().map(WorkbookTime::values).toList(), live.names());
  }

  private static Sheet values(Sheet sheet) {
    return new Sheet(
        sheet.id(),
        sheet.tab(),
        sheet.title(),
        sheet.lines(),
        sheet.keyFigures(),
        sheet.table().map(WorkbookTime::values),
        sheet.charts(),
        sheet.header(),
        sheet.footer(),
        sheet.pageOf(),
        sheet.landscape(),
        sheet.printTo(),
        sheet.trend());
  }

  private static SheetTable values(SheetTable table) {
    List<SheetTable.Row> rows =
        table.rows().stream()
            .map(
                row ->
                    new SheetTable.Row(
                        row.key(),
                        row.role(),
                        row.depth(),
                        row.cells().stream().map(SheetCell::shown).toList()))
            .toList();
    return new SheetTable(table.name(), table.columns(), rows);
  }

  private static Catalogue march(Path inputs) throws IOException {
    InputFolder folder = new InputFolder(inputs);
    InputFolders folders = new InputFolders(folder, folder);
    Context context = new ContextReader(folders, new Findings()).read();
    Archive archive = new ArchiveReader(context.reference()).read(folder).archive();
    Release release =
        archive.releases().stream()
            .filter(found -> found.vintage().id().equals("2025-03-provisional"))
            .findFirst()
            .orElseThrow();
    Target target =
        new Target(
            release.vintage(),
            release.kind(),
            Optional.of(release),
            release.vintage().published().day().orElseThrow());
    TradeView view = new TradeView(archive, target);
    TariffView tariffs =
        new TariffReader(folders, context.reference(), new Findings())
            .read()
            .timeline()
            .asOf(target.asOf());
    AdjustedTrade adjusted = AdjustedTrade.of(view, context.calendar());
    var claims = ClaimRules.decide(view, Surroundings.of(context, tariffs, Optional.of(adjusted)));
    Lead lead = LeadChooser.choose(claims);
    return new CatalogueBuilder(
            new CatalogueInputs(
                archive,
                view,
                context,
                adjusted,
                tariffs,
                claims,
                lead.headline(),
                lead.sentences(),
                List.of(),
                List.of(),
                BigDecimal.ZERO,
                List.of()))
        .build();
  }
}
