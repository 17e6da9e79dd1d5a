package org.tradebrief.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tradebrief.run.RunOutcome.PackFile;
import org.tradebrief.source.Digest;

/**
 * A pack held against its own manifest. The manifest may come from anywhere: no name in it leads
 * out of the pack's folder, no link is followed inside it, and sizes are looked at before bytes.
 *
 * @param files those that are as the manifest says, the manifest itself last
 * @param faults what is not
 * @param manifest the digest of the manifest; empty if it cannot be read
 */
public record PackVerification(List<PackFile> files, List<Fault> faults, String manifest) {

  private static final String MANIFEST = "manifest.json";
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final int MOST_FILES = 10_000;

  public PackVerification {
    files = List.copyOf(files);
    faults = List.copyOf(faults);
  }

  /** What can be wrong with a file. */
  public enum What {
    MISSING,
    ALTERED,
    EXTRA
  }

  /** A file that is not as the manifest says. */
  public record Fault(What what, String file, String found) {}

  public boolean good() {
    return faults.isEmpty();
  }

  /**
   * @param pack the folder of a pack, or the link to it
   * @throws IOException if there is no such folder
   */
  public static PackVerification of(Path pack) throws IOException {
    Path folder = pack.toRealPath();
    List<PackFile> files = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Optional<byte[]> manifest = read(folder.resolve(MANIFEST));
    if (manifest.isEmpty()) {
      faults.add(new Fault(What.MISSING, MANIFEST, "no file that can be read"));
      return new PackVerification(files, faults, "");
    }
    String digest = Digest.of(manifest.get());
    if (!named(folder, digest)) {
      faults.add(new Fault(What.ALTERED, MANIFEST, "not the one that this folder is named after"));
    }
    Map<String, Expected> expected = new LinkedHashMap<>();
    try {
      outputs(Json.read(manifest.get()), expected);
    } catch (IOException | IllegalArgumentException e) {
      faults.add(new Fault(What.ALTERED, MANIFEST, "not a manifest: " + e.getMessage()));
      return new PackVerification(files, faults, digest);
    }
    for (Map.Entry<String, Expected> entry : expected.entrySet()) {
      file(folder, pack, entry.getKey(), entry.getValue(), files, faults);
    }
    files.add(new PackFile(pack.resolve(MANIFEST), manifest.get().length, digest));
    extra(folder, expected, faults);
    return new PackVerification(files, faults, digest);
  }

  private record Expected(long bytes, String sha256) {}

  private static void outputs(Map<String, Object> manifest, Map<String, Expected> expected) {
    if (!(manifest.get("outputs") instanceof List<?> outputs) || outputs.size() > MOST_FILES) {
      throw new IllegalArgumentException("no list of outputs");
    }
    for (Object output : outputs) {
      if (!(output instanceof Map<?, ?> fields)
          || !(fields.get("file") instanceof String name)
          || !(fields.get("bytes") instanceof Long bytes)
          || !(fields.get("sha256") instanceof String sha256)) {
        throw new IllegalArgumentException("an output without file, bytes and sha256");
      }
      if (!isPlainName(name) || expected.put(name, new Expected(bytes, sha256)) != null) {
        throw new IllegalArgumentException(
            "an output that is no file of the folder, or there twice");
      }
    }
  }

  /** Nothing that could lead out of the folder, on any system. */
  private static boolean isPlainName(String name) {
    return name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,200}") && !name.equals(MANIFEST);
  }

  private static void file(
      Path folder,
      Path pack,
      String name,
      Expected expected,
      List<PackFile> files,
      List<Fault> faults)
      throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      faults.add(new Fault(What.MISSING, name, "no such file"));
    } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      faults.add(new Fault(What.ALTERED, name, "no regular file"));
    } else if (Files.size(file) != expected.bytes()) {
      faults.add(
          new Fault(
              What.ALTERED, name, Files.size(file) + " bytes in place of " + expected.bytes()));
    } else if (!Digest.of(file).equals(expected.sha256())) {
      faults.add(new Fault(What.ALTERED, name, "as long as before, with other bytes"));
    } else {
      files.add(new PackFile(pack.resolve(name), expected.bytes(), expected.sha256()));
    }
  }

  private static void extra(Path folder, Map<String, Expected> expected, List<Fault> faults)
      throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      TreeSet<String> names = new TreeSet<>();
      entries.limit(MOST_FILES).forEach(path -> names.add(path.getFileName().toString()));
      names.stream()
          .filter(name -> !name.equals(MANIFEST) && !expected.containsKey(name))
          .forEach(name -> faults.add(new Fault(What.EXTRA, name, "not in the manifest")));
    }
  }

  /** In the store of an out folder a pack's folder carries the beginning of the digest. */
  private static boolean named(Path folder, String digest) {
    boolean stored = folder.getParent() != null && folder.getParent().endsWith(OutLock.STORE);
    return !stored || folder.getFileName().toString().endsWith("-" + digest.substring(0, 12));
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
    }
  }
}
