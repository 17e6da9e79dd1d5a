package org.tradebrief.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.tradebrief.analysis.Target;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.JudgedText;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.source.SourceFile;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Language;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Published;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;
import org.tradebrief.tariff.TariffReader;
import org.tradebrief.tariff.TariffTimeline;

/** The shipped inputs, read once, and judges over their releases. */
final class Desk {
  static final Path HOME = Path.of(System.getProperty("tradebrief.home", "."));
  static final Path INPUTS = HOME.resolve("inputs");

  private static final Desk SHIPPED = new Desk(INPUTS);

  private final Context context;
  private final TariffTimeline tariffs;
  private final Archive archive;
  private final Composer composer = new Composer(HOME.resolve("templates"));

  private Desk(Path inputs) {
    try {
      InputFolder folder = new InputFolder(inputs);
      InputFolders folders = new InputFolders(folder, new InputFolder(INPUTS));
      context = new ContextReader(folders, new Findings()).read();
      tariffs = new TariffReader(folders, context.reference(), new Findings()).read().timeline();
      archive = new ArchiveReader(context.reference()).read(folder).archive();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Desk shipped() {
    return SHIPPED;
  }

  /** The shipped releases beside the ministry's whole history as it stood in September 2026. */
  static Desk withWholeHistory(Path empty) {
    Path ministry =
        Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"))
            .resolve("mof-d41ma/d41ma.csv");
    Assumptions.assumeTrue(Files.exists(ministry), "the ministry's files are not at hand");
    try {
      Files.createDirectories(empty.resolve("history"));
      Files.copy(ministry, empty.resolve("history/d41ma.csv"));
      Files.copy(
          INPUTS.resolve("history/fiscal-years.csv"), empty.resolve("history/fiscal-years.csv"));
      Files.createDirectories(empty.resolve("releases"));
      for (String file : List.of("2025-02-provisional.csv", "2025-03-provisional.csv")) {
        Files.copy(INPUTS.resolve("releases").resolve(file), empty.resolve("releases/" + file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Desk(empty);
  }

  /** The inputs of a folder, with the shipped lists and context behind them. */
  static Desk of(Path inputs) {
    return new Desk(inputs);
  }

  Context context() {
    return context;
  }

  Archive archive() {
    return archive;
  }

  /** A judge over a release, as known on its day. */
  Judge judge(String vintage) {
    Release release =
        archive.releases().stream()
            .filter(r -> r.vintage().id().equals(vintage))
            .findFirst()
            .orElseThrow();
    return judge(Target.of(release, Optional.empty()));
  }

  /**
   * A judge over a revised release of March 2025 with these exports and imports, in million yen.
   */
  Judge judgeOfRevised(long exports, long imports) {
    Release first =
        archive.releases().stream()
            .filter(r -> r.vintage().id().equals("2025-03-provisional"))
            .findFirst()
            .orElseThrow();
    Vintage vintage =
        new Vintage(new Month(2025, 3), Stage.REVISED, Published.on(LocalDate.of(2026, 3, 12)));
    Map<Flow, Long> totals =
        Map.of(Flow.EXPORTS, exports, Flow.IMPORTS, imports, Flow.BALANCE, exports - imports);
    List<Figure> figures =
        first.figures().all().stream()
            .filter(f -> f.table() == TableId.TOTALS && f.measure() == Measure.VALUE)
            .filter(f -> f.period().equals(vintage.period()))
            .map(
                f ->
                    new Figure(
                        vintage,
                        f.table(),
                        f.period(),
                        f.area(),
                        f.commodity(),
                        f.flow(),
                        f.measure(),
                        Amount.millions(totals.get(f.flow())),
                        totals.get(f.flow()).toString(),
                        "",
                        f.place()))
            .toList();
    Release later = new Release(vintage, new FigureSet(figures), "revised");
    Archive both =
        new Archive(
            Stream.concat(archive.releases().stream(), Stream.of(later)).toList(),
            archive.history());
    return new Judge(new TableBook(both, context, tariffs, Target.of(later, Optional.empty())));
  }

  /** A judge over a month of the history as later revised. */
  Judge history(Month month, LocalDate asOf) {
    return judge(Target.ofHistory(archive, month, Optional.of(asOf)).orElseThrow());
  }

  private Judge judge(Target target) {
    return judge(archive, target);
  }

  /** A judge over other releases, with this desk's context and duties. */
  Judge judge(Archive other, Target target) {
    return new Judge(new TableBook(other, context, tariffs, target));
  }

  JudgedText words(Judgement judgement, Language language) {
    return composer.judged(judgement, language);
  }

  List<Statement> statements(String name, String text, Findings findings) {
    return new ClaimsFileReader(context.reference(), findings)
        .read(SourceFile.of(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  static String claimsFile(String name) {
    try {
      return Files.readString(INPUTS.resolve("context/claims").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
