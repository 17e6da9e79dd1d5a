package org.tradebrief.compose;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The only way to a file of the templates: below one folder, links followed and checked, UTF-8,
 * bounded in size.
 */
final class TemplateFolder {

  /** The longest template of ours has 20 kB. */
  static final int MOST_BYTES = 512 * 1024;

  private final Path root;

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

  String read(String name) {
    Path file =
        find(name).orElseThrow(() -> new TemplateFailure(name, 0, "", "there is no such file"));
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new TemplateFailure(name, 0, "", "is longer than " + MOST_BYTES + " bytes");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new TemplateFailure(name, 0, "", "is not UTF-8", e);
    } catch (IOException e) {
      throw new TemplateFailure(name, 0, "", "cannot be read", e);
    }
  }

  /**
   * Lines of {@code key=value}, in the order of the file; {@code #} starts a comment line. There
   * are no escapes and no continuation lines: what follows the first {@code =} is the text.
   */
  Map<String, String> readProperties(String name) {
    Map<String, String> values = new LinkedHashMap<>();
    int number = 0;
    for (String line : read(name).lines().toList()) {
      number++;
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      int equals = text.indexOf('=');
      if (equals < 1) {
        throw new TemplateFailure(name, number, "", "expected key=value, found: " + text);
      }
      String key = text.substring(0, equals).strip();
      if (values.put(key, text.substring(equals + 1).strip()) != null) {
        throw new TemplateFailure(name, number, key, "stands here a second time");
      }
    }
    return values;
  }
}
