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
import java.util.TreeMap;

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

  String read(String name) {
    Path file =
        find(name).orElseThrow(() -> new TemplateFailure(name, 0, "", "there is no such file"));
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new TemplateFailure(name, 0, "", "is longer than " + MOST_BYTES + " bytes");
      }
      byte[] bytes = Files.readAllBytes(file);
      used.put(name, bytes);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TemplateFailure(name, 0, "", "is not UTF-8", e);
    } catch (IOException e) {
      throw new TemplateFailure(name, 0, "", "cannot be read", e);
    }
  }

  /** Every file that was read, by name. */
  Map<String, byte[]> used() {
    return new TreeMap<>(used);
  }

  /**
   * Lines of {@code key=value}, in the order of the file; {@code #} starts a comment line. There
   * are no escapes and no continuation lines: what follows the first {@code =} is the text, and one
   * in double quotes keeps the blanks at its ends.
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
      if (values.put(key, unquoted(text.substring(equals + 1).strip())) != null) {
        throw new TemplateFailure(name, number, key, "stands here a second time");
      }
    }
    return values;
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
