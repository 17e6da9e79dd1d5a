package org.tradebrief.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.table.Finding;

/**
 * The inputs that tests read: the shipped folder, the ministry's own files, and folders made for a
 * test.
 */
final class Inputs {
  static final Path SHIPPED = Path.of(System.getProperty("tradebrief.home", "."), "inputs");

  private Inputs() {}

  /** A raw file of the ministry; the test is skipped where the folder is absent. */
  static Path ministryFile(String path) {
    Path folder = Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"));
    Assumptions.assumeTrue(
        Files.isDirectory(folder), () -> "the ministry's files are not at " + folder);
    return folder.resolve(path);
  }

  static ReferenceLists reference() {
    try {
      InputFolder shipped = new InputFolder(SHIPPED);
      Findings findings = new Findings();
      Context context = new ContextReader(new InputFolders(shipped, shipped), findings).read();
      return context.reference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadArchive read(Path inputs) {
    try {
      return new ArchiveReader(reference()).read(new InputFolder(inputs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one file alone, under the given path of an otherwise empty folder. */
  static ReadArchive read(Path folder, String path, byte[] bytes) {
    write(folder, path, bytes);
    return read(folder);
  }

  static ReadArchive read(Path folder, String path, String text) {
    return read(folder, path, text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path folder, String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Findings as a test states them: kind, code, place and what was found. */
  static List<String> told(ReadArchive read) {
    return read.findings().stream().map(Inputs::told).toList();
  }

  private static String told(Finding finding) {
    return finding.severity()
        + " "
        + finding.kind()
        + " "
        + finding.code()
        + " at "
        + finding.place().text()
        + ": "
        + finding.found();
  }
}
