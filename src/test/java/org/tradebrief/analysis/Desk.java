package org.tradebrief.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Release;
import org.tradebrief.tariff.TariffReader;
import org.tradebrief.tariff.TariffTimeline;

/** The shipped releases beside the shipped measures or those of a test's own folder. */
record Desk(Archive archive, TariffTimeline tariffs, List<Finding> findings) {

  static Desk shipped() {
    return with(Path.of(System.getProperty("tradebrief.home", "."), "inputs"));
  }

  /** Measures and base rates of a folder; what it lacks is the shipped. */
  static Desk with(Path own) {
    try {
      InputFolder shipped =
          new InputFolder(Path.of(System.getProperty("tradebrief.home", "."), "inputs"));
      InputFolders folders = new InputFolders(new InputFolder(own), shipped);
      Findings findings = new Findings();
      Context context = new ContextReader(folders, new Findings()).read();
      TariffTimeline tariffs =
          new TariffReader(folders, context.reference(), findings).read().timeline();
      Archive archive = new ArchiveReader(context.reference()).read(shipped).archive();
      return new Desk(archive, tariffs, findings.list());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TradeView release(String id) {
    Release release =
        archive.releases().stream()
            .filter(found -> found.vintage().id().equals(id))
            .findFirst()
            .orElseThrow();
    LocalDate day = release.vintage().published().day().orElseThrow();
    return new TradeView(
        archive, new Target(release.vintage(), release.kind(), Optional.of(release), day));
  }
}
