package org.tradebrief.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.tradebrief.context.ContextReader;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.release.ReadArchive;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;

/** The shipped inputs, read once for all tests of this room. */
final class Shipped {
  private static final Path INPUTS = Path.of(System.getProperty("tradebrief.home", "."), "inputs");
  private static final ReadArchive READ = read(INPUTS);

  private Shipped() {}

  static ReferenceLists reference() {
    try {
      InputFolder shipped = new InputFolder(INPUTS);
      return new ContextReader(new InputFolders(shipped, shipped), new Findings())
          .read()
          .reference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadArchive read(Path folder) {
    try {
      return new ArchiveReader(reference()).read(new InputFolder(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Archive archive() {
    return READ.archive();
  }

  static List<Release> releases() {
    return archive().releases();
  }

  static Release release(String month, Stage stage) {
    return releases().stream()
        .filter(r -> r.month().id().equals(month) && r.vintage().stage() == stage)
        .findFirst()
        .orElseThrow();
  }

  static Release march() {
    return release("2025-03", Stage.PROVISIONAL);
  }
}
