package org.tradebrief.trend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Published;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;

/** The shipped months, as a release or a month of the history sees them. */
final class ShippedSeries {

  static final Month MARCH = Month.parse("2025-03");

  final Archive archive;
  final Context context;

  ShippedSeries() {
    this(read());
  }

  private ShippedSeries(ShippedSeries other) {
    this(other.archive, other.context);
  }

  private ShippedSeries(Archive archive, Context context) {
    this.archive = archive;
    this.context = context;
  }

  private static ShippedSeries read() {
    try {
      Path home = Path.of(System.getProperty("tradebrief.home", "."));
      InputFolder folder = new InputFolder(home.resolve("inputs"));
      Context context = new ContextReader(new InputFolders(folder, folder), new Findings()).read();
      return new ShippedSeries(
          new ArchiveReader(context.reference()).read(folder).archive(), context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WorkingDays days() {
    return WorkingDays.of(context.calendar());
  }

  /** The same without the release of one month. */
  ShippedSeries without(String id) {
    return new ShippedSeries(
        new Archive(
            archive.releases().stream().filter(r -> !r.vintage().id().equals(id)).toList(),
            archive.history()),
        context);
  }

  /** The same with more figures in the history. */
  ShippedSeries with(List<Figure> more) {
    List<Figure> all = new ArrayList<>(archive.history().all());
    all.addAll(more);
    return new ShippedSeries(new Archive(archive.releases(), new FigureSet(all)), context);
  }

  MonthlySeries asOf(String id) {
    Release release =
        archive.releases().stream()
            .filter(r -> r.vintage().id().equals(id))
            .findFirst()
            .orElseThrow();
    return new MonthlySeries(
        new TradeView(
            archive,
            new Target(
                release.vintage(),
                release.kind(),
                Optional.of(release),
                release.vintage().published().day().orElseThrow())));
  }

  MonthlySeries ofHistory(String month) {
    Month of = Month.parse(month);
    return new MonthlySeries(
        new TradeView(
            archive,
            new Target(
                new Vintage(of, Stage.TIME_SERIES, Published.unknown()),
                PackKind.HISTORY_MONTH,
                Optional.empty(),
                of.toYearMonth().atEndOfMonth())));
  }
}
