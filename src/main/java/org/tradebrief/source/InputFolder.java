package org.tradebrief.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.SourcePlace;

/**
 * A folder of inputs. Nothing outside it is read: a link that leads out is refused, a link to a
 * folder is not followed. Hidden files ({@code .name}) and the lock files of office programs
 * ({@code ~$name}) are passed over.
 */
public final class InputFolder {
  private final Path root;
  private final String prefix;
  private final Limits limits;

  public InputFolder(Path root) throws IOException {
    this(root, "", Limits.DEFAULT);
  }

  /**
   * @param prefix stands before every path that is shown to people
   * @throws IOException if there is no such folder
   */
  public InputFolder(Path root, String prefix, Limits limits) throws IOException {
    this.root = root.toRealPath();
    this.prefix = prefix;
    this.limits = limits;
  }

  /** The files below a sub-folder, sorted by path; none if there is no such sub-folder. */
  public List<String> list(String below, Findings findings) {
    Path start = root.resolve(below);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    if (!inside(start)) {
      refuse(below, findings);
      return List.of();
    }
    List<String> paths = new ArrayList<>();
    try {
      Files.walkFileTree(
          start.toRealPath(),
          EnumSet.noneOf(FileVisitOption.class),
          limits.folderDepth(),
          new Collector(paths, findings));
    } catch (IOException e) {
      unreadable(below, e, findings);
    }
    paths.sort(null);
    return paths;
  }

  /**
   * The file at that path; empty with a finding if it cannot be read, empty without if it is not
   * there.
   */
  public Optional<SourceFile> read(String path, Findings findings) {
    Path file = root.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!inside(file)) {
      refuse(path, findings);
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > limits.fileBytes()) {
        findings.unreadable(
            "file-too-large",
            place(path),
            "at most " + limits.fileBytes() + " bytes",
            Files.size(file) + " bytes",
            "Give the tables of one release or one history in each file.");
        return Optional.empty();
      }
      return Optional.of(SourceFile.of(prefix + path, bytes));
    } catch (IOException e) {
      unreadable(path, e, findings);
      return Optional.empty();
    }
  }

  public boolean has(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean inside(Path file) {
    try {
      return file.toRealPath().startsWith(root);
    } catch (IOException e) {
      return false;
    }
  }

  private SourcePlace place(String path) {
    return SourcePlace.file(prefix + path);
  }

  private void refuse(String path, Findings findings) {
    findings.unreadable(
        "outside-folder",
        place(path),
        "a file inside the inputs folder",
        "a link that leads out of it or to nothing",
        "Copy the file into the folder.");
  }

  private void unreadable(String path, IOException e, Findings findings) {
    findings.unreadable(
        "file-unreadable",
        place(path),
        "a file that can be read",
        e.getClass().getSimpleName(),
        "Look at the permissions of the file.");
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    private final List<String> paths;
    private final Findings findings;

    Collector(List<String> paths, Findings findings) {
      this.paths = paths;
      this.findings = findings;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (hidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isDirectory()) {
        note(path, "a folder too deep to be read", "Move its files higher up.");
      } else if (attributes.isSymbolicLink() && inside(file) && Files.isDirectory(file)) {
        note(path, "a link to a folder, which is not followed", "Put the folder itself there.");
      } else if (attributes.isOther()) {
        unreadable(path, new IOException("no regular file"), findings);
      } else {
        paths.add(path);
      }
      if (paths.size() <= limits.files()) {
        return FileVisitResult.CONTINUE;
      }
      findings.unreadable(
          "too-many-files",
          place(path),
          "at most " + limits.files() + " files",
          "more",
          "Keep only the releases and histories in the inputs folder.");
      return FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable(root.relativize(file).toString(), e, findings);
      return FileVisitResult.CONTINUE;
    }

    private void note(String path, String found, String remedy) {
      findings.warning("passed-over", place(path), "a file", found, remedy);
    }
  }

  private static boolean hidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }
}
