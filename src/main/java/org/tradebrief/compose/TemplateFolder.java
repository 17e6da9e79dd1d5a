package org.tradebrief.compose;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The only way to a file of the templates: below one folder, links followed and checked, UTF-8,
 * bounded in size.
 */
final class TemplateFolder {

  /** The longest template of ours has 20 kB. */
  static final int MOST_BYTES = 512 * 1024;

  private final Path root;
  private final Map<String, byte[]> used = new TreeMap<>();

  TemplateFolder(Path folder) {
    try {
      this.root = folder.toRealPath();
    } catch (IOException e) {
      throw new TemplateFailure("", 0, "", "there is no folder of templates at " + folder, e);
    }
  }

  /** The file's real path, or nothing if there is no such file below the folder. */
  Optional<Path> find(String name) {
    try {
      Path file = root.resolve(name);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      if (!real.startsWith(root)) {
        throw new TemplateFailure(name, 0, "", "lies outside the folder of templates");
      }
      return Optional.of(real);
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new TemplateFailure(name, 0, "", "cannot be read", e);
    }
  }

  byte[] bytes(String name) {
    Path file =
        find(name).orElseThrow(() -> new TemplateFailure(name, 0, "", "there is no such file"));
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new TemplateFailure(name, 0, "", "is longer than " + MOST_BYTES + " bytes");
      }
      byte[] bytes = Files.readAllBytes(file);
      used.put(name, bytes);
      return bytes;
    } catch (IOException e) {
      throw new TemplateFailure(name, 0, "", "cannot be read", e);
    }
  }

  String read(String name) {
    byte[] bytes = bytes(name);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TemplateFailure(name, 0, "", "is not UTF-8", e);
    }
  }

  /** Every file that was read, by name. */
  Map<String, byte[]> used() {
    return new TreeMap<>(used);
  }

  /**
   * The lines of a {@code key=value} file as {@link PropertyLines} reads them; none may be wrong.
   */
  Map<String, String> readProperties(String name) {
    PropertyLines lines = PropertyLines.of(name, read(name));
    if (!lines.faults().isEmpty()) {
      throw new TemplateFailure(lines.faults().getFirst(), null);
    }
    return lines.values();
  }

  /** The names of all files below the folder, sorted; hidden ones are left out. */
  List<String> names() {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.matches("(.*/)?\\..*"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new TemplateFailure("", 0, "", "cannot be listed: " + root, e);
    }
  }
}
