package org.tradebrief.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.tradebrief.context.ContextReader;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.release.ReadArchive;
import org.tradebrief.source.Findings;
import org.tradebrief.source.FolderTree;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.source.Limits;
import org.tradebrief.source.SourceFile;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Release;
import org.tradebrief.table.Severity;

/**
 * Lets a file into the archive if it is what was asked for: read whole by the readers of the
 * product, of that month and that stage. It is looked at beside the archive and enters by one
 * rename; a file it replaces is kept in {@code releases/.earlier}. Names that begin with a dot are
 * passed over by whoever reads the archive.
 */
final class Arrival {

  private final FetchRequest request;

  Arrival(FetchRequest request) {
    this.request = request;
  }

  FetchOutcome receive(String address, String name, byte[] bytes) throws IOException {
    Path releases = Files.createDirectories(request.inputs().resolve("releases"));
    SourceFile file = SourceFile.of(name, bytes);
    Path target = releases.resolve(name);
    if (Files.exists(target) && digest(target).equals(file.sha256())) {
      return outcome(
          FetchOutcome.Ending.UNCHANGED, address, target, file, "is what the archive has");
    }
    Path room = Files.createTempDirectory(releases, ".arriving-");
    try {
      Path arriving = room.resolve(name);
      write(arriving, bytes);
      ReadArchive read = new ArchiveReader(reference()).readFile(new InputFolder(room), name);
      List<Finding> stops =
          read.findings().stream().filter(f -> f.severity() == Severity.STOP).toList();
      List<Release> releasesRead = read.archive().releases();
      if (!stops.isEmpty()) {
        return refused(address, "it cannot be read: " + stops.size() + " findings", stops);
      }
      if (releasesRead.isEmpty() || !releasesRead.stream().allMatch(this::isAsked)) {
        return refused(address, "it is of " + vintages(releasesRead), List.of());
      }
      boolean replaces = Files.exists(target);
      if (replaces) {
        keep(target, releases.resolve(".earlier"));
      }
      Files.move(
          arriving, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return outcome(
          FetchOutcome.Ending.FETCHED,
          address,
          target,
          file,
          replaces
              ? "has changed; the earlier one is in releases/.earlier"
              : "has entered the archive");
    } finally {
      FolderTree.delete(room);
    }
  }

  private boolean isAsked(Release release) {
    return release.month().equals(request.period()) && release.vintage().stage() == request.stage();
  }

  private static String vintages(List<Release> releases) {
    return releases.isEmpty()
        ? "no release"
        : String.join(", ", releases.stream().map(r -> r.vintage().id()).distinct().toList());
  }

  private FetchOutcome refused(String address, String why, List<Finding> findings) {
    return new FetchOutcome(
        FetchOutcome.Ending.REFUSED,
        address,
        "",
        "",
        address
            + " is not "
            + request.period().id()
            + "-"
            + request.stage().id()
            + ": "
            + why
            + "; the archive is as it was",
        findings);
  }

  private static FetchOutcome outcome(
      FetchOutcome.Ending ending, String address, Path target, SourceFile file, String what) {
    return new FetchOutcome(
        ending, address, target.toString(), file.sha256(), file.path() + " " + what, List.of());
  }

  private ReferenceLists reference() throws IOException {
    InputFolders folders =
        new InputFolders(
            new InputFolder(request.inputs()),
            new InputFolder(request.shipped(), "(shipped) ", Limits.DEFAULT));
    return new ContextReader(folders, new Findings()).read().reference();
  }

  private static void keep(Path file, Path earlier) throws IOException {
    Files.createDirectories(earlier);
    Files.copy(
        file,
        earlier.resolve(digest(file).substring(0, 12) + "-" + file.getFileName()),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** What the archive has under a name now; empty if nothing. */
  static String digest(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file)).sha256()
        : "";
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
