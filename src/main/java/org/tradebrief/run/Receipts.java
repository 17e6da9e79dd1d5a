package org.tradebrief.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was made of what: for the fingerprint of a run, the pack it gave and the digest of that
 * pack's manifest. One small file each, in {@code out/.packs/receipts}.
 */
final class Receipts {

  private final Path folder;

  Receipts(Path store) {
    this.folder = store.resolve("receipts");
  }

  /** What a run gave. */
  record Receipt(String pack, String manifest) {}

  Optional<Receipt> find(String fingerprint) throws IOException {
    List<String> names;
    try (Stream<Path> entries = Files.list(folder)) {
      names =
          entries
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith("." + fingerprint))
              .toList();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (names.size() != 1) {
      return Optional.empty();
    }
    String name = names.get(0);
    String pack = name.substring(0, name.length() - fingerprint.length() - 1);
    return Optional.of(new Receipt(pack, Files.readString(folder.resolve(name)).strip()));
  }

  /** Nothing that was written of another build of the pack counts any more. */
  void write(String fingerprint, Receipt receipt) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path old :
          entries
              .filter(path -> path.getFileName().toString().startsWith(receipt.pack() + "."))
              .toList()) {
        if (!Files.readString(old).strip().equals(receipt.manifest())) {
          Files.delete(old);
        }
      }
    }
    Path file = folder.resolve(receipt.pack() + "." + fingerprint);
    Path half = folder.resolve(".half-" + receipt.pack());
    Files.writeString(half, receipt.manifest() + "\n");
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
